using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>Markdown as it is said aloud.</summary>
internal static partial class Spoken
{
    /// <summary>Without marks and addresses: a link is its words.</summary>
    public static string Plain(string markdown)
    {
        var text = Link().Replace(markdown, "${words}");
        text = Address().Replace(text, "");
        return Spaces().Replace(Marks().Replace(text, ""), " ").Trim();
    }

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\([^)]*\)", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Link();

    [GeneratedRegex(@"<?https?://[^\s>）)]+>?", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Address();

    [GeneratedRegex(@"\*\*|__|`|^#{1,6} |^[-*] ", RegexOptions.CultureInvariant | RegexOptions.Multiline, MatchTime.Milliseconds)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, MatchTime.Milliseconds)]
    private static partial Regex Spaces();
}
