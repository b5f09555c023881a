using System.Text.Json;
using Bot.Protocol.Cards;
using Bot.Protocol.Json;

namespace Bot.Protocol.Activities;

/// <summary>Copies of an activity with one thing more.</summary>
public static class ActivityExtensions
{
    /// <summary>With chips, in place of earlier ones; none leaves the activity as it is.</summary>
    public static Activity WithSuggestedActions(this Activity activity, params IReadOnlyList<CardAction> actions) =>
        actions.Count == 0
            ? activity
            : activity with
            {
                SuggestedActions = new() { To = [], Actions = actions },
            };

    /// <summary>With chips that say their own title.</summary>
    public static Activity WithChips(this Activity activity, params IEnumerable<string> titles) =>
        activity.WithSuggestedActions([.. titles.Select(title => ActivityFactory.Say(title))]);

    /// <summary>With one more attachment.</summary>
    public static Activity WithAttachment(this Activity activity, Attachment attachment) =>
        activity with
        {
            Attachments = [.. activity.Attachments ?? [], attachment],
        };

    /// <summary>
    /// With <paramref name="name"/> set in <see cref="Activity.ChannelData"/>, its other fields kept; data that is no object is replaced.
    /// </summary>
    public static Activity WithChannelData(this Activity activity, string name, JsonElement value)
    {
        var fields = new Dictionary<string, JsonElement>();
        if (activity.ChannelData is { ValueKind: JsonValueKind.Object } data)
        {
            foreach (var field in data.EnumerateObject())
            {
                fields[field.Name] = field.Value;
            }
        }

        fields[name] = value;
        return activity with { ChannelData = ActivityJson.ToElement(fields) };
    }

    /// <summary>The text field <paramref name="name"/> of <see cref="Activity.ChannelData"/>; null when there is none.</summary>
    public static string? ChannelDataText(this Activity activity, string name) => activity.ChannelData.Text(name);

    /// <summary>Whether it is of <paramref name="type"/> (ordinal, A2011).</summary>
    public static bool Is(this Activity activity, string type) => string.Equals(activity.Type, type, StringComparison.Ordinal);
}
