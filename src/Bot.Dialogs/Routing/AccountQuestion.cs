using Bot.Dialogs.Language;

namespace Bot.Dialogs.Routing;

/// <summary>A question that only one's own records answer: "has my application been approved?", 「我嘅申請批咗未」.</summary>
internal static class AccountQuestion
{
    private static readonly Lexicon Lexicon = Lexicon.Load("account");

    public static bool Is(string text)
    {
        var view = MessageView.Of(text);
        return Lexicon["own"].IsIn(view) && !Lexicon["how"].IsIn(view);
    }
}
