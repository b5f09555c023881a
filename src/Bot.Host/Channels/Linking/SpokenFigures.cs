using System.Text.RegularExpressions;

namespace Bot.Host.Channels.Linking;

/// <summary>Figures said one by one, in digits: a recogniser may write "one two three", "double one", 一二三 or 孖一.</summary>
internal static partial class SpokenFigures
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["zero"] = "0",
        ["oh"] = "0",
        ["o"] = "0",
        ["nought"] = "0",
        ["one"] = "1",
        ["two"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["seven"] = "7",
        ["eight"] = "8",
        ["nine"] = "9",
        ["零"] = "0",
        ["〇"] = "0",
        ["一"] = "1",
        ["幺"] = "1",
        ["二"] = "2",
        ["三"] = "3",
        ["四"] = "4",
        ["五"] = "5",
        ["六"] = "6",
        ["七"] = "7",
        ["八"] = "8",
        ["九"] = "9",
    };

    private static readonly Dictionary<string, string> Sounds = new(StringComparer.Ordinal)
    {
        ["to"] = "2",
        ["too"] = "2",
        ["for"] = "4",
        ["ate"] = "8",
        ["won"] = "1",
    };

    /// <summary>The text with its spoken figures in digits.</summary>
    public static string Read(string text) =>
        Repeated()
            .Replace(
                Word().Replace(text, m => Words[m.Value.ToLowerInvariant()]),
                m => new string(
                    m.Groups["figure"].Value[0],
                    m.Groups["times"].Value.Equals("triple", StringComparison.OrdinalIgnoreCase) ? 3 : 2
                )
            );

    /// <summary>
    /// The text, its figures in digits already, with words that only sound like figures read as such where they stand between figures or at
    /// an end of them.
    /// </summary>
    public static string BySound(string text) =>
        Sound().Replace(text, m => SoundWord().Replace(m.Value, word => Sounds[word.Value.ToLowerInvariant()]));

    [GeneratedRegex(
        @"\b(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine)\b|[零〇一幺二三四五六七八九]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Word();

    [GeneratedRegex(
        @"(?:\b(?<times>double|triple)\s+|(?<times>孖))(?<figure>[0-9])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Repeated();

    [GeneratedRegex(
        @"(?<=(?:^|[0-9])[\s,]*)(?:\b(?:to|too|for|ate|won)\b[\s,]*)+(?=[0-9]|[.!]?\s*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Sound();

    [GeneratedRegex(
        @"\b(?:to|too|for|ate|won)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex SoundWord();
}
