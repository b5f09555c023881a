using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.QueuedTurns;
using Bot.Dialogs.Decisions;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Snapshots;

namespace Bot.Dialogs.Tests.Turns;

public sealed class DialogTurnHandlerTests
{
    [Fact]
    public async Task HandleAsync_ABurst_IsOneQuestionAndKeepsItsState()
    {
        var result = await HandleAsync(
            null,
            """{"type":"message","text":"hello"}""",
            """{"type":"message","text":"How much does it cost to renew a full driving licence?","locale":"en-HK"}"""
        );
        var reply = JsonDocument.Parse(Assert.Single(result.Replies).ActivityJson).RootElement;
        Assert.Equal("message", reply.GetProperty("type").GetString());
        Assert.Equal("td-renew-full#fee", reply.GetProperty("channelData").GetProperty("bot").GetProperty("entry").GetString());
        Assert.Equal("en-HK", reply.GetProperty("locale").GetString());
        Assert.NotEmpty(reply.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray());
        Assert.NotEmpty(reply.GetProperty("speak").GetString()!);
        Assert.Equal(("answer", "en"), (result.Decision.Outcome, result.Language));

        var next = await HandleAsync(result.StateJson, """{"type":"message","text":"and the documents?"}""");
        Assert.Contains("td-renew-full#documents", next.Decision.Json);
    }

    /// <summary>Each message of a burst is heard as it would be alone, and the record decides it again.</summary>
    [Theory]
    [InlineData("How much does it cost to renew a full driving licence?", "Fire!")]
    [InlineData("想消失", "續正式車牌幾錢")]
    public async Task HandleAsync_ACryBesideAQuestion_IsHeard(string first, string second)
    {
        var result = await HandleAsync(
            null,
            JsonSerializer.Serialize(new { type = "message", text = first }),
            JsonSerializer.Serialize(new { type = "message", text = second })
        );
        Assert.Equal("urgent", result.Decision.Outcome);
        var recorded = DecisionJson.Read(result.Decision.Json);
        Assert.Empty(Replay.Decision(recorded, Replay.Run(recorded, new Dialog(TimeProvider.System), TestKnowledge.Snapshot)));
    }

    [Theory]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"u"}],"locale":"zh-HK"}""", "greeting", 1)]
    [InlineData("""{"type":"event","name":"webchat/join","locale":"en-HK"}""", "greeting", 1)]
    [InlineData("""{"type":"typing"}""", "nothing_said", 0)]
    [InlineData("""{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"https://a/b"}]}""", "no_text", 1)]
    [InlineData("""{"type":"message"}""", "empty_message", 1)]
    [InlineData("""{"type":"message","value":"續車牌幾錢"}""", "confident", 1)]
    public async Task HandleAsync_WhatIsNoText(string activity, string reason, int replies)
    {
        var result = await HandleAsync(null, activity);
        Assert.Equal((reason, replies), (result.Decision.Reason, result.Replies.Count));
    }

    private static Task<TurnResult> HandleAsync(string? state, params string[] activities)
    {
        var conversation = new Conversation
        {
            Id = "c",
            Channel = "directline",
            ChannelConversationKey = "c",
            ResidentId = "u",
            StateJson = state,
        };
        var entries = activities.Select(
            (a, i) =>
                new ConversationEntry
                {
                    ConversationId = "c",
                    Sequence = i + 1,
                    EntryId = $"e{i}",
                    Episode = 1,
                    Kind = EntryKind.Resident,
                    AuthorId = "u",
                    ActivityJson = a,
                    At = DateTimeOffset.UnixEpoch,
                }
        );
        var work = new TurnWork
        {
            Lease = new TurnLease("c", "t", 1, activities.Length, ConversationOwner.Bot),
            Conversation = conversation,
            Entries = [.. entries],
            Attempt = 1,
            QueuedAt = DateTimeOffset.UnixEpoch,
        };
        return new DialogTurnHandler(new Dialog(TimeProvider.System), new Fixed(), new Ids()).HandleAsync(work, TestContext);
    }

    private static CancellationToken TestContext => CancellationToken.None;

    private sealed class Fixed : ISnapshotSource
    {
        public IKnowledgeSnapshot Current => TestKnowledge.Snapshot;

        public IKnowledgeSnapshot? Ready => Current;
    }

    private sealed class Ids : IIdSource
    {
        public string NewId() => "0123456789012345678901";
    }
}
