using System.Text.Json;

namespace Bot.Storage.Privacy;

/// <summary>One message of a <see cref="CopiedConversation"/>.</summary>
/// <param name="Number">Its place in the conversation, from 1.</param>
/// <param name="From"><c>resident</c>, <c>bot</c>, <c>agent</c>, or <c>note</c> between staff.</param>
/// <param name="Name">Of the member of staff who wrote it; null: nobody did.</param>
/// <param name="Text">As it was shown; may be empty beside files and cards.</param>
/// <param name="Activity">The whole message, as the Bot Framework writes one.</param>
public sealed record CopiedMessage(long Number, DateTimeOffset At, string From, string? Name, string Text, JsonElement Activity);
