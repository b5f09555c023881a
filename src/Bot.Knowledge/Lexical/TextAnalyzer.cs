using System.Text;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Lexical;

/// <summary>
/// Text to index terms. English: stems, and codes joined ("TD 557" → <c>td557</c>). Chinese, after rewriting to the written
/// index form: characters, bigrams and dictionary words side by side (pains 27–29). Synonyms: one concept term a group.
/// </summary>
internal sealed class TextAnalyzer(WordList words, SynonymIndex synonyms)
{
    private const float GrammarWeight = 0.5f;
    private const float CodeWeight = 2f;
    private const float CharacterWeight = 0.25f;
    private const float WordWeight = 0.6f;

    /// <summary>The terms of <paramref name="text"/> with their weights, in order, repeats included.</summary>
    public List<WeightedTerm> Analyze(string text)
    {
        var normalized = CodeMixing.InEnglish(TextNormalizer.Normalize(text));
        var terms = new List<WeightedTerm>(normalized.Length);
        var written = WrittenChinese.Rewrite(normalized);
        AddRuns(written, terms);
        synonyms.AddConcepts(normalized, written, terms);
        return terms;
    }

    private void AddRuns(string text, List<WeightedTerm> terms)
    {
        var i = 0;
        string? previousWord = null;
        while (i < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var width);
            if (Unicode.IsHan(rune))
            {
                var end = RunEnd(text, i, Unicode.IsHan);
                AddChinese(text.AsSpan(i, end - i), terms);
                previousWord = null;
                i = end;
            }
            else if (Unicode.IsLatinOrDigit(rune))
            {
                var end = RunEnd(text, i, static r => Unicode.IsLatinOrDigit(r) || r.Value == '\'');
                previousWord = AddWord(text[i..end].Trim('\''), previousWord, terms);
                i = end;
            }
            else
            {
                if (rune.Value is not (' ' or '-' or '/'))
                {
                    previousWord = null;
                }

                i += width;
            }
        }
    }

    private static int RunEnd(string text, int start, Func<Rune, bool> belongs)
    {
        var i = start;
        while (i < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var width);
            if (!belongs(rune))
            {
                break;
            }

            i += width;
        }

        return i;
    }

    private static string? AddWord(string word, string? previous, List<WeightedTerm> terms)
    {
        if (word.Length == 0)
        {
            return previous;
        }

        // Form codes are written "TD557", "TD 557" and "TD-557"; "ID 91" likewise.
        if (previous is { Length: <= 5 } && char.IsAsciiDigit(word[0]) && previous.All(char.IsAsciiLetter))
        {
            terms.Add(new(previous + word, CodeWeight));
        }

        if (!StopWords.Fillers.Contains(word))
        {
            terms.Add(new(EnglishStemmer.Stem(word), WeightOf(word)));
        }

        return word;
    }

    private static float WeightOf(string word) =>
        StopWords.Grammar.Contains(word) ? GrammarWeight
        : word.Any(char.IsAsciiDigit) && word.Any(char.IsAsciiLetter) ? CodeWeight
        : 1f;

    private void AddChinese(ReadOnlySpan<char> run, List<WeightedTerm> terms)
    {
        for (var i = 0; i < run.Length; i++)
        {
            if (!char.IsLowSurrogate(run[i]))
            {
                var width = char.IsHighSurrogate(run[i]) && i + 1 < run.Length ? 2 : 1;
                terms.Add(new(run.Slice(i, width).ToString(), StopWords.IsChineseFunctionCharacter(run[i]) ? 0.05f : CharacterWeight));
            }

            if (i + 1 < run.Length)
            {
                var function =
                    (StopWords.IsChineseFunctionCharacter(run[i]) ? 1 : 0) + (StopWords.IsChineseFunctionCharacter(run[i + 1]) ? 1 : 0);
                terms.Add(
                    new(
                        run.Slice(i, 2).ToString(),
                        function switch
                        {
                            0 => 1f,
                            1 => 0.5f,
                            _ => 0.15f,
                        }
                    )
                );
            }
        }

        words.AddWords(run, WordWeight, terms);
    }
}
