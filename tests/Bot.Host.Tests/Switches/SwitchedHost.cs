using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.DecisionRecords;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Conversations.Signals;
using Bot.Dialogs.Turns;
using Bot.Host.Channels.Connector;
using Bot.Host.Channels.Delegates;
using Bot.Host.Tests.Channels.BotFramework;
using Bot.Host.Tests.Channels.Delegates;
using Bot.Host.Tests.Handoff;
using Bot.Host.Tests.Hosting;
using Bot.Protocol.Activities;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Switches;

/// <summary>
/// The whole host with a dialog that always gives advice on one procedure of td, and a department's bot behind the channel
/// <c>botframework</c> that gives more.
/// </summary>
public sealed class SwitchedHost : HostFactory
{
    public const string Advice = "advice that nobody may see";

    private readonly FakeCloud _cloud = new();

    public SwitchedHost()
        : base(
            new()
            {
                ["Delegates:PublicUrl"] = "https://bot.test",
                ["Delegates:Bots:0:Name"] = "department",
                ["Delegates:Bots:0:AppId"] = "dept-app",
                ["Delegates:Bots:0:Endpoint"] = "https://department.test/api/messages",
                ["Delegates:Bots:0:Channels:0"] = "botframework",
                ["Handoff:ReasonsOff:0"] = "delegate_handoff",
            }
        ) { }

    internal FakeBot Bot { get; } = new() { Replies = _ => Task.FromResult<IReadOnlyList<Activity>>([ActivityFactory.Message(Advice)]) };

    /// <summary>A resident's message, once the bot has answered it.</summary>
    public async Task<string> SayAsync(string channel, string resident, string text, bool waits = false)
    {
        var inbox = Services.GetRequiredService<IInbox>();
        var message = new InboundMessage
        {
            Channel = channel,
            ChannelConversationKey = resident,
            ResidentId = resident,
            Department = "td",
            Locale = "en",
            Delivery = ReplyDelivery.Pulled,
            ActivityJson = JsonSerializer.Serialize(new { type = "message", text }),
        };
        if (waits)
        {
            var first = await inbox.AcceptAsync(message with { WantsTurn = false });
            await Services
                .GetRequiredService<IEntrySends>()
                .SendAsync(
                    new()
                    {
                        ConversationId = first.ConversationId,
                        Handoff = new(HandoffState.Requested, ConversationOwner.Handoff, "resident_request"),
                    }
                );
        }

        var id = (await inbox.AcceptAsync(message)).ConversationId;
        using var changes = Services.GetRequiredService<IConversationSignals>().SubscribeToAll();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await Services.GetRequiredService<IDecisions>().ListByConversationAsync(id)).Count == 0)
        {
            await changes.WaitAsync(limit.Token);
        }

        return id;
    }

    /// <summary>All that residents were shown, one a line.</summary>
    public async Task<string> ShownAsync(string conversation) =>
        string.Join(
            '\n',
            (await Services.GetRequiredService<IConversationLog>().ReadAsync(conversation, 0, 100))
                .Where(e => e.Kind == EntryKind.Bot)
                .Select(e => ActivityJson.Parse(e.ActivityJson).Text)
        );

    /// <summary>A call of the department's bot at our connector.</summary>
    public Task<HttpResponseMessage> PostAsync(string conversation, string activity)
    {
        var token = _cloud.Token(
            "aad",
            "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
            "https://api.botframework.com",
            null,
            claims: new Dictionary<string, object> { ["ver"] = "1.0", ["appid"] = "dept-app" }
        );
        var request = new HttpRequestMessage(HttpMethod.Post, $"/connector/v3/conversations/{conversation}/activities")
        {
            Content = new StringContent(activity, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return CreateClient().SendAsync(request);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<ITurnHandler>(
                new TurnAround(work => new TurnResult
                {
                    Replies = [new EntryDraft(EntryKind.Bot, "bot", ActivityJson.Write(ActivityFactory.Message(Advice)))],
                    Decision = new()
                    {
                        Id = $"d-{work.Lease.TurnId}",
                        Outcome = "answer",
                        Reason = "confident",
                        Department = "td",
                        Language = "en",
                        Json = """{"entries":[{"entry":"td-renew-full#fee"}]}""",
                    },
                })
            );
            services.AddHttpClient<DelegateClient>().ConfigurePrimaryHttpMessageHandler(() => Bot);
            services.AddHttpClient(nameof(ConnectorCallers)).ConfigurePrimaryHttpMessageHandler(() => _cloud);
        });
    }
}
