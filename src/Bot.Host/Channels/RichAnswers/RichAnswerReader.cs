using Bot.Protocol.Activities;

namespace Bot.Host.Channels.RichAnswers;

/// <summary>
/// The first step of the degradation that <c>docs/adding-a-channel.md</c> states: card → text, choices, links, media. The text of the
/// activity, with its source line, always comes first and whole.
/// </summary>
internal static class RichAnswerReader
{
    /// <summary>Reads a message; a card of an unknown kind gives its name or nothing.</summary>
    public static RichAnswer Read(Activity activity)
    {
        var plain = activity.TextFormat is not null and not TextFormats.Markdown;
        var reading = new CardReading();
        reading.Paragraph(plain ? null : activity.Text);
        foreach (var attachment in activity.Attachments ?? [])
        {
            reading.Add(attachment);
        }

        reading.Add(activity.SuggestedActions?.Actions);
        var cards = reading.Text;
        return new()
        {
            Text = plain ? Join(activity.Text, cards) : cards,
            IsPlain = plain,
            Choices = reading.Choices,
            Media = reading.Media,
            Locale = activity.Locale,
        };
    }

    /// <summary>The choices alone, in the order in which every channel numbers them.</summary>
    public static IReadOnlyList<Choice> ChoicesOf(Activity activity) => Read(activity).Choices;

    private static string Join(string? text, string cards) =>
        string.IsNullOrEmpty(text) ? cards
        : cards.Length == 0 ? text
        : $"{text}\n\n{cards}";
}
