using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Host.Tests.Hosting;
using Bot.Storage.Staff;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Host.Tests.Staff.StaffCalls;

namespace Bot.Host.Tests.Audit;

/// <summary>Oversight searches the audit log, takes what was found away, and checks its chain.</summary>
public sealed class AuditTests(HostFactory host) : IClassFixture<HostFactory>
{
    private AuditLog Log => host.Services.GetRequiredService<AuditLog>();

    [Fact]
    public async Task TheAuditLog_IsTakenAway_WithItsHashes_AndThatIsInIt()
    {
        var overseer = await SignInAsync(host, ["oversight"]);
        var audit = Log;
        await audit.AppendAsync(new AuditRecord("someone", "=cmd()", "a \"quoted\" subject", new { reason = "one, two" }));
        var before = (await audit.ListAsync(null, 1))[0];

        var text = await overseer.GetStringAsync("/staff/api/audit.csv");

        var lines = text.TrimEnd().Split("\r\n");
        Assert.Equal("number,at,actor,actor_name,action,subject,details,previous_hash,hash", lines[0].TrimStart('\uFEFF'));
        var at = DateTimeOffset
            .FromUnixTimeMilliseconds(before.At)
            .ToOffset(TimeSpan.FromHours(8))
            .ToString("yyyy-MM-dd'T'HH:mm:ss.fff", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(
            $"{before.Number},{at}+08:00,someone,,\"'=cmd()\",\"a \"\"quoted\"\" subject\",\"{{\"\"reason\"\":\"\"one, "
                + $"two\"\"}}\",{before.PreviousHash},{before.Hash}",
            lines
        );
        Assert.Contains(",audit-exported,all,", lines[^1], StringComparison.Ordinal);
        Assert.Single((await overseer.GetStringAsync("/staff/api/audit.csv?from=2020-01-01&to=2020-01-31")).TrimEnd().Split("\r\n"));
    }

    [Fact]
    public async Task WhatWasDone_IsFoundByNameUserNameOrId_ByAction_ByObjectAndDay()
    {
        var overseer = await SignInAsync(host, ["oversight"]);
        var chan = await PersonAsync("Chan Siu Ming");
        var (first, second) = (Id(), Id());
        await Log.AppendAsync(new AuditRecord(chan, "case-closed", first));
        await Log.AppendAsync(new AuditRecord(chan, "decision-read", second));
        await Log.AppendAsync(new AuditRecord("system", "decision-read", second));

        foreach (var person in (string[])["siu ming", $"chan-{chan}", chan])
        {
            Assert.Equal([second, first], await SubjectsAsync(overseer, $"person={Uri.EscapeDataString(person)}"));
        }

        Assert.Equal([first], await SubjectsAsync(overseer, $"person={chan}&action=case-closed"));
        Assert.Equal([second, second], await SubjectsAsync(overseer, $"object={second}"));
        Assert.Equal([second], await SubjectsAsync(overseer, $"object={second}&person=system"));
        Assert.Empty(await SubjectsAsync(overseer, $"object={first}&person=nobody"));
        Assert.Empty(await SubjectsAsync(overseer, $"object={first}&from=2020-01-01&to=2020-01-31"));
    }

    [Fact]
    public async Task PagesOfASearch_GoOnWhereTheLastEnded()
    {
        var overseer = await SignInAsync(host, ["oversight"]);
        var subject = Id();
        for (var i = 0; i < 5; i++)
        {
            await Log.AppendAsync(new AuditRecord("system", "decision-read", subject));
            await Log.AppendAsync(new AuditRecord("system", "decision-read", Id()));
        }

        var (numbers, before) = (new List<long>(), "");
        do
        {
            var page = await overseer.GetFromJsonAsync<JsonElement>($"/staff/api/audit?object={subject}&take=2{before}");
            numbers.AddRange(page.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("number").GetInt64()));
            before = page.GetProperty("next").GetString() is { } next ? $"&before={next}" : "";
        } while (before.Length > 0);

        Assert.Equal(5, numbers.Distinct().Count());
        Assert.Equal(numbers.OrderDescending(), numbers);
    }

