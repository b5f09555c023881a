using System.Net;
using System.Text.Json;
using Bot.Host.Tests.Desk;
using Bot.Host.Tests.Hosting;

namespace Bot.Host.Tests.Staff;

/// <summary>What staff write about a conversation is kept whole or refused by its field, never cut and never a megabyte.</summary>
public sealed class StaffTextTests(HostFactory host) : IClassFixture<HostFactory>
{
    private static readonly string TooLong = new('x', 2_001);

    public static TheoryData<string, string, string> Moves =>
        new()
        {
            { "give-back", JsonSerializer.Serialize(new { summary = TooLong }), "summary" },
            { "transfer", JsonSerializer.Serialize(new { to = new { queueId = "general" }, note = TooLong }), "note" },
            {
                "close",
                JsonSerializer.Serialize(
                    new
                    {
                        reason = "answered",
                        resolved = true,
                        knowledgeGap = new { note = TooLong },
                    }
                ),
                "knowledgeGap.note"
            },
        };

    [Theory]
    [MemberData(nameof(Moves))]
    public async Task TextThatIsTooLong_IsRefusedByItsField_AndNothingIsDone(string move, string body, string field)
    {
        var agent = await DeskStaff.SignInAsync(host);
        var id = await DeskStaff.SaidAsync(host, Guid.NewGuid().ToString("N"), "a person please");
        await agent.PostAsync($"conversations/{id}/take", new { });

        var refused = await agent.TryPostAsync($"conversations/{id}/{move}", JsonSerializer.Deserialize<JsonElement>(body));

        var problem = JsonSerializer.Deserialize<JsonElement>(await refused.Content.ReadAsStringAsync());
        Assert.Equal(
            (HttpStatusCode.BadRequest, "too-long", field),
            (refused.StatusCode, problem.GetProperty("code").GetString(), problem.GetProperty("field").GetString())
        );
        Assert.Equal(
            agent.Id,
            (await agent.GetAsync($"conversations/{id}")).GetProperty("row").GetProperty("owner").GetProperty("agentId").GetString()
        );
    }
}
