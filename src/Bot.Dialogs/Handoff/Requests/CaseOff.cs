using System.Text.RegularExpressions;
using Bot.Dialogs.Language;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Handoff.Requests;

/// <summary>Words with which a resident drops the call or the answer that they were promised with a case.</summary>
internal static partial class CaseOff
{
    private static readonly Lexicon Words = Lexicon.Load("case-off");

    /// <summary>
    /// Whether the message says that and nothing else. "No need" alone does not, for it may answer anything; nor does a question whether
    /// a call is needed.
    /// </summary>
    public static bool IsAll(string text)
    {
        var view = MessageView.Of(Number().Replace(text, " "));
        if (!Words["off"].IsIn(view) || (text.AsSpan().IndexOfAny('?', '？') >= 0 && !Words["asks-for-it"].IsIn(view)))
        {
            return false;
        }

        return Words["courtesy"].Without(Words["off"].Without(Words["asks-for-it"].Without(view))).IsWordless;
    }

    /// <summary>The case numbers that the text names, in its order.</summary>
    public static IReadOnlyList<string> NumbersIn(string text) => [.. Number().Matches(text).Select(m => m.Value)];

    /// <summary>As a case is numbered: the day and a running number of four digits or more.</summary>
    [GeneratedRegex(@"(?<![\d-])\d{8}-\d{4,6}(?![\d-])", RegexOptions.ExplicitCapture, MatchTime.Milliseconds)]
    private static partial Regex Number();
}
