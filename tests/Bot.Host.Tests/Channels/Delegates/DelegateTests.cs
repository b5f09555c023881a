using System.Net;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Host.Tests.Channels.Samples;
using Bot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Tests.Channels.Delegates;

public sealed class DelegateTests : DelegateHost
{
    [Fact]
    public async Task Turn_IsGivenToTheDepartmentsBot_SignedAsItsChannel()
    {
        await using var host = await StartAsync();
        await SayAsync(host, "hello");
        Assert.Equal(["department: hello"], await host.AnswersAsync());
        var (activity, token) = _bot.Got.Single();
        var resident = (await host.EntriesAsync())[0].AuthorId;
        Assert.StartsWith("r-", activity.From!.Id, StringComparison.Ordinal);
        Assert.DoesNotContain(resident, activity.From.Id, StringComparison.Ordinal);
        Assert.Null(activity.ChannelData);
        Assert.Equal(
            (DeliveryModes.ExpectReplies, "whatsapp", "https://bot.test/connector/"),
            (activity.DeliveryMode, activity.ChannelId, activity.ServiceUrl)
        );
        var keys = new JsonWebKeySet(await host.Client.GetStringAsync(new Uri("/connector/.well-known/keys", UriKind.Relative)));
        var checkedToken = await new JsonWebTokenHandler().ValidateTokenAsync(
            token,
            new()
            {
                ValidIssuer = "https://bot.test",
                ValidAudience = "dept-app",
                IssuerSigningKeys = keys.Keys,
            }
        );
        Assert.True(checkedToken.IsValid);
        Assert.Equal("https://bot.test/connector/", checkedToken.Claims["serviceurl"]);
    }

    [Fact]
    public async Task WhoComesAndGoes_IsToldByAliasToo()
    {
        await using var host = await StartAsync();
        await SayAsync(host, "hello");
        var conversation = (await host.Log.FindAsync((await host.EntriesAsync())[0].ConversationId))!;
        var joined = ActivityFactory.ConversationUpdate(new ChannelAccount { Id = "+85291234561", Name = "Chan" }) with
        {
            From = new() { Id = "+85291234561" },
        };
        await host
            .Services.GetRequiredService<IInbox>()
            .AcceptAsync(
                new()
                {
                    Channel = conversation.Channel,
                    ChannelConversationKey = conversation.ChannelConversationKey,
                    ResidentId = conversation.ResidentId,
                    ActivityJson = ActivityJson.Write(joined),
                    Kind = EntryKind.Event,
                }
            );
        await host.UntilAsync(() => Task.FromResult(_bot.Got.Count == 2));
        var told = _bot.Got.Last().Activity;
        Assert.Equal(told.From, Assert.Single(told.MembersAdded!));
        Assert.StartsWith("r-", told.From!.Id, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error")]
    [InlineData("late")]
    [InlineData("nothing")]
    [InlineData("endless")]
    public async Task FailingBot_IsReplacedByUs(string how)
    {
        _bot.Status = how == "error" ? HttpStatusCode.InternalServerError : HttpStatusCode.OK;
        _bot.Replies =
            how == "late"
                ? async _ =>
                {
                    await Task.Delay(Timeout.Infinite);
                    return [];
                }
                : _ =>
                    Task.FromResult<IReadOnlyList<Activity>>(
                        how == "endless" ? [ActivityFactory.Message(new string('x', 2 * 1024 * 1024))] : []
                    );
        await using var host = await StartAsync();
        await SayAsync(host, "hello");
        Assert.Equal(["hello"], await host.AnswersAsync());
    }

    [Fact]
    public async Task SilentBot_WhileMessagesCome_LosesNoAnswerOfOurs()
    {
        var first = new TaskCompletionSource();
        _bot.Replies = async activity =>
        {
            if (activity.Text == "one")
            {
                await first.Task;
            }

            return [];
        };
        await using var host = await StartAsync();
        await _channel.PostAsync(host.Client, _channel.TextBody(1, "m1", "one"), CallerProof.Good);
        await host.UntilAsync(() => Task.FromResult(!_bot.Got.IsEmpty));
        // Waits behind the first turn, whose answer then comes after it in the log.
        await _channel.PostAsync(host.Client, _channel.TextBody(1, "m2", "two"), CallerProof.Good);
        first.SetResult();
        await host.UntilAsync(async () => (await host.AnswersAsync()).Count == 2);
        Assert.Equal(["one", "two"], await host.AnswersAsync());
    }

    [Fact]
    public async Task HandoffEvent_AsksForAPerson()
    {
        var initiate = ProtocolSamples.Read("handoff.events.jsonl")[0];
        initiate["timestamp"] = "2026-11-22T10:13:25.000Z";
        _bot.Replies = _ =>
            Task.FromResult<IReadOnlyList<Activity>>([ActivityFactory.Message("one moment"), ActivityJson.Parse(initiate.ToJsonString())]);
        await using var host = await StartAsync();
        await SayAsync(host, "a person please");
        Assert.Equal(OwnerKind.Handoff, (await host.Log.FindAsync((await host.EntriesAsync())[0].ConversationId))!.Owner.Kind);
    }
}
