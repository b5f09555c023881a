using System.Text;
using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Speech;

/// <summary>
/// Choices in few words, since a caller must keep all of them in mind. What stands in brackets is left out, and of long choices that begin
/// alike only what differs is said. What a choice says for the resident stays whole.
/// </summary>
internal static partial class SpokenLabels
{
    /// <summary>A choice of up to so many words (<see cref="SpokenLength"/>) is said as it is.</summary>
    private const int FewWords = 8;

    public static IReadOnlyList<string> Of(IReadOnlyList<string> labels)
    {
        var plain = labels.Select(Plain).ToArray();
        var lengthy = plain.Where(IsLong).ToArray();
        var alike = lengthy.Length > 1 ? Alike(lengthy) : 0;
        return [.. plain.Select(label => IsLong(label) && alike > 0 ? label[alike..].TrimStart() : label)];
    }

    private static bool IsLong(string label) => SpokenLength.Words(label) > FewWords;

    private static string Plain(string label)
    {
        var plain = IsLong(label) ? Brackets().Replace(label, "").Trim() : label;
        return plain.Length == 0 ? label : plain;
    }

    // How much all begin alike: whole words of English, and in Chinese whole characters, with something left of each.
    private static int Alike(string[] labels)
    {
        var first = labels[0];
        var same = 0;
        while (labels.All(l => same < l.Length && l[same] == first[same]))
        {
            same++;
        }

        while (same > 0 && (!IsBorder(first, same) || labels.Any(l => SpokenLength.Words(l[same..]) < 2)))
        {
            same--;
        }

        return same;
    }

    private static bool IsBorder(string text, int at) =>
        at == text.Length
        || char.IsWhiteSpace(text[at])
        || char.IsWhiteSpace(text[at - 1])
        || (Rune.TryGetRuneAt(text, at, out var rune) && Unicode.IsHan(rune) && !char.IsLowSurrogate(text[at]));

    [GeneratedRegex(@"\s*(?:\([^()]*\)|（[^（）]*）|\[[^\[\]]*\])", RegexOptions.None, MatchTime.Milliseconds)]
    private static partial Regex Brackets();
}
