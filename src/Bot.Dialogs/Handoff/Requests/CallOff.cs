using Bot.Dialogs.Language;

namespace Bot.Dialogs.Handoff.Requests;

/// <summary>Words with which one who waits for a person drops that wish.</summary>
internal static class CallOff
{
    private static readonly Lexicon Words = Lexicon.Load("call-off");

    /// <summary>Whether the message says that and nothing else. A question ("no need to wait?") does not.</summary>
    public static bool IsAll(string text)
    {
        var view = MessageView.Of(text);
        if (text.AsSpan().IndexOfAny('?', '？') >= 0 || !Words["off"].IsIn(view))
        {
            return false;
        }

        return Words["courtesy"].Without(Words["off"].Without(view)).IsWordless;
    }

    /// <summary>Whether the wish is dropped and a question follows.</summary>
    public static bool BeforeAQuestion(string text) => Words["off-then-ask"].IsIn(MessageView.Of(text));
}
