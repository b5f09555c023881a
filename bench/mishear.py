#!/usr/bin/env python3
"""Makes misheard questions of the Chinese golden ones, by rule and repeatably: mishear.py ROOT MODELS PART STYLE > questions.jsonl

ROOT    the repository
MODELS  the models folder (cedict.json, jieba.dict.txt)
PART    development or test
STYLE   character: one character of one or two topic words becomes a common one that sounds the same, as a slip of the keyboard does
        word: one or two topic words become other dictionary words that sound the same, as a telephone transcript has them

A topic word is a dictionary word of the question that the Chinese texts of at most 30 articles have. Tones are not heard. Cantonese is heard in
Cantonese, Simplified in Mandarin, written Traditional in either. A question in which nothing can be misheard is left out.
"""
import collections
import itertools
import json
import pathlib
import random
import re
import sys
import zlib

MOST_ARTICLES = 30
COMMON_CHARACTERS = 3500
CHOICES = 8  # the most common homophones are as likely as each other, the rest are not chosen
COMMON_WORD = 50  # occurrences in the word list's corpus
TWO_WORDS = 1 / 3

root, models = map(pathlib.Path, sys.argv[1:3])
part, style = sys.argv[3:5]
tables = root / "src/Bot.Knowledge/Text/Tables"
simplified = {}
for line in (tables / "TSCharacters.txt").read_text(encoding="utf-8").splitlines():
    if not line.startswith("#") and "\t" in line:
        traditional, to = line.split("\t")[:2]
        simplified[traditional] = to.split(" ")[0]


def fold(text):
    return "".join(simplified.get(c, c) for c in text)


def is_han(text):
    return all("\u3400" <= c <= "\u9fff" for c in text)


def read_mandarin():
    counts, words = collections.defaultdict(collections.Counter), set()
    for entry in json.loads((models / "cedict.json").read_text(encoding="utf-8")):
        word, syllables = fold(entry["traditional"]), entry["pinyin"].lower().replace("u:", "v").split(" ")
        if is_han(word) and len(syllables) == len(word):
            words.add(word)
            for character, syllable in zip(word, syllables):
                counts[character][re.sub(r"\d", "", syllable)] += 1
    return {c: sorted(s for s, n in k.items() if n >= 0.1 * sum(k.values())) for c, k in counts.items()}, words


def read_cantonese():
    readings = collections.defaultdict(list)
    for line in (tables / "Jyutping.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            syllable, characters = line.split("\t")
            if syllable.startswith("ng") and len(syllable) > 2:
                syllable = syllable[2:]
            elif syllable.startswith("n") and syllable != "ng":
                syllable = "l" + syllable[1:]
            for character in characters:
                readings[character].append(syllable)
    return readings


mandarin, dictionary = read_mandarin()
cantonese = read_cantonese()
frequency = collections.Counter()
for line in (models / "jieba.dict.txt").read_text(encoding="utf-8").splitlines():
    word, count = line.split(" ")[:2]
    frequency[fold(word)] += int(count)
dictionary |= frequency.keys()
characters = collections.Counter()
for word, count in frequency.items():
    for c in word:
        characters[c] += count
common = [c for c, _ in characters.most_common(COMMON_CHARACTERS) if is_han(c)]


def keys(word, readings):
    own = [readings.get(c, ()) for c in word]
    return itertools.product(*own) if all(own) else ()


def by_sound(words, readings):
    sounds = collections.defaultdict(list)
    for word in words:
        for key in keys(word, readings):
            sounds[key].append(word)
    return sounds


whole = sorted((w for w, n in frequency.items() if n >= COMMON_WORD and 2 <= len(w) <= 4 and is_han(w)), key=lambda w: (-frequency[w], w))
sounds = {id(r): (by_sound(common, r), by_sound(whole, r)) for r in (mandarin, cantonese)}
articles = [fold(p.read_text(encoding="utf-8")) for p in sorted((root / "knowledge-base").glob("*/*.zh.md"))]


def topic_words(text):
    found, at = [], 0
    while at < len(text):
        word = next((text[at : at + n] for n in (4, 3, 2) if len(text[at : at + n]) == n and text[at : at + n] in dictionary and is_han(text[at : at + n])), None)
        if word and 1 <= sum(word in a for a in articles) <= MOST_ARTICLES:
            found.append((at, word))
        at += len(word) if word else 1
    return found


def mishear(question):
    chance = random.Random(zlib.crc32(f"{question['id']} {style}".encode()))
    written = list(question["text"])
    words = topic_words(fold(question["text"]))
    chance.shuffle(words)
    left = 2 if chance.random() < TWO_WORDS else 1
    by_mandarin = question["form"] == "zh-Hans" or (question["form"] == "zh-Hant" and chance.random() < 0.5)
    readings = mandarin if by_mandarin else cantonese
    single, many = sounds[id(readings)]
    for at, word in words:
        place = chance.randrange(len(word))
        heard = word[place] if style == "character" else word
        alike = list(dict.fromkeys(w for k in keys(heard, readings) for w in (single if style == "character" else many)[k] if w != heard))[:CHOICES]
        if left > 0 and alike:
            start = at + (place if style == "character" else 0)
            written[start : start + len(heard)] = chance.choice(alike)
            left -= 1
    return "".join(written)


for line in (root / f"knowledge-base/golden/answerable.{part}.jsonl").read_text(encoding="utf-8").splitlines():
    question = json.loads(line)
    if question["form"] != "en":
        misheard = mishear(question)
        if misheard != question["text"]:
            print(json.dumps({**question, "text": misheard}, ensure_ascii=False))
