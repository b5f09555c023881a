using Bot.Dialogs.Privacy;

namespace Bot.Dialogs.Turns;

/// <summary>Removes unreadable characters and hides personal data before any other step sees the words.</summary>
internal sealed class NormaliseStep : ITurnStep
{
    public string Name => "normalise";

    public void Run(Turn turn)
    {
        var clean = Readable.Clean(turn.Request.Text);
        var allowed = turn.Knowledge.Departments.Select(d => d.Hotline).OfType<string>().ToArray();
        var personal = PersonalDataFinder.Find(clean, allowed);
        var unread = personal is [{ Kind: PersonalDataKind.Unread }];
        turn.TakeIn(
            new(Redaction.Redact(clean, personal))
            {
                Hidden = unread ? clean : null,
                Messages =
                [
                    .. turn
                        .Request.Messages.Select(Readable.Clean)
                        .Select(message => unread ? message : Redaction.Redact(message, PersonalDataFinder.Find(message, allowed))),
                ],
                PersonalData = personal,
            }
        );
    }
}