    [Fact]
    public async Task WhatWasFound_IsTakenAway_WithItsHashes_AndTheLogSaysWhatWasAskedFor()
    {
        var overseer = await SignInAsync(host, ["oversight"]);
        var chan = await PersonAsync("Lee Tai Man");
        var subject = Id();
        await Log.AppendAsync(new AuditRecord(chan, "case-closed", subject));
        var row = (await Log.ListAsync(null, 1))[0];
        await Log.AppendAsync(new AuditRecord("system", "case-closed", Id()));

        var text = await overseer.GetStringAsync("/staff/api/audit.csv?person=tai%20man&action=case-closed");

        var lines = text.TrimEnd().Split("\r\n");
        Assert.Equal(2, lines.Length);
        Assert.EndsWith(
            $",{chan},Lee Tai Man,case-closed,{subject},{{}},{row.PreviousHash},{row.Hash}",
            lines[1],
            StringComparison.Ordinal
        );
        var noted = (await Log.ListAsync(null, 1))[0];
        Assert.Equal(("audit-exported", "all"), (noted.Action, noted.Subject));
        Assert.Equal($$"""{"people":["{{chan}}"],"action":"case-closed","object":null}""", noted.Details);
    }

    [Fact]
    public async Task WhatFindsNothing_IsNotNotedInItsWords_ForItMayBeAnybodysNumber()
    {
        var overseer = await SignInAsync(host, ["oversight"]);

        var text = await overseer.GetStringAsync("/staff/api/audit.csv?object=A123456(7)");

        Assert.Single(text.TrimEnd().Split("\r\n"));
        Assert.Equal("""{"nothing":true}""", (await Log.ListAsync(null, 1))[0].Details);
    }

    [Fact]
    public async Task TheChain_IsCheckedWhole_AndItsLastRowIsTold()
    {
        var overseer = await SignInAsync(host, ["oversight"]);

        var check = await overseer.GetFromJsonAsync<JsonElement>("/staff/api/audit/check");

        Assert.Equal(JsonValueKind.Null, check.GetProperty("brokenAt").ValueKind);
        Assert.Equal((await Log.ListAsync(null, 1))[0].Hash, check.GetProperty("lastHash").GetString());
    }

    [Theory]
    [InlineData("audit?from=2026-07-01")]
    [InlineData("audit?from=2026-07-31&to=2026-07-01")]
    public async Task DaysThatAreNone_AreRefused(string path) =>
        Assert.Equal("bad-days", await CodeAsync(await (await SignInAsync(host, ["oversight"])).GetAsync($"/staff/api/{path}")));

    [Theory]
    [InlineData("audit")]
    [InlineData("audit/check")]
    [InlineData("audit.csv")]
    public async Task WhoDoesNotOversee_IsRefused(string path) =>
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await (await SignInAsync(host, ["agent", "supervisor"])).GetAsync($"/staff/api/{path}")).StatusCode
        );

    private static string Id() => Guid.NewGuid().ToString("N");

    private async Task<string> PersonAsync(string name)
    {
        var id = Id();
        await host
            .Services.GetRequiredService<StaffAccounts>()
            .AddAsync(
                new StaffAccount
                {
                    Id = id,
                    UserName = $"chan-{id}",
                    Name = name,
                    Roles = ["agent"],
                    Departments = ["*"],
                    Languages = ["en"],
                },
                "test"
            );
        return id;
    }

    private static async Task<IEnumerable<string>> SubjectsAsync(HttpClient overseer, string asked) =>
        (await overseer.GetFromJsonAsync<JsonElement>($"/staff/api/audit?{asked}"))
            .GetProperty("items")
            .EnumerateArray()
            .Select(e => e.GetProperty("subject").GetString()!)
            .ToList();
}
