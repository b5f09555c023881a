using System.Text.RegularExpressions;
using Bot.Dialogs.Language;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Retrieval;

/// <summary>The questions in a message: its sentences that ask, or all of them when none shows that it does.</summary>
internal static partial class QuestionFinder
{
    /// <summary>Each is looked up, so their number is bounded.</summary>
    private const int Most = 6;

    /// <summary>Shorter stretches lean on their neighbours.</summary>
    private const int FewestWords = 3;

    /// <summary>What the index is asked with at most, in characters.</summary>
    private const int Longest = 600;

    /// <summary>None when the message is one sentence.</summary>
    public static IReadOnlyList<string> Find(string text)
    {
        var joined = Sentences(text);
        if (joined.Count < 2)
        {
            return [];
        }

        var asking = joined.Where(s => Asks().IsMatch(s)).ToArray();
        return [.. (asking.Length > 0 ? asking : joined).Take(Most).Select(Shorten)];
    }

    /// <summary>Whether the text shows that it asks.</summary>
    public static bool IsQuestion(string text) => Asks().IsMatch(text);

    /// <summary>Its sentences, in order, very short ones with the one before, and each question of a sentence that asks several.</summary>
    public static IReadOnlyList<string> Sentences(string text)
    {
        var joined = new List<string>();
        var sentences = Sentence()
            .Matches(TextCut.End(text, 20_000))
            .SelectMany(m => Conjunction().Split(m.Value))
            .Select(s => s.Trim())
            .Where(s => s.Any(char.IsLetterOrDigit));
        foreach (var sentence in sentences)
        {
            if (joined.Count > 0 && MessageLength.Words(joined[^1]) < FewestWords)
            {
                joined[^1] = joined[^1] + " " + sentence;
            }
            else
            {
                joined.Add(sentence);
            }
        }

        return [.. joined.SelectMany(QuestionClauses.Split)];
    }

    /// <summary>At most <see cref="Longest"/> characters: the end of a story is where the question stands.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var start = text.Length - Longest;
        return text[(char.IsLowSurrogate(text[start]) ? start + 1 : start)..].Trim();
    }

    [GeneratedRegex(@"[^.?!。？！\n;；]+(?:[.](?=\S)[^.?!。？！\n;；]+)*[?!？！]*", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Sentence();

    // "How much is it and where do I get it": the second question begins with its own question word.
    [GeneratedRegex(
        @",? +(?:and|also|plus|and also)(?: then)? +(?=(?:also )?(?:how|where|when|what|whats|who|which|do i|can i|is there|does it)\b)"
            + @"|[,，]?(?:仲有|同埋|另外|还有|還有)[,，]?(?=[^。？?！!]{0,12}(?:怎|几|幾|哪|边|邊|点|點|咩|什么|什麼|甚麼|多少|多久|吗|嗎))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    private static partial Regex Conjunction();

    [GeneratedRegex(
        @"[?？]"
            + @"|\b(?:how|what|where|when|who|which|why|can i|could i|do i|does|should i|may i|is there|are there|is it|am i"
            + @"|need to know|want to know|tell me|wondering)\b"
            + @"|點樣|点样|怎樣|怎样|怎麼|怎么|如何|幾多|几多|幾錢|几钱|多少|幾耐|几耐|多久|邊度|边度|哪|邊個|边个|幾時|几时|何時|何时|可唔可以|可不可以|可否|能否|能不能|係咪|是不是|是否|要唔要|使唔使|駛唔駛|要不要"
            + @"|需不需要|有冇|有沒有|有没有|咩|乜|甚麼|什麼|什么|點解|为什么|為甚麼|嗎|吗|點申請|點搞"
            + @"|點做|請問|请问|想問|想问|想知",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        MatchTime.Milliseconds
    )]
    private static partial Regex Asks();
}
