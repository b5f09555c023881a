using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text;
using Bot.Knowledge.Retrieval;

namespace Bot.Knowledge.Lexical;

/// <summary>
/// Puts slips of the pen in English right before anything reads the question: "buisness registraton". Encoders and synonyms know words as
/// they are spelt. A word is a slip when neither the knowledge base uses it (or a word near it far more often: it holds slips too, as ways
/// of asking), nor the encoder's vocabulary of whole words holds it, nor the dictionary. The dictionary holds rare words that are likelier
/// slips ("resturant", "waver"): those are put right when only vowels and doubled letters differ from a word that the knowledge base uses
/// often. Words of four letters have too many neighbours: "wifi" is no wife, "tipe" no time.
/// </summary>
internal sealed class EnglishSpelling
{
    private const int FewestUses = 2,
        OftenUsed = 10,
        TimesMoreUsed = 20,
        ShortWord = 4;

    // "The boss wont pay": no slip for "want".
    private static readonly FrozenSet<string> Contractions = FrozenSet.Create(
        StringComparer.Ordinal,
        "arent",
        "couldnt",
        "didnt",
        "doesnt",
        "dont",
        "hasnt",
        "havent",
        "isnt",
        "shouldnt",
        "thats",
        "theres",
        "wasnt",
        "whats",
        "wont",
        "wouldnt"
    );

    private readonly Func<string, bool> _isCommon;
    private readonly Func<string, bool> _isListed;
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly NearestWords _words;

    /// <param name="texts">All English text of the knowledge base.</param>
    /// <param name="isCommon">Whether a word is a whole one of the encoder's vocabulary.</param>
    /// <param name="isListed">Whether a word is in the dictionary.</param>
    public EnglishSpelling(IEnumerable<string> texts, Func<string, bool> isCommon, Func<string, bool> isListed)
    {
        (_isCommon, _isListed) = (isCommon, isListed);
        var uses = _uses.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts.Select(t => t.ToLowerInvariant()))
        {
            foreach (var word in PlainWords.In(text))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(uses, text.AsSpan(word), out _)++;
            }
        }

        _words = new NearestWords(_uses.Where(u => u.Value >= FewestUses).Select(u => u.Key));
    }

    /// <summary>The text as it was read, and what was read otherwise; the text itself and nothing when there is no slip.</summary>
    public (string Text, IReadOnlyList<HeardWord> Heard) Read(string text)
    {
        var heard = new List<HeardWord>();
        var read = new StringBuilder(text.Length);
        var kept = 0;
        foreach (var place in PlainWords.In(text))
        {
            if (Meant(text[place].ToLowerInvariant()) is not { } word)
            {
                continue;
            }

            heard.Add(new HeardWord(text[place], word));
            read.Append(text, kept, place.Start.Value - kept).Append(word);
            kept = place.End.Value;
        }

        return (read.Append(text, kept, text.Length - kept).ToString(), heard);
    }

    private string? Meant(string word)
    {
        if (_isCommon(word) || Contractions.Contains(word))
        {
            return null;
        }

        var bones = Bones(word);
        var used = _uses.GetValueOrDefault(word);
        var listed = _isListed(word);
        var near = _words
            .Of(word)
            .Where(n => n.Word != word && _uses[n.Word] > used * TimesMoreUsed && (_isCommon(n.Word) || _isListed(n.Word)))
            .Select(n => (n.Word, n.Edits, Uses: _uses[n.Word], SoundsSame: Bones(n.Word) == bones))
            .Where(n => n.SoundsSame || (!listed && word.Length > ShortWord))
            .Where(n => !listed || (word.Length > ShortWord && n.Uses >= OftenUsed));
        return near.OrderBy(n => !n.SoundsSame)
            .ThenBy(n => n.Edits)
            .ThenByDescending(n => n.Uses)
            .ThenBy(n => n.Word, StringComparer.Ordinal)
            .FirstOrDefault()
            .Word;
    }

    // What is hardest to get wrong of a word: its first letter and its consonants, doubled ones once.
    private static string Bones(string word)
    {
        var bones = new StringBuilder(word.Length).Append(word[0]);
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] != word[i - 1] && !"aeiou".Contains(word[i], StringComparison.Ordinal))
            {
                bones.Append(word[i]);
            }
        }

        return bones.ToString();
    }
}
