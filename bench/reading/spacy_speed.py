"""Times a pipeline built as spaCy's small English one is, on the articles of a JSON Lines file, on one core.

    pip install spacy==3.8.18 spacy-lookups-data==1.0.5
    python bench/reading/spacy_speed.py --articles ARTICLES.jsonl --silver train.silver.tsv.gz

The published weights of en_core_web_sm come from outside the package index, so the same parts are made here at the same sizes
(embedding, depth, width, hidden layers) and trained for a moment on silver annotation, to know the same kinds of labels. What a
pipeline costs hangs on its parts and their sizes, and next to nothing on its weights. Where en_core_web_sm is installed, it is
timed instead. Prints one JSON object: seconds of processor time of the median round, articles, tokens, and what was timed.
"""
import argparse
import gzip
import itertools
import json
import os
import random
import statistics
import time

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[threads] = "1"
import spacy  # noqa: E402
from spacy.tokens import Doc  # noqa: E402
from spacy.training import Example  # noqa: E402

EMBED = """
[{part}.model{tok2vec}]
@architectures = "spacy.Tok2Vec.v2"
[{part}.model{tok2vec}.embed]
@architectures = "spacy.MultiHashEmbed.v2"
width = 96
attrs = ["NORM","PREFIX","SUFFIX","SHAPE","SPACY","IS_SPACE"]
rows = [5000,1000,2500,2500,50,50]
include_static_vectors = false
[{part}.model{tok2vec}.encode]
@architectures = "spacy.MaxoutWindowEncoder.v2"
width = 96
depth = 4
window_size = 1
maxout_pieces = 3
"""
LISTEN = """
[{part}.model.tok2vec]
@architectures = "spacy.Tok2VecListener.v1"
width = 96
upstream = "tok2vec"
"""
TRANSITIONS = """
[{part}.model]
@architectures = "spacy.TransitionBasedParser.v2"
state_type = "{state}"
extra_state_tokens = false
hidden_width = 64
maxout_pieces = 2
use_upper = true
"""
TAGS = """
[tagger.model]
@architectures = "spacy.Tagger.v2"
"""


def part(text, name):
    """The model block of one part, from configuration text."""
    return spacy.util.Config().from_str(f"[{name}]\n{text}")[name]


def pipeline(silver):
    try:
        return spacy.load("en_core_web_sm"), "en_core_web_sm"
    except OSError:
        pass
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config=part(EMBED.format(part="tok2vec", tok2vec=""), "tok2vec"))
    nlp.add_pipe("tagger", config=part(TAGS + LISTEN.format(part="tagger"), "tagger"))
    parse = TRANSITIONS.format(part="parser", state="parser") + LISTEN.format(part="parser")
    nlp.add_pipe("parser", config=part(parse, "parser"))
    nlp.add_pipe("attribute_ruler")
    nlp.add_pipe("lemmatizer")
    entities = TRANSITIONS.format(part="ner", state="ner") + EMBED.format(part="ner", tok2vec=".tok2vec")
    nlp.add_pipe("ner", config=part(entities, "ner"))
    examples = list(itertools.islice(sentences(nlp, silver), 6000))
    optimizer = nlp.initialize(lambda: examples)
    order = random.Random(1)
    for _ in range(150):
        nlp.update(order.sample(examples, 32), sgd=optimizer)
    return nlp, f"the parts of en_core_web_sm at their sizes, trained for a moment; spaCy {spacy.__version__}"


def sentences(nlp, file):
    """The silver sentences: lemmas in the place of words, parts of speech, heads, relations and entity classes."""
    rows = []
    with gzip.open(file, "rt", encoding="utf8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) >= 8 and not line.startswith("#"):
                rows.append(cells)
            elif rows:
                yield example(nlp, rows)
                rows = []


def example(nlp, rows):
    words = [row[3] for row in rows]
    entity = [row[5] if row[5] not in ("", "O") else None for row in rows]
    heads = [int(row[6]) - 1 if int(row[6]) else i for i, row in enumerate(rows)]
    doc = Doc(nlp.vocab, words=words)
    known = {"words": words, "tags": [row[4] for row in rows], "heads": heads, "deps": [row[7].split(":")[0] for row in rows]}
    known["entities"] = [f"U-{e}" if e else "O" for e in entity]
    return Example.from_dict(doc, known)


p = argparse.ArgumentParser()
p.add_argument("--articles", required=True)
p.add_argument("--silver", required=True)
p.add_argument("--rounds", type=int, default=3)
a = p.parse_args()
nlp, what = pipeline(a.silver)
with open(a.articles, encoding="utf8") as f:
    texts = [json.loads(line)["text"] for line in f if line.strip()]
tokens = sum(len(doc) for doc in nlp.pipe(texts[:40]))
spent = []
for _ in range(a.rounds):
    began = time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(texts))
    spent.append(time.process_time() - began)
print(json.dumps({"what": what, "seconds": statistics.median(spent), "articles": len(texts), "tokens": tokens}))
