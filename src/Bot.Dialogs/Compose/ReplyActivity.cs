using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Text;
using Bot.Protocol.Activities;
using Bot.Protocol.Cards;

namespace Bot.Dialogs.Compose;

/// <summary>
/// A reply as a Bot Framework activity: Markdown, speech, chips, and in <c>channelData.bot</c> what the page needs for citations and
/// feedback (<c>outcome</c>, <c>reason</c>, <c>entry</c>, <c>digest</c>, <c>citations</c>), and for the phone whether the reply asks about
/// danger (<c>dangerAsked</c>).
/// </summary>
public static class ReplyActivity
{
    /// <summary>JSON without id, timestamp and conversation.</summary>
    public static string Write(DialogResult result) => ActivityJson.Write(Of(result));

    public static Activity Of(DialogResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var reply = result.Reply;
        var about = new ReplyAbout(
            result.Outcome.Word(),
            result.Reason,
            reply.EntryId,
            reply.Entries.Count > 0 ? reply.Entries[0].Digest : null,
            reply.AnswerLanguage?.Tag(),
            reply.Citations,
            result.State.DangerAsked is null ? null : true
        );
        return ActivityFactory.Message(reply.Text, Locale(reply.Language)) with
        {
            Speak = reply.Speak,
            InputHint = InputHints.AcceptingInput,
            SuggestedActions = reply.Chips.Count == 0 ? null : new() { To = [], Actions = [.. reply.Chips.Select(Chip)] },
            ChannelData = JsonSerializer.SerializeToElement(
                new Dictionary<string, ReplyAbout>(StringComparer.Ordinal) { ["bot"] = about },
                ReplyJsonContext.Default.DictionaryStringReplyAbout
            ),
        };
    }

    private static CardAction Chip(Chip chip) => ActivityFactory.Say(chip.Label);

    // Speech engines and screen readers choose their voice by region.
    private static string Locale(LanguageForm language) =>
        language switch
        {
            LanguageForm.English => "en-HK",
            LanguageForm.SimplifiedChinese => "zh-CN",
            _ => "zh-HK",
        };
}

internal sealed record ReplyAbout(
    string Outcome,
    string Reason,
    string? Entry,
    string? Digest,
    string? AnswerLanguage,
    IReadOnlyList<Citation> Citations,
    bool? DangerAsked
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Dictionary<string, ReplyAbout>))]
internal sealed partial class ReplyJsonContext : JsonSerializerContext;
