"""Nearest neighbours by the vectors of one or more files of `bot models training-texts`, encoder by encoder: before and after a change."""

import argparse

from texts import Texts, measure


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("encoder", help="its id, e.g. bge-small-zh-v1.5")
    parser.add_argument("files", nargs="+", help="what `bot models training-texts` wrote with each models folder")
    parser.add_argument("--hold-out", type=float, default=0.25, help="as it was trained")
    given = parser.parse_args()
    for path in given.files:
        texts = Texts(path, given.encoder)
        print(path + ":", measure(texts, texts.vectors, texts.held_out_articles(given.hold_out)))


if __name__ == "__main__":
    main()
