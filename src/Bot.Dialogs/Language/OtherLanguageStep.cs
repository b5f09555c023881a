using Bot.Dialogs.Turns;

namespace Bot.Dialogs.Language;

/// <summary>
/// A message that is in neither English nor Chinese is told so in both, with a number to call and a person: "no answer" would sound as if
/// there were none.
/// </summary>
internal sealed class OtherLanguageStep : ITurnStep
{
    public string Name => "other_language";

    public void Run(Turn turn)
    {
        if (OtherLanguage.Is(turn.Text))
        {
            turn.End(new(Outcome.Error, Reasons.OtherLanguage) { OffersPerson = true });
        }
    }
}
