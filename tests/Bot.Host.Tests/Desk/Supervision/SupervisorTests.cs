using System.Net.Http.Json;
using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Handoff;
using Bot.Dialogs.Handoff.Moves;
using Bot.Host.Tests.Hosting;
using Bot.Host.Tests.Staff;
using Bot.Storage.Handoff;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Desk.Supervision;

public sealed class SupervisorTests : IDisposable
{
    private readonly HostFactory _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("supervisor")]
    [InlineData("oversight")]
    public async Task OfAnAgentWhoServesTwoDepartments_OnlyTheOwnDepartmentsConversationsAreShown(string role)
    {
        var watcher = await StaffCalls.SignInAsync(_host, [role], ["td"]);
        var both = await StaffCalls.AddAsync(_host, ["agent"], ["td", "swd"]);
        await _host.Services.GetRequiredService<AgentPresence>().SetAsync(both, PresenceStatus.Available);
        var own = await HeldAsync("td", both);
        await HeldAsync("swd", both);

        var agent = await AgentAsync(watcher, "/staff/api/supervisor", both);

        Assert.Equal(own, Assert.Single(agent!.Value.GetProperty("conversations").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task WhoWorksWhere_IsTheSameOnBothLists()
    {
        var everywhere = await StaffCalls.AddAsync(_host, ["agent"], ["*"]);
        var elsewhere = await StaffCalls.AddAsync(_host, ["agent"], ["swd"]);
        var supervisor = await StaffCalls.SignInAsync(_host, ["supervisor"], ["td"]);

        foreach (var list in (string[])["/staff/api/supervisor", "/staff/api/agents"])
        {
            Assert.NotNull(await AgentAsync(supervisor, list, everywhere));
            Assert.Null(await AgentAsync(supervisor, list, elsewhere));
        }
    }

    private static async Task<JsonElement?> AgentAsync(HttpClient client, string path, string id)
    {
        var answer = await client.GetFromJsonAsync<JsonElement>(path);
        var agents = answer.ValueKind == JsonValueKind.Array ? answer : answer.GetProperty("agents");
        return agents.EnumerateArray().Where(a => a.GetProperty("id").GetString() == id).Select(a => (JsonElement?)a).SingleOrDefault();
    }

    private async Task<string> HeldAsync(string department, string agent)
    {
        var id = await DeskStaff.SaidAsync(_host, Guid.NewGuid().ToString("N"), "a person please", department);
        var moves = new HandoffAgentMoves(new HandoffSettings());
        var outcome = await _host
            .Services.GetRequiredService<HandoffUnits>()
            .RunAsync(
                new()
                {
                    ConversationId = id,
                    AgentId = agent,
                    Decide = s => moves.Take(s, new AgentName(agent, "Someone"), fromColleague: false),
                }
            );
        Assert.Equal(ConversationOwner.Agent(agent), outcome.Conversation?.Owner);
        return id;
    }
}
