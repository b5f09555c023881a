using System.Globalization;
using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;

namespace Bot.Dialogs.Compose;

/// <summary>Readings or topics to choose from, numbered so that a voice or a text message can choose too.</summary>
internal static class ClarifyReply
{
    /// <summary>
    /// So many readings (<see cref="Retrieval.DecideStep"/>) or topics (<see cref="Topics.TopicStep"/>) are offered, beside "none of these".
    /// The phone has keys, and words for them, for no more (<c>spoken.key…</c>).
    /// </summary>
    public const int MostChoices = 3;

    public static Reply Compose(Turn turn) => turn.Ending.Reason == Reasons.WhichService ? WhichService(turn) : Which(turn);

    private static Reply Which(Turn turn)
    {
        var language = turn.Language.Reply;
        var strings = Strings.For(language);
        Chip[] readings =
            turn.Ending.Topics.Count > 0
                ? [.. turn.Ending.Topics.Select(a => new Chip(EntryWording.Title(a, language), null, a.Id))]
                : [.. turn.Ending.Readings.Select(r => new Chip(EntryWording.Of(r.Entry, language).Text.Question, r.Entry.Id))];
        var (head, how) =
            readings.Length == 1 ? (strings["clarifyOne"], strings["clarifyOneHow"]) : (strings["clarify"], strings["clarifyHow"]);
        var numbered = readings.Select((r, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {r.Label}"));
        return new Reply
        {
            Language = language,
            Text = $"{head}\n\n{string.Join('\n', numbered)}\n\n{how}",
            Speak = $"{head} {string.Join(' ', numbered)}",
            Chips = [.. readings, new Chip(strings["noneOfThese"])],
        };
    }

    // "How much?" of what: an open question; on a department's own page its number is at hand.
    private static Reply WhichService(Turn turn)
    {
        var strings = Strings.For(turn.Language.Reply);
        var own = turn.Request.Department is { } id ? turn.Knowledge.FindDepartment(id) : null;
        string[] lines = [.. new[] { strings["whichService"], DepartmentContact.Sentence(own, turn.Language.Reply) }.OfType<string>()];
        return new Reply
        {
            Language = turn.Language.Reply,
            Text = string.Join("\n\n", lines),
            Speak = string.Join(' ', lines.Select(Spoken.Plain)),
            Department = own?.Id,
        };
    }
}
