using Bot.Host.Tests.Hosting;

namespace Bot.Host.Tests.Desk;

/// <summary>
/// Who looked a resident up can be told: the audit log has each conversation and file that was opened, once, however often the page asks.
/// </summary>
public sealed class ReadingTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Fact]
    public async Task Opening_IsNotedOnce_AWordFromAnotherIsTheirOwn_AndWhoMayNotIsNotNoted()
    {
        var (first, second) = (await DeskStaff.SignInAsync(host), await DeskStaff.SignInAsync(host, "oversight"));
        var id = await DeskStaff.SaidAsync(host, Guid.NewGuid().ToString("N"), "a person please");
        await first.PostAsync($"conversations/{id}/take", new { });

        for (var poll = 0; poll < 3; poll++)
        {
            await first.GetAsync($"conversations/{id}/entries");
            await first.GetAsync($"conversations/{id}/timeline");
        }

        await second.GetAsync($"conversations/{id}/timeline");
        var foreign = await Staff.StaffCalls.SignInAsync(host, ["agent"], ["immd"]);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await foreign.GetAsync($"/staff/api/conversations/{id}/entries")).StatusCode);

        Assert.Equal([id, id], await NotedAsync("conversation-read", id));
    }

    [Fact]
    public async Task AFileThatIsOpened_IsNotedOnce()
    {
        var resident = await DirectLineClient.StartedAsync(host);
        var agent = await DeskStaff.SignInAsync(host);
        await agent.PostAsync($"conversations/{resident.Conversation}/take", new { });
        var file = await agent.FileAsync(resident.Conversation, "form.pdf", [.. "%PDF-1.7 nothing"u8]);

        for (var look = 0; look < 2; look++)
        {
            (await agent.Client.GetAsync($"/staff/api/conversations/{resident.Conversation}/files/{file}")).EnsureSuccessStatusCode();
        }

        Assert.Equal([$"{resident.Conversation}/{file}"], await NotedAsync("file-read", resident.Conversation));
    }

    private async Task<IEnumerable<string>> NotedAsync(string action, string conversation) =>
        (await (await DeskStaff.SignInAsync(host, "oversight")).GetAsync("audit?take=500"))
            .GetProperty("items")
            .EnumerateArray()
            .Where(e => e.GetProperty("action").GetString() == action)
            .Select(e => e.GetProperty("subject").GetString()!)
            .Where(s => s.StartsWith(conversation, StringComparison.Ordinal));
}
