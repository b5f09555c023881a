using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Dialogs.Language;
using Bot.Dialogs.Privacy;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Tests.Language;

/// <summary>
/// Nobody's message may hold a core: every pattern over residents' words gives up in time, and none needs to on words made to hurt it.
/// </summary>
public sealed class PatternTimeTests
{
    /// <summary>
    /// In characters: long enough that a pattern which may be read in more ways than the square of it never ends in time, and short enough
    /// that one which may not does so on a slow machine.
    /// </summary>
    private const int Long = 1_024;

    private const int Mixtures = 12;

    /// <summary>Lists name hundreds of words; so many of them are repeated.</summary>
    private const int WordsOfALexicon = 8;

    /// <summary>
    /// A machine that stood still for the whole time is no fault of a pattern, and does not stand still in every attempt.
    /// </summary>
    private const int Attempts = 3;

    private static readonly Assembly[] Rooms = [typeof(PersonalDataFinder).Assembly, typeof(TextNormalizer).Assembly];

    public static TheoryData<string> Patterns => [.. Generated().Keys.Order(StringComparer.Ordinal)];

    // Classes of letters, repeated or not, and glances at the next one: no place of a text is tried twice.
    private static readonly string[] SingleClasses =
    [
        "Bot.Knowledge.Ranking.AspectTerms.Gap",
        "Bot.Knowledge.Ranking.AspectTerms.Number",
        "Bot.Knowledge.Ranking.AspectTerms.Word",
        "Bot.Knowledge.Text.CodeMixing.EnglishRun",
        "Bot.Knowledge.Text.CodeMixing.EnglishWord",
        "Bot.Knowledge.Text.CodeMixing.Spaces",
    ];

    public static TheoryData<string> Lexicons =>
        [
            .. typeof(Lexicon)
                .Assembly.GetManifestResourceNames()
                .Where(n => n.EndsWith(".lex", StringComparison.Ordinal))
                .Select(n => n.Split('.')[^2])
                .Except(["spell", "known"])
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void AGeneratedPattern_GivesUpInTime(string name) =>
        Assert.InRange(
            Made(name).MatchTimeout,
            TimeSpan.FromMilliseconds(1),
            TimeSpan.FromMilliseconds(SingleClasses.Contains(name) ? MatchTime.LinearMilliseconds : MatchTime.Milliseconds)
        );

    [Theory]
    [MemberData(nameof(Patterns))]
    public void AGeneratedPattern_ReadsItsOwnWordsOverAndOver_InTime(string name)
    {
        var pattern = Made(name);
        Assert.All(Hostile(Words(pattern.ToString())), text => Read(pattern, text));
    }

    [Theory]
    [MemberData(nameof(Lexicons))]
    public void EveryPatternOfALexicon_GivesUpInTime_AndReadsItsOwnWordsOverAndOver(string name)
    {
        var lexicon = Lexicon.Load(name);
        foreach (var (pattern, longest) in lexicon.Names.SelectMany(n => lexicon[n].Patterns))
        {
            Assert.InRange(pattern.MatchTimeout, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(2));
            var words = Words(pattern.ToString()).Where(w => w.Length > 1).ToArray();
            new Random(7).Shuffle(words);
            Assert.All(Hostile(words.Take(WordsOfALexicon), longest ?? Long), text => Read(pattern, text));
        }
    }

    private static void Read(Regex pattern, string text)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                _ = pattern.Count(text);
                return;
            }
            catch (RegexMatchTimeoutException) when (attempt < Attempts) { }
        }
    }

    private static Regex Made(string name) => (Regex)Generated()[name].Invoke(null, null)!;

    private static Dictionary<string, MethodInfo> Generated() =>
        Rooms
            .SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(m => m.GetCustomAttribute<GeneratedRegexAttribute>() is not null)
            .ToDictionary(m => $"{m.DeclaringType!.FullName}.{m.Name}", StringComparer.Ordinal);

    /// <summary>
    /// Each character and word of a pattern over and over, alone and with one that does not fit at the end, and mixtures of all of them.
    /// </summary>
    private static IEnumerable<string> Hostile(IEnumerable<string> own, int length = Long)
    {
        string[] words = [.. own.Concat(["1", "a", "A", "一", " ", ".", "-", "\u0001"]).Distinct(StringComparer.Ordinal)];
        foreach (var word in words)
        {
            foreach (var gap in new[] { "", " " })
            {
                yield return Repeated(word + gap, length);
                yield return Repeated(word + gap, length - 1) + "~";
            }
        }

        var random = new Random(20_261_129);
        for (var i = 0; i < Mixtures; i++)
        {
            var few = random.GetItems(words, 1 + (i % 6));
            var mixed = new StringBuilder();
            while (mixed.Length < length)
            {
                mixed.Append(random.GetItems(few, 1)[0]).Append(i % 3 == 0 ? " " : "");
            }

            yield return mixed.ToString(0, length);
        }
    }

    private static IEnumerable<string> Words(string pattern)
    {
        var plain = Regex.Replace(
            pattern,
            @"\\u(?<code>[0-9a-fA-F]{4})|\\[dswbpPDSWB](?:\{\w+\})?|\(\?(?:<[a-z]+>|<?[=!:]|>)|\{[0-9,]+\}",
            m =>
                m.Groups["code"].Success
                    ? ((char)int.Parse(m.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
                    : " ",
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
        return Regex
            .Matches(plain, @"[A-Za-z']+|[\u2e80-\uffff]+|\S", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Select(m => m.Value)
            .SelectMany(w => w[0] >= '\u2e80' ? w.Select(c => c.ToString()).Append(w) : [w]);
    }

    private static string Repeated(string word, int length) =>
        new StringBuilder().Insert(0, word, (length / word.Length) + 1).ToString(0, length);
}
