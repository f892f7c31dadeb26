"""The reader: an encoder, one linear head a piece, a semi-Markov CRF a role over units, and links from cue to source and content."""
import math

import torch
import torch.nn.functional as F
from torch import nn

from data import FEATURES, LIMITS
from encoder import WIDTH, Encoder

PAIR, LINK, LONGEST, BUCKETS = 32, 48, max(LIMITS), 15
# Columns of the head: start, end and inside scores, then start and end vectors of each role, then the link vectors.
NAMES = ("cue>source", "source", "cue>content", "content")
COLUMNS = 9 + 6 * PAIR + 2 * len(NAMES) * LINK
FAR = -1e4


def bucket(distance):
    step = min(7, int(math.log2(abs(distance) + 1)))
    return 7 + (step if distance >= 0 else -step)


class Reader(nn.Module):
    def __init__(self, pieces, parts, relations):
        super().__init__()
        self.encoder = Encoder(pieces, FEATURES)
        self.head = nn.Linear(WIDTH, COLUMNS)
        self.length = nn.Parameter(torch.zeros(3, LONGEST))
        self.distance = nn.Parameter(torch.zeros(2, BUCKETS))
        self.nobody = nn.Parameter(torch.zeros(LINK))
        self.tags = nn.Linear(WIDTH, parts + relations)
        self.parts = parts
        self.arcs = nn.Linear(WIDTH, 2 * 64)
        self.drop = nn.Dropout(0.1)

    def forward(self, ids, mask, features):
        return self.head(self.encoder(ids, mask, features))


def at(x, index):
    return torch.gather(x, 1, index[..., None].expand(-1, -1, x.shape[-1]))


def segment_scores(model, out, first, last):
    """Scores [batch, role, first unit, last unit] of every candidate span."""
    b, n = first.shape
    head, tail = at(out, first), at(out, last)
    start, end = head[..., 0:3], tail[..., 3:6]
    inside = F.pad(head[..., 6:9].cumsum(1), (0, 0, 1, 0))
    q = head[..., 9 : 9 + 3 * PAIR].view(b, n, 3, PAIR)
    k = tail[..., 9 + 3 * PAIR : 9 + 6 * PAIR].view(b, n, 3, PAIR)
    pair = torch.einsum("bird,bjrd->brij", q, k) / math.sqrt(PAIR)
    from_here = (start - inside[:, :-1]).transpose(1, 2)[:, :, :, None]
    to_here = (end + inside[:, 1:]).transpose(1, 2)[:, :, None, :]
    place = torch.arange(n)
    length = model.length[:, (place[None] - place[:, None]).clamp(0, LONGEST - 1)]
    return pair + from_here + to_here + length


def log_partition(scores, units):
    """Log of the sum over all ways to lay spans that do not overlap, [batch, role]; a unit outside all of them scores 0."""
    b, _, n, _ = scores.shape
    place, back = torch.arange(n), torch.arange(LONGEST)
    index = place[:, None] - back[None]
    flat = scores.transpose(2, 3)  # last unit, first unit
    band = torch.gather(flat, 3, index.clamp(0)[None, None].expand(b, 3, -1, -1))
    valid = (index >= 0)[None] & (back[None, None] < torch.tensor(LIMITS)[:, None, None])
    band = torch.where(valid[None], band, FAR).unbind(2)
    alpha = scores.new_zeros(b, 3)
    past, all_ = scores.new_full((b, 3, LONGEST), FAR), [alpha]
    for j in range(n):
        past = torch.cat([alpha[..., None], past[..., :-1]], 2)
        alpha = torch.logsumexp(torch.cat([alpha[..., None], past + band[j]], 2), 2)
        all_.append(alpha)
    every = torch.stack(all_, 1)
    return every[torch.arange(b), units]


def span_vectors(out, x, rows, which):
    """Link vectors of spans (row, first unit, last unit)."""
    base = 9 + 6 * PAIR + 2 * LINK * which
    row = torch.tensor([r for r, _, _ in rows])
    a = x["first"][row, torch.tensor([i for _, i, _ in rows])]
    z = x["last"][row, torch.tensor([j for _, _, j in rows])]
    return out[row, a, base : base + LINK] + out[row, z, base + LINK : base + 2 * LINK]


def link_loss(model, out, x, pairs, left, right, table, nobody):
    """Each left span chooses one right span of its window; `pairs` are (row, left, right or None)."""
    if not pairs:
        return out.new_zeros(())
    lefts = [(r, *a) for r, a, _ in pairs]
    role = 0 if table == 0 else 1
    rights = sorted({(r, i, j) for r, k, i, j in x["spans"] if k == role})
    if not rights:
        return out.new_zeros(())
    u, v = span_vectors(out, x, lefts, left), span_vectors(out, x, rights, right)
    far = torch.tensor([[bucket(b[1] - a[1]) if table == 0 else bucket(a[1] - b[1]) for b in rights] for a in lefts])
    scores = u @ v.T / math.sqrt(LINK) + model.distance[table][far]
    same = torch.tensor([[a[0] == b[0] for b in rights] for a in lefts])
    scores = torch.where(same, scores, FAR)
    if nobody:
        scores = torch.cat([scores, (u @ model.nobody / math.sqrt(LINK))[:, None]], 1)
    place = {s: k for k, s in enumerate(rights)}
    target = torch.tensor([place[(r, *b)] if b else len(rights) for r, _, b in pairs])
    return F.cross_entropy(scores, target)


def losses(model, x):
    with torch.autocast("cpu", torch.bfloat16):
        hidden = model.encoder(x["ids"], x["mask"], x["features"])
    hidden = model.drop(hidden.float())
    out = model.head(hidden).float()
    scores = segment_scores(model, out, x["first"], x["last"])
    spans = torch.tensor(x["spans"]).view(-1, 4)
    gold = scores[spans[:, 0], spans[:, 1], spans[:, 2], spans[:, 3]].sum()
    crf = (log_partition(scores, x["units"]).sum() - gold) / max(1, len(spans))
    source = link_loss(model, out, x, x["sources"], 0, 1, 0, True)
    content = link_loss(model, out, x, x["contents"], 3, 2, 1, False)
    word = at(hidden, x["first"])
    tags = model.tags(word).float()
    aux = hidden.new_zeros(())
    if (x["head"] >= 0).any():
        part, rel = tags[..., : model.parts], tags[..., model.parts :]
        aux = F.cross_entropy(part.flatten(0, 1), x["pos"].flatten()) + F.cross_entropy(rel.flatten(0, 1), x["rel"].flatten())
        q, k = model.arcs(word).float().chunk(2, -1)
        arcs = q @ k.transpose(1, 2) / 8
        arcs = arcs.masked_fill(torch.arange(arcs.shape[2])[None, None] >= x["units"][:, None, None], FAR)
        aux = aux + F.cross_entropy(arcs.flatten(0, 1), x["head"].flatten())
    return crf, source, content, aux
