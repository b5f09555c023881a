using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Turns;
using Bot.Storage;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;

namespace Bot.Bench;

/// <summary>Durable turns without HTTP: a message accepted, its turn claimed and committed, on SQLite with every commit flushed.</summary>
internal static class RecordAlone
{
    public static async Task<double> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("bench").FullName;
        try
        {
            var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", folder)]).Build();
            await using var services = new ServiceCollection()
                .AddLogging()
                .AddConversationStore(configuration)
                .AddStaffStore()
                .AddHandoffStore()
                .AddSingleton<IHandoffArrivals, NoArrivals>()
                .BuildServiceProvider();
            var (inbox, queue, commits, ids) = (
                services.GetRequiredService<IInbox>(),
                services.GetRequiredService<ITurnQueue>(),
                services.GetRequiredService<ITurnCommits>(),
                services.GetRequiredService<IIdSource>()
            );
            return await Clients.RunAsync(
                async (client, call) =>
                {
                    await inbox.AcceptAsync(
                        new InboundMessage
                        {
                            Channel = "bench",
                            ChannelConversationKey = $"c{client}",
                            ResidentId = $"c{client}",
                            ExternalId = $"{client}-{call}",
                            ActivityJson = """{"type":"message","text":"hello"}""",
                        }
                    );
                    if (await queue.ClaimAsync("bench", TimeSpan.FromMinutes(1)) is { } work)
                    {
                        await commits.CommitAsync(
                            new TurnCommit(
                                work.Lease,
                                new TurnResult
                                {
                                    Replies = [new EntryDraft(EntryKind.Bot, "bot", """{"type":"message","text":"hello"}""")],
                                    Decision = new DecisionRecord
                                    {
                                        Id = ids.NewId(),
                                        Outcome = "smalltalk",
                                        Reason = "echo",
                                        Json = "{}",
                                    },
                                }
                            )
                        );
                    }
                }
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
