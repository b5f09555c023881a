#!/usr/bin/python3 -u
"""A voice for Speech Dispatcher that writes down what it would say: when, in which language, and whether it was cut off.

One JSON line when something begins ({"id", "at", "language", "text"}) and one when it ends ({"id", "cut"}), into the file named by HEARD.
It takes as long as a fast listener lets a voice take, so that what silences what is as in life. The protocol is that of Speech Dispatcher's
output modules (module_main.c): commands on standard input, numbered replies on standard output.
"""
import html
import json
import os
import re
import sys
import threading
import time

LETTERS_PER_SECOND = 60
IDEOGRAPHS_PER_SECOND = 18

VOICES = [("English", "en"), ("Cantonese", "zh-HK"), ("Mandarin", "zh-CN")]


class Voice:
    def __init__(self, heard):
        self.heard = heard
        self.settings = {}
        self.stop = threading.Event()
        self.replies = threading.Lock()
        self.count = 0

    def reply(self, *lines):
        with self.replies:
            sys.stdout.write("".join(line + "\n" for line in lines))
            sys.stdout.flush()

    def note(self, **fact):
        self.heard.write(json.dumps(fact, ensure_ascii=False) + "\n")

    def block(self):
        """The lines up to a single full stop; a full stop that begins a line is doubled."""
        lines = []
        for line in sys.stdin:
            line = line.rstrip("\n")
            if line == ".":
                return lines
            lines.append(line[1:] if line.startswith("..") else line)
        return lines

    def speak(self, number, ssml, language):
        text = html.unescape(re.sub(r"<[^>]*>", "", ssml)).strip()
        self.note(id=number, at=round(time.time(), 2), language=language, text=text)
        self.reply("701 BEGIN")
        takes = sum(1 / (IDEOGRAPHS_PER_SECOND if ord(letter) >= 0x2E80 else LETTERS_PER_SECOND) for letter in text)
        cut = self.stop.wait(takes)
        self.note(id=number, cut=cut)
        self.reply("703 STOP" if cut else "702 END")

    def answer(self, command):
        """Carries one command out; false when it was the last."""
        if command == "INIT":
            self.reply("299-Writing down", "299 OK LOADED SUCCESSFULLY")
        elif command == "AUDIO":
            self.reply("207 OK RECEIVING AUDIO SETTINGS")
            self.block()
            self.reply("203 OK AUDIO INITIALIZED")
        elif command == "LOGLEVEL":
            self.reply("207 OK RECEIVING LOGLEVEL SETTINGS")
            self.block()
            self.reply("203 OK LOG LEVEL SET")
        elif command == "SET":
            self.reply("203 OK RECEIVING SETTINGS")
            self.settings.update(line.split("=", 1) for line in self.block() if "=" in line)
            self.reply("203 OK SETTINGS RECEIVED")
        elif command == "LIST VOICES":
            self.reply(*(f"200-{name}\t{language}\tnone" for name, language in VOICES), "200 OK VOICE LIST SENT")
        elif command in ("SPEAK", "CHAR", "KEY", "SOUND_ICON"):
            self.reply("202 OK RECEIVING MESSAGE")
            text = "\n".join(self.block())
            self.reply("200 OK SPEAKING")
            self.stop.clear()
            self.count += 1
            threading.Thread(target=self.speak, args=(self.count, text, self.settings.get("language")), daemon=True).start()
        elif command in ("STOP", "PAUSE"):
            self.stop.set()
        elif command == "QUIT":
            self.reply("210 OK QUIT")
            return False
        else:
            self.reply("300 ERR UNKNOWN COMMAND")
        return True


def main():
    with open(os.environ["HEARD"], "a", buffering=1, encoding="utf-8") as heard:
        voice = Voice(heard)
        for line in sys.stdin:
            if not voice.answer(line.strip()):
                return


main()
