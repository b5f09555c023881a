"""Fine-tunes an encoder on the knowledge base's own ways of asking, by low-rank changes of its dense layers.

Each step takes some articles whole: of every entry two ways of asking, and of some a passage of the answer. Each text must find its
entry's other text among all of the step's, those of sister entries included. See README.md.
"""

import argparse
import time

import numpy
import torch

from bert import Encoder, QuantizedFile
from texts import Texts, encode, measure


BATCH = 16  # texts that are encoded together
NEIGHBOURS = 8  # articles that count as easily taken for one
COMPANY = 3  # of them in a step with it


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", help="what `bot models training-texts` wrote")
    parser.add_argument("model", help="the quantised ONNX file as pulled")
    parser.add_argument("encoder", help="its id, e.g. bge-small-zh-v1.5")
    parser.add_argument("--out", help="the ONNX file to write; without it only figures are printed")
    parser.add_argument("--hold-out", type=float, default=0.25, help="share of the articles that nothing is learned from (0: learn from all)")
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--articles", type=int, default=16, help="articles a step")
    parser.add_argument("--passages", type=int, default=8, help="passages a step")
    parser.add_argument("--rank", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-3, help="the learning rate at its highest")
    parser.add_argument("--temperature", type=float, default=0.05)
    parser.add_argument("--near", type=float, default=0.0, help="weight of staying near the vectors as they were")
    parser.add_argument("--measure-every", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


class Draw:
    """What each step learns from: numbers of texts, pairs of the same entry beside each other."""

    def __init__(self, texts, out, given, seed):
        self.random = numpy.random.default_rng(seed)
        self.given = given
        self.asks, self.passages, self.entries = {}, {}, {}
        for n in range(len(texts.ids)):
            if texts.kind[n] != "golden" and not out[texts.article[n]]:
                of_kind = self.asks if texts.kind[n] == "ask" else self.passages
                of_kind.setdefault(texts.entry[n], []).append(n)
                self.entries.setdefault(texts.article[n], set()).add(texts.entry[n])
        self.articles = sorted(self.entries)
        self.neighbours = self._neighbours(texts)

    def pairs(self):
        """Two lists of text numbers: the first of the one is of the same entry as the first of the other, and so on; entries differ."""
        articles = self._articles()
        entries = [e for a in articles for e in sorted(self.entries[a])]
        with_passage = set(self.random.choice(entries, min(self.given.passages, len(entries)), replace=False))
        left, right = [], []
        for e in entries:
            asked = self.random.choice(self.asks[e], 2, replace=False)
            left.append(int(asked[0]))
            right.append(int(self.random.choice(self.passages[e]) if e in with_passage else asked[1]))
        return left, right


    def _articles(self):
        """Some at random, and with each some that are easily taken for it."""
        chosen = set()
        while len(chosen) < self.given.articles:
            first = self.random.integers(len(self.articles))
            chosen.add(first)
            chosen.update(self.random.choice(self.neighbours[first], COMPANY, replace=False))
        return [self.articles[a] for a in sorted(chosen)]

    def _neighbours(self, texts):
        """Of each article the few whose ways of asking lie nearest on average, before anything is learned."""
        means = numpy.stack([texts.vectors[[n for e in self.entries[a] for n in self.asks[e]]].mean(0) for a in self.articles])
        means -= means.mean(0)
        means /= numpy.linalg.norm(means, axis=1, keepdims=True)
        cosines = means @ means.T
        numpy.fill_diagonal(cosines, -2)
        return (-cosines).argsort(1)[:, :NEIGHBOURS]


def loss_of(encoder, texts, left, right, given):
    """Cross-entropy of each text's partner among all of the other side, both ways; plus the distance moved from the first vectors."""
    # Passages are many times as long as questions: texts of like length go together.
    numbers = left + right
    order = sorted(range(len(numbers)), key=lambda i: len(texts.ids[numbers[i]]))
    encoded = torch.cat([encoder(*texts.batch([numbers[i] for i in order[at : at + BATCH]])) for at in range(0, len(order), BATCH)])
    vectors = encoded[torch.tensor(numpy.argsort(order))]
    one, other = vectors[: len(left)], vectors[len(left) :]
    cosines = one @ other.T / given.temperature
    right_one = torch.arange(len(left))
    loss = (torch.nn.functional.cross_entropy(cosines, right_one) + torch.nn.functional.cross_entropy(cosines.T, right_one)) / 2
    if given.near > 0:
        before = torch.tensor(texts.vectors[numbers])
        loss = loss + given.near * (1 - (vectors * before).sum(1)).mean()
    return loss


def main():
    given = options()
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    texts = Texts(given.texts, given.encoder)
    file = QuantizedFile(given.model)
    encoder = Encoder(file, given.encoder, given.rank)
    out = texts.held_out_articles(given.hold_out)
    draw = Draw(texts, out, given, given.seed)
    questions = numpy.flatnonzero(texts.kind != "text")
    print("before, quantised:", measure(texts, texts.vectors, out), flush=True)
    optimiser = torch.optim.AdamW(encoder.parameters(), lr=given.rate, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, given.rate, given.steps, pct_start=0.1, cycle_momentum=False)
    started, losses = time.monotonic(), []
    for step in range(1, given.steps + 1):
        loss = loss_of(encoder, texts, *draw.pairs(), given)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        losses.append(loss.item())
        if step % given.measure_every == 0 or step == given.steps:
            vectors = encode(encoder, texts, questions)
            moved = float((vectors[questions] * texts.vectors[questions]).sum(1).mean())
            print(f"step {step}, loss {numpy.mean(losses[-50:]):.3f}, cosine with before {moved:.3f}, {time.monotonic() - started:.0f} s:", measure(texts, vectors, out), flush=True)
    if given.out:
        encoder.write_into(file)
        file.save(given.out)
        print("wrote", given.out)


if __name__ == "__main__":
    main()
