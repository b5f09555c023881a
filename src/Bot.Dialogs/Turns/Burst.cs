using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Protocol.Activities;

namespace Bot.Dialogs.Turns;

/// <summary>The waiting entries of a turn read as one message.</summary>
/// <param name="Text">The words, one entry a line; empty when there are none.</param>
/// <param name="Messages">The words of each entry; empty when there is one.</param>
/// <param name="Locale">The last locale that the client named.</param>
/// <param name="Arrival">What kind of thing it is.</param>
internal sealed record Burst(string Text, IReadOnlyList<string> Messages, string? Locale, Arrival Arrival)
{
    private static readonly HashSet<string> JoinEvents = new(
        ["webchat/join", "startConversation", "conversation/start"],
        StringComparer.OrdinalIgnoreCase
    );

    public static Burst Read(IReadOnlyList<ConversationEntry> entries)
    {
        var texts = new List<string>();
        string? locale = null;
        var joined = false;
        var media = false;
        foreach (var entry in entries)
        {
            var activity = ActivityJson.Parse(entry.ActivityJson);
            locale = activity.Locale ?? locale;
            if (activity.Is(ActivityTypes.Message))
            {
                var words = Words(activity);
                if (words is not null || (activity.Value is null && activity.Attachments is not { Count: > 0 }))
                {
                    texts.Add(words ?? "");
                }

                media |= activity.Attachments is { Count: > 0 };
            }

            joined |= activity.Is(ActivityTypes.ConversationUpdate) && activity.MembersAdded is { Count: > 0 };
            joined |= activity.Is(ActivityTypes.Event) && activity.Name is { } name && JoinEvents.Contains(name);
        }

        var text = string.Join('\n', texts);
        var kind =
            texts.Count > 0 && (text.Length > 0 || !media) ? Arrival.Words
            : media ? Arrival.NoWords
            : joined ? Arrival.Joined
            : Arrival.Event;
        return new(text, texts.Count > 1 ? texts : [], locale, kind);
    }

    // A tap sends its text, or its value when that is text.
    private static string? Words(Activity activity) =>
        !string.IsNullOrEmpty(activity.Text) ? activity.Text
        : activity.Value is { ValueKind: JsonValueKind.String } value ? value.GetString()
        : activity.Text;
}
