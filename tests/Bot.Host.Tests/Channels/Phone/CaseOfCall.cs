using System.Text.RegularExpressions;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Sends;
using Bot.Protocol.Activities;
using Bot.Storage.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Phone;

/// <summary>What the desk has of a call at the moment in which the carrier is told to put it through.</summary>
internal static class CaseOfCall
{
    /// <summary>
    /// The case number finds the conversation, with what was said on the line, as the staff API's search does; and nothing was opened
    /// twice.
    /// </summary>
    public static async Task ShowsAsync(ChannelHost host, string? number, string said)
    {
        Assert.Matches(new Regex(@"^\d{8}-\d{4}$", RegexOptions.None, TimeSpan.FromSeconds(1)), number);
        var row = Assert.Single(
            (
                await host
                    .Services.GetRequiredService<DeskLists>()
                    .ListAsync(
                        new DeskQuery
                        {
                            View = DeskView.All,
                            Me = "agent",
                            Search = number,
                        }
                    )
            ).Items
        );
        var entries = await host.Log.ReadAsync(row.Conversation.Id, 0, 100);
        Assert.Contains(entries, e => e.Kind == EntryKind.Resident && ActivityJson.Parse(e.ActivityJson).Text == said);
        Assert.Single(entries, e => e.Kind == EntryKind.Event && e.ActivityJson.Contains("handoff.case", StringComparison.Ordinal));
    }

    /// <summary>Asks for a person on behalf of the dialog.</summary>
    public static Task AskAsync(ChannelHost host, string conversation) =>
        host
            .Services.GetRequiredService<IEntrySends>()
            .SendAsync(
                new()
                {
                    ConversationId = conversation,
                    Entries = [new(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message("A person will take over.", "en")))],
                    Handoff = new(HandoffState.Requested, ConversationOwner.Handoff, "resident_request"),
                }
            );
}
