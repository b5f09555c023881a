"""What `bot models training-texts` wrote, and how well vectors find their own kind."""

import base64
import hashlib
import json

import numpy
import torch


class Texts:
    """The texts of one encoder.

    kind: array of "ask", "text" or "golden"; article, entry: numbers; answers: for golden questions the set of right entries;
    ids: lists of token ids; vectors: (texts, dimensions), the quantised model's own.
    """

    def __init__(self, path, encoder):
        with open(path, encoding="utf-8") as file:
            rows = [r for r in map(json.loads, file) if r["encoder"] == encoder]
        if not rows:
            raise SystemExit(f"{path} has no texts of {encoder}.")
        self.kind = numpy.array([r["kind"] for r in rows])
        self.articles = sorted({r["article"] for r in rows})
        numbers = {a: i for i, a in enumerate(self.articles)}
        names = sorted({f"{r['article']}#{e}" for r in rows for e in r["entries"]})
        entries = {e: i for i, e in enumerate(names)}
        self.article = numpy.array([numbers[r["article"]] for r in rows])
        self.answers = [{entries[f"{r['article']}#{e}"] for e in r["entries"]} for r in rows]
        self.entry = numpy.array([min(a) if len(a) == 1 else -1 for a in self.answers])
        self.ids = [r["ids"] for r in rows]
        self.vectors = numpy.stack([numpy.frombuffer(base64.b64decode(r["vector"]), "<f4") for r in rows])

    def held_out_articles(self, share):
        """Of every article whether it is held out, by a hash of its id: the same in every run."""
        return numpy.array([int(hashlib.sha256(a.encode()).hexdigest()[:8], 16) / 2**32 < share for a in self.articles])

    def batch(self, numbers):
        """Token ids and mask of some texts, padded: (texts, tokens) each."""
        longest = max(len(self.ids[n]) for n in numbers)
        ids = torch.zeros(len(numbers), longest, dtype=torch.long)
        mask = torch.zeros(len(numbers), longest)
        for row, n in enumerate(numbers):
            ids[row, : len(self.ids[n])] = torch.tensor(self.ids[n])
            mask[row, : len(self.ids[n])] = 1
        return ids, mask


def encode(encoder, texts, numbers, size=16):
    """The vectors of some texts, in batches of like length: (all texts, dimensions), 0 where not asked for."""
    order = sorted(numbers, key=lambda n: len(texts.ids[n]))
    vectors = numpy.zeros_like(texts.vectors)
    with torch.no_grad():
        for start in range(0, len(order), size):
            rows = order[start : start + size]
            vectors[rows] = encoder(*texts.batch(rows)).numpy()
    return vectors


def nearest(texts, vectors, asked, known):
    """Share of `asked` whose nearest of `known`, itself left out, is of its article, and of an entry that answers it."""
    cosines = vectors[asked] @ vectors[known].T
    cosines[asked[:, None] == known[None, :]] = -2
    first = known[cosines.argmax(1)]
    article = float((texts.article[first] == texts.article[asked]).mean())
    labelled = [i for i, a in enumerate(asked) if texts.answers[a]]
    entry = float(numpy.mean([texts.entry[first[i]] in texts.answers[asked[i]] for i in labelled]))
    return article, entry


def measure(texts, vectors, out):
    """A line of figures: hit@1 of article and entry, for ways of asking and golden questions of articles learned from and held out."""
    known = numpy.flatnonzero(texts.kind == "ask")
    parts = []
    for kind in ("ask", "golden"):
        for name, held in (("learned", False), ("held out", True)):
            asked = numpy.flatnonzero((texts.kind == kind) & (out[texts.article] == held))
            if len(asked):
                article, entry = nearest(texts, vectors, asked, known)
                parts.append(f"{kind} of articles {name} ({len(asked)}): article {article:.3f} entry {entry:.3f}")
    return "; ".join(parts)
