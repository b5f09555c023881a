#!/usr/bin/env python3
"""Derives src/Bot.Knowledge/Text/Tables/Jyutping.txt from rime-cantonese (CC BY 4.0): jyutping.py DICTIONARIES CEDICT TABLES > Jyutping.txt

DICTIONARIES  folder with jyut6ping3.words.dict.yaml and jyut6ping3.chars.dict.yaml (Debian: rime-data-jyut6ping3)
CEDICT        cedict.json of the models folder: only characters of its words are kept
TABLES        folder with TSCharacters.txt: readings are kept by the Simplified character, as the index is
"""
import collections
import json
import pathlib
import re
import sys

LEAST_SHARE = 0.1  # of a character's words; rarer readings are left out

HEAD = """# How characters are read in Cantonese: Jyutping without tones, then the characters, folded to Simplified. By training/pronunciation/jyutping.py.
# Derived from rime-cantonese (jyut6ping3.words, jyut6ping3.chars; version 2023.02.09) by its contributors,
# https://github.com/rime/rime-cantonese, licence CC BY 4.0; changed: tones and rare readings left out, Traditional and Simplified joined."""


def rows(path):
    body = path.read_text(encoding="utf-8").split("\n...\n", 1)[1]
    return [line.split("\t") for line in body.splitlines() if "\t" in line and not line.startswith("#")]


def main(dictionaries, cedict, tables):
    simplified = {}
    for line in (tables / "TSCharacters.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#") and "\t" in line:
            traditional, to = line.split("\t")[:2]
            simplified[traditional] = to.split(" ")[0]

    def fold(text):
        return "".join(simplified.get(c, c) for c in text)

    words = collections.defaultdict(collections.Counter)
    for word, reading, *_ in rows(dictionaries / "jyut6ping3.words.dict.yaml"):
        syllables = reading.split(" ")
        if len(syllables) == len(word):
            for character, syllable in zip(fold(word), syllables):
                words[character][re.sub(r"\d", "", syllable)] += 1

    readings = {c: {s for s, n in counts.items() if n >= LEAST_SHARE * sum(counts.values())} for c, counts in words.items()}
    for character, reading, *weight in rows(dictionaries / "jyut6ping3.chars.dict.yaml"):
        share = float(weight[0].rstrip("%")) / 100 if weight and weight[0] else 1
        if fold(character) not in words and share >= LEAST_SHARE:
            readings.setdefault(fold(character), set()).add(re.sub(r"\d", "", reading))

    wanted = {c for entry in json.loads(cedict.read_text(encoding="utf-8")) for c in fold(entry["traditional"]) if "\u3400" <= c <= "\u9fff"}
    syllables = collections.defaultdict(list)
    for character in sorted(wanted & readings.keys()):
        for syllable in readings[character]:
            syllables[syllable].append(character)

    print(HEAD)
    for syllable, characters in sorted(syllables.items()):
        print(f"{syllable}\t{''.join(characters)}")


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
