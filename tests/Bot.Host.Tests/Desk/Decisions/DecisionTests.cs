using System.Net;
using System.Text.Json;
using Bot.Host.Staff;
using Bot.Host.Tests.Hosting;
using Bot.Storage.Staff;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Desk.Decisions;

/// <summary>
/// Oversight looks up why the bot answered so: by conversation, by answer or by turn; within the departments, and in the audit log.
/// </summary>
public sealed class DecisionTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Fact]
    public async Task Record_IsFoundByConversation_ByAnswer_AndByTurn_AndReadingItIsNoted()
    {
        var (resident, answer) = await AnsweredAsync();
        var overseer = await DeskStaff.SignInAsync(host, "oversight");

        var ofConversation = await ItemsAsync(overseer, resident.Conversation);
        var ofAnswer = Assert.Single(await ItemsAsync(overseer, answer));
        var turn = ofAnswer.GetProperty("turnId").GetString()!;
        Assert.Equal(turn, ofConversation[0].GetProperty("turnId").GetString());
        Assert.Equal(turn, Assert.Single(await ItemsAsync(overseer, turn)).GetProperty("turnId").GetString());

        var record = (await overseer.GetAsync($"decisions/{turn}")).GetProperty("record");

        Assert.Equal("as it was said", record.GetProperty("redactedText").GetString());
        var noted = (await overseer.GetAsync("audit"))
            .GetProperty("items")
            .EnumerateArray()
            .First(e => e.GetProperty("action").GetString() == "decision-read");
        Assert.Equal(turn, noted.GetProperty("subject").GetString());
        Assert.Contains(await ItemsAsync(overseer, ""), d => d.GetProperty("turnId").GetString() == turn);
    }

    [Fact]
    public async Task AnotherDepartments_AndWhatThereIsNot_AreAlike()
    {
        var (resident, answer) = await AnsweredAsync();
        var turn = (await ItemsAsync(await DeskStaff.SignInAsync(host, "oversight"), answer))[0].GetProperty("turnId").GetString()!;
        var foreign = await OverseerOfAsync("ird");

        foreach (
            var path in (string[])
                [
                    $"decisions?of={resident.Conversation}",
                    $"decisions?of={Uri.EscapeDataString(answer)}",
                    $"decisions?of={turn}",
                    $"decisions/{turn}",
                    "decisions/no-such-turn",
                    "decisions?of=nothing",
                ]
        )
        {
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await foreign.GetAsync($"/staff/api/{path}")).StatusCode));
        }

        Assert.DoesNotContain(turn, await foreign.GetStringAsync("/staff/api/decisions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheNewest_AreThoseOfTheDepartmentsServed_AndGeneralIsOfNone()
    {
        var (resident, _) = await AnsweredAsync();
        var decisions = host.Services.GetRequiredService<Bot.Dialogs.Conversations.DecisionRecords.IDecisions>();

        Assert.Contains(await decisions.ListAsync(null, 50, ["ird", "general"]), d => d.ConversationId == resident.Conversation);
        Assert.Empty(await decisions.ListAsync(null, 50, ["ird"]));
        Assert.Contains(
            resident.Conversation,
            await (await OverseerOfAsync("general")).GetStringAsync("/staff/api/decisions"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("agent")]
    [InlineData("editor")]
    [InlineData("admin")]
    public async Task WhoIsNotForIt_IsRefused(string role)
    {
        var staff = await DeskStaff.SignInAsync(host, role);

        Assert.Equal(HttpStatusCode.Forbidden, (await staff.Client.GetAsync("/staff/api/decisions")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.Client.GetAsync("/staff/api/decisions/any")).StatusCode);
    }

    private async Task<(DirectLineClient Resident, string Answer)> AnsweredAsync()
    {
        var resident = await DirectLineClient.StartedAsync(host);
        await resident.SayAsync("How do I renew my full driving licence?");
        var said = await resident.WaitForAsync(activity =>
            (string?)activity["from"]?["role"] == "bot"
            && DirectLineClient.Text(activity) is { Length: > 0 } text
            && !text.StartsWith("Hello", StringComparison.Ordinal)
        );
        return (resident, (string)said[^1]["id"]!);
    }

    private static async Task<List<JsonElement>> ItemsAsync(DeskStaff staff, string of) =>
        [.. (await staff.GetAsync($"decisions?of={Uri.EscapeDataString(of)}")).GetProperty("items").EnumerateArray()];

    private async Task<HttpClient> OverseerOfAsync(string department)
    {
        var id = Guid.NewGuid().ToString("N");
        await host
            .Services.GetRequiredService<StaffAccounts>()
            .AddAsync(
                new StaffAccount
                {
                    Id = id,
                    UserName = id,
                    Name = "Lee",
                    Roles = ["oversight"],
                    Departments = [department],
                    Languages = ["en"],
                    Capacity = 1,
                    PasswordHash = host.Services.GetRequiredService<StaffPasswords>().Hash("a long enough passphrase"),
                },
                "test"
            );
        var client = host.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = true });
        await new DeskStaff(client, id).PostAsync("session", new { userName = id, password = "a long enough passphrase" });
        return client;
    }
}
