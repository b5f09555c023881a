namespace Bot.Knowledge.Crosslingual;

/// <summary>A word or phrase of a question with its translations, the usual one first.</summary>
internal readonly record struct TranslatedWord(string Word, string[] Translations);
