using Bot.Dialogs.Turns;
using Bot.Dialogs.Wording;

namespace Bot.Dialogs.Compose;

/// <summary>
/// Hears out what a resident tells of their case: says what can be told, of the topic spoken of where there is one, and offers a person.
/// </summary>
internal static class ToldReply
{
    private const int MostChips = 3;

    public static Reply Compose(Turn turn)
    {
        var language = turn.Language.Reply;
        var strings = Strings.For(language);
        var offers = turn.Handoff is null && !turn.Request.WaitsForPerson;
        string[] lines =
        [
            turn.Request.WaitsForPerson ? strings["told.waiting"]
            : turn.Before.IsTelling ? strings["told.again"]
            : turn.Ending.Entry is { } same ? strings.Format("told.same", EntryWording.Of(same, language).Text.Answer)
            : turn.Ending.Topic is { } topic ? strings.Format(SmalltalkReasons.Told, EntryWording.Title(topic, language))
            : strings["told.which"],
            .. offers ? [strings["accountPerson"]] : Array.Empty<string>(),
        ];
        var entries = turn
            .Ending.Readings.Select(r => r.Entry)
            .Concat(turn.Ending.Topic is { } spokenOf ? TopicReply.Main(spokenOf) : [])
            .Where(e => e.Id != turn.Before.LastEntry)
            .DistinctBy(e => e.Id, StringComparer.Ordinal)
            .Take(MostChips);
        return new Reply
        {
            Language = language,
            Text = string.Join("\n\n", lines),
            Speak = string.Join(' ', lines.Select(Spoken.Plain)),
            Chips =
            [
                .. entries.Select(e => new Chip(EntryWording.Of(e, language).Text.Question, e.Id)),
                .. offers ? [new Chip(strings["talkToPerson"])] : Array.Empty<Chip>(),
            ],
        };
    }
}
