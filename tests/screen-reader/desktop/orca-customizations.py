"""Has Orca 43 take the voice of the language that it finds in a page, as later versions do by themselves."""
from orca import speech_generator
from orca.acss import ACSS
from orca.speechserver import VoiceFamily

_voice = speech_generator.SpeechGenerator.voice


def voice(self, key=None, **args):
    voices = _voice(self, key, **args)
    if not args.get("language"):
        return voices
    chosen = ACSS(voices[0])
    family = VoiceFamily(chosen.get(ACSS.FAMILY) or {})
    family[VoiceFamily.LANG] = args["language"]
    family[VoiceFamily.DIALECT] = args.get("dialect") or ""
    chosen[ACSS.FAMILY] = family
    return [chosen]


speech_generator.SpeechGenerator.voice = voice
