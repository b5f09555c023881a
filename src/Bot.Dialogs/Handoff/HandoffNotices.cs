using System.Globalization;
using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Queues;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;
using Bot.Protocol.Activities;
using Bot.Protocol.Cards;

namespace Bot.Dialogs.Handoff;

/// <summary>Builds what residents and staff read of a hand-off. Sentences stand one after another, in the resident's language.</summary>
internal sealed class HandoffNotices(string? language)
{
    private readonly HandoffWording _words = HandoffWording.For(language);

    private string Space => _words.Tag == "en" ? " " : "";

    public string this[string key] => _words[key];

    public string Format(string key, params ReadOnlySpan<object?> values) => _words.Format(key, values);

    /// <summary>A notice in the bot's name, with what can be tapped.</summary>
    public EntryDraft Say(IEnumerable<string> sentences, params IReadOnlyList<string> taps) =>
        Say(sentences, taps.Select(t => ActivityFactory.Say(t)));

    /// <summary>
    /// The end of a conversation, and the question how it went. A thumb alone has no name that everybody hears or reads; it is said alone.
    /// </summary>
    public EntryDraft AskRating(string closed) =>
        Say(
            [closed, this["rate"]],
            [ActivityFactory.Say($"👍 {this["rate.good"]}", "👍"), ActivityFactory.Say($"👎 {this["rate.bad"]}", "👎")]
        );

    private EntryDraft Say(IEnumerable<string> sentences, IEnumerable<CardAction> taps)
    {
        var activity = ActivityFactory.Message(string.Join(Space, sentences), _words.Tag, TextFormats.Plain);
        if (taps.ToList() is { Count: > 0 } actions)
        {
            activity = activity with { SuggestedActions = new SuggestedActions { Actions = actions } };
        }

        return new EntryDraft(EntryKind.Bot, "bot", ActivityJson.Write(activity));
    }

    public EntryDraft Say(string sentence) => Say([sentence]);

    /// <summary>Place and measured wait.</summary>
    public IEnumerable<string> Place(WaitFigures figures, int priority)
    {
        yield return priority >= HandoffPriority.Urgent
            ? this["urgent"]
            : figures.Ahead switch
            {
                0 => this["next"],
                1 => this["ahead.one"],
                var n => Format("ahead", n),
            };
        if (priority < HandoffPriority.Urgent)
        {
            yield return figures.Told is { } wait ? Format("wait", Duration(wait), figures.PickUps) : this["waitUnknown"];
        }
    }

    /// <summary>That nobody is there, when somebody will be, and what can be done meanwhile.</summary>
    public EntryDraft Nobody(OfficeHours hours, GeneralHolidays holidays, DateTimeOffset now)
    {
        var sentences = new List<string> { this["nobody"] };
        if (holidays.Find(HongKongTime.DayOf(now)) is { } holiday)
        {
            sentences.Add(Format("holiday", NameInLanguage.Of(holiday.English, holiday.Chinese, _words.Tag)));
        }

        if (hours.NextDay(now, holidays) is { } next)
        {
            sentences.Add(
                Format(
                    "hours",
                    OfficeHoursWording.Days(hours, _words.Tag == "en" ? LanguageForm.English : LanguageForm.TraditionalChinese),
                    hours.Span,
                    Day(next)
                )
            );
        }

        sentences.Add(this["choice"]);
        return Say(sentences, this["choice.wait"], this["choice.callBack"], this["choice.contact"]);
    }

    /// <summary>What staff see in the time line: an event, never sent to the resident.</summary>
    public static EntryDraft Event(string name, string author, IReadOnlyDictionary<string, string?>? values = null) =>
        new(
            EntryKind.Event,
            author,
            ActivityJson.Write(ActivityFactory.Event(name, JsonSerializer.SerializeToElement(values ?? new Dictionary<string, string?>())))
        );

    private string Duration(TimeSpan wait) =>
        wait.TotalSeconds < 55 ? Format("seconds", Math.Max(5, (int)Math.Ceiling(wait.TotalSeconds / 5) * 5))
        : (int)Math.Ceiling(wait.TotalMinutes) is 1 ? this["minute"]
        : Format("minutes", (int)Math.Ceiling(wait.TotalMinutes));

    private string Day(DateOnly day) =>
        _words.Tag == "en"
            ? day.ToString("dddd, d MMMM", CultureInfo.InvariantCulture)
            : $"{day.Month}月{day.Day}日（星期{OfficeHoursWording.Weekday(day.DayOfWeek)}）";
}
