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
        turn.PersonalData = PersonalDataFinder.Find(clean, allowed);
        turn.Text = Redaction.Redact(clean, turn.PersonalData);
        turn.Hidden = turn.PersonalData is [{ Kind: PersonalDataKind.Unread }] ? clean : null;
        turn.Messages =
        [
            .. turn
                .Request.Messages.Select(Readable.Clean)
                .Select(message => turn.Hidden is null ? Redaction.Redact(message, PersonalDataFinder.Find(message, allowed)) : message),
        ];
        turn.Question = turn.Said = turn.Text;
    }
}
