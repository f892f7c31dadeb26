"""Articles as units (words and single marks), word pieces and features; windows and batches of them."""
import gzip
import json
import random
import re
import unicodedata
import zlib

import torch

ROLES = ("source", "cue", "content")
LIMITS = (32, 14, 96)  # the longest span of each role, in units
UNIT = re.compile(r"[^\W_]+|[^\w\s]|_")
FEATURES = 18


def plain(word):
    word = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in word if unicodedata.category(c) != "Mn")


class Pieces:
    def __init__(self, file):
        with open(file, encoding="utf8") as f:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(f)}
        self.cache = {}
        self.cls, self.sep, self.unk = self.ids["[CLS]"], self.ids["[SEP]"], self.ids["[UNK]"]

    def of(self, word):
        if word not in self.cache:
            self.cache[word] = self.split(plain(word))
        return self.cache[word]

    def split(self, word):
        if not word or len(word) > 100:
            return [self.unk]
        found, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.unk]
            found.append(self.ids[("##" if start else "") + word[start:end]])
            start = end
        return found


def case_of(word):
    if word[0] == word[0].lower():
        return 0
    return 2 if len(word) > 1 and word == word.upper() else 1


def features_of(text, units):
    """Per unit: letter case, what stands before it (nothing, space, new line), and whether a double quotation is open."""
    found, open_quote, before = [], False, 0
    for start, end in units:
        gap = text[before:start]
        brk = 2 if "\n" in gap or before == 0 and start == 0 else 1 if gap else 0
        if brk == 2:
            open_quote = False
        word = text[start:end]
        if word == "\u201d" or word == '"' and open_quote:
            open_quote = False
            state = 1
        else:
            if word in ("\u201c", '"'):
                open_quote = True
            state = int(open_quote)
        found.append(case_of(word) + 3 * brk + 9 * state)
        before = end
    return found


class Article:
    def __init__(self, record, pieces, silver=None):
        text = record["text"]
        self.id = record["id"]
        self.units = [m.span() for m in UNIT.finditer(text)]
        self.pieces = [pieces.of(text[s:e]) for s, e in self.units]
        self.features = features_of(text, self.units)
        self.starts, self.ends = [s for s, _ in self.units], [e for _, e in self.units]
        self.spans, self.links = ([], [], []), []
        if "attributions" in record:
            self.gold(record["attributions"])
        self.silver = self.tags(silver) if silver else None

    def gold(self, attributions):
        known = ({}, {}, {})
        for a in attributions:
            link = []
            for r, role in enumerate(ROLES):
                here = []
                for s, e in a[role]:
                    i = next((k for k, end in enumerate(self.ends) if end > s), None)
                    j = next((k for k in range(len(self.starts) - 1, -1, -1) if self.starts[k] < e), None)
                    if i is None or j is None or j < i:
                        continue
                    if (i, j) not in known[r]:
                        known[r][i, j] = len(self.spans[r])
                        self.spans[r].append((i, j))
                    here.append(known[r][i, j])
                link.append(here)
            self.links.append(link)

    def tags(self, rows):
        """Per unit: part of speech, relation and head unit, from the silver token that starts there; -100 where none does."""
        place = {s: u for u, s in enumerate(self.starts)}
        found = [(-100, -100, -100)] * len(self.units)
        for start, pos, rel, head in rows:
            if start in place:
                found[place[start]] = (pos, rel, place.get(head, -100))
        return found


def read_silver(file):
    """Per article, its tokens: start, part of speech and relation as numbers, start of the head."""
    pos, rel, found, sentence = {}, {}, {}, []

    def close():
        for doc, start, p, r, head in sentence:
            target = sentence[head - 1][1] if head else start
            found.setdefault(doc, []).append((start, p, r, target))
        sentence.clear()

    with gzip.open(file, "rt", encoding="utf8") as f:
        for line in f:
            if line.startswith("# doc"):
                continue
            cells = line.rstrip("\n").split("\t")
            if len(cells) < 8:
                close()
                continue
            r = cells[7].split(":")[0]
            sentence.append((cells[0], int(cells[1]), pos.setdefault(cells[4], len(pos)), rel.setdefault(r, len(rel)), int(cells[6])))
    close()
    return found, len(pos), len(rel)


def fold_of(id, folds=10):
    return zlib.crc32(id.encode()) % folds


def windows(article, size, rng=None):
    """Stretches of units [from, to) whose pieces fit in `size` with the two marks around them; the first cut is random."""
    found, start, room = [], 0, size - 2
    first = rng.randrange(room // 4, room + 1) if rng else room
    while start < len(article.units):
        used, end, cap = 0, start, first if start == 0 else room
        while end < len(article.units) and used + len(article.pieces[end]) <= cap:
            used += len(article.pieces[end])
            end += 1
        if end == start:
            end += 1
        found.append((article, start, end, used + 2))
        start = end
    return found


def batches(articles, size, tokens, rng):
    found = [w for a in articles for w in windows(a, size, rng)]
    rng.shuffle(found)
    found.sort(key=lambda w: w[3] // 16 + rng.random() * 2)
    groups, group = [], []
    for w in found:
        if group and max(x[3] for x in [*group, w]) * (len(group) + 1) > tokens:
            groups.append(group)
            group = []
        group.append(w)
    groups.append(group)
    rng.shuffle(groups)
    return groups


def collate(group, pieces):
    b, t, n = len(group), max(w[3] for w in group), max(w[2] - w[1] for w in group)
    x = {k: torch.zeros(b, t, dtype=torch.long) for k in ("ids", "mask", "features")}
    x |= {k: torch.zeros(b, n, dtype=torch.long) for k in ("first", "last")}
    x |= {k: torch.full((b, n), -100) for k in ("pos", "rel", "head")}
    x["units"] = torch.tensor([w[2] - w[1] for w in group])
    spans, sources, contents = [], [], []
    for row, (a, start, end, _) in enumerate(group):
        ids, features = [pieces.cls], [0]
        for u in range(start, end):
            x["first"][row, u - start] = len(ids)
            ids += a.pieces[u][: t - 2]
            features += [a.features[u]] + [a.features[u] % 3 + a.features[u] // 9 * 9] * (len(a.pieces[u][: t - 2]) - 1)
            x["last"][row, u - start] = len(ids) - 1
            if a.silver:
                pos, rel, head = a.silver[u]
                x["pos"][row, u - start], x["rel"][row, u - start] = pos, rel
                x["head"][row, u - start] = head - start if start <= head < end else -100
        ids.append(pieces.sep)
        features.append(0)
        x["ids"][row, : len(ids)] = torch.tensor(ids)
        x["features"][row, : len(ids)] = torch.tensor(features)
        x["mask"][row, : len(ids)] = 1
        kept = ({}, {}, {})
        for r in range(3):
            for k, (i, j) in enumerate(a.spans[r]):
                i, j = max(i, start) - start, min(j, end - 1) - start
                if i <= j and j - i < LIMITS[r]:
                    kept[r][k] = (i, j)
                    spans.append((row, r, i, j))
        for source, cue, content in a.links:
            for c in cue[:1]:
                if c not in kept[1]:
                    continue
                if not source or source[0] in kept[0]:
                    sources.append((row, kept[1][c], kept[0][source[0]] if source else None))
                contents += [(row, kept[2][p], kept[1][c]) for p in content if p in kept[2]]
    x["spans"], x["sources"], x["contents"] = spans, sources, contents
    return x


def load(file, pieces, silver=None):
    with open(file, encoding="utf8") as f:
        return [Article(r, pieces, (silver or {}).get(r["id"])) for r in map(json.loads, f)]
