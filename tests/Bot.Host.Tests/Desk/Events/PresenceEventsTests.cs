using Bot.Host.Tests.Hosting;
using Bot.Host.Tests.Staff;
using Bot.Storage.Handoff;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Desk.Events;

public sealed class PresenceEventsTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Fact]
    public async Task APage_HearsOfThoseWhomItsMemberMaySee_AndOfThemselves()
    {
        var member = await DeskStaff.SignInAsync(host, departments: ["td"]);
        var colleague = await StaffCalls.AddAsync(host, ["agent"], ["td"]);
        var stranger = await StaffCalls.AddAsync(host, ["agent"], ["swd"]);
        using var events = await member.EventsAsync();
        Assert.Equal("resync", (await events.NextAsync()).Name);

        foreach (var agent in (string[])[stranger, member.Id, colleague])
        {
            await host.Services.GetRequiredService<AgentPresence>().SetAsync(agent, PresenceStatus.Available);
        }

        var seen = await events.UntilAsync(await DeskStaff.SaidAsync(host, Guid.NewGuid().ToString("N"), "after"));
        Assert.Equal([member.Id, colleague], seen.Where(e => e.Name == "presence").Select(e => e.Data.GetProperty("agentId").GetString()));
    }
}
