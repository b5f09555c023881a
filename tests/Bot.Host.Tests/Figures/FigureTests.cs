using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Switches;
using Bot.Storage.Database;
using Bot.Storage.Handoff;
using Bot.Storage.Staff;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Host.Tests.Staff.StaffCalls;

namespace Bot.Host.Tests.Figures;

/// <summary>
/// Oversight reads what was counted, each within their departments; takes it away as a table; and gets to the decisions behind it.
/// </summary>
public sealed class FigureTests(CountedHost counted) : IClassFixture<CountedHost>
{
    private const string July = "from=2026-07-01&to=2026-07-31";

    [Theory]
    [InlineData("supervisor")]
    [InlineData("oversight")]
    [InlineData("admin")]
    public async Task Figures_SayHowManyDecisionsTheyStandOn(string role)
    {
        var figures = await ReadAsync(await SignInAsync(counted.Host, [role]), July);
        var totals = figures.GetProperty("totals");

        Assert.Equal((9, 6, 9), (Number(totals, "decisions"), Number(totals, "questions"), Number(totals, "conversations")));
        Assert.Equal(
            (2, 1, 2, 1),
            (Number(totals, "answered"), Number(totals, "unanswered"), Number(totals, "toPerson"), Number(totals, "urgent"))
        );
        Assert.Equal(
            (2.0 / 6, 1.0 / 6, 2.0 / 6),
            (
                totals.GetProperty("answeredShare").GetDouble(),
                totals.GetProperty("unansweredShare").GetDouble(),
                totals.GetProperty("toPersonShare").GetDouble()
            )
        );
        Assert.Equal(
            (1, 0, 1.0),
            (Number(totals, "satisfied"), Number(totals, "dissatisfied"), totals.GetProperty("satisfiedShare").GetDouble())
        );
        Assert.Equal(JsonValueKind.Null, totals.GetProperty("meanWaitSeconds").ValueKind);
        Assert.Equal(
            ["=danger", "swd", "td"],
            figures.GetProperty("departments").EnumerateArray().Select(d => d.GetProperty("id").GetString()).Order(StringComparer.Ordinal)
        );
        Assert.Equal("Transport Department", Department(figures, "td").GetProperty("name").GetProperty("en").GetString());
        Assert.Equal(7, Number(Department(figures, "td").GetProperty("sums"), "decisions"));
        Assert.Equal(31, figures.GetProperty("days").GetArrayLength());
        Assert.Equal(
            [2, 6, 1, 0],
            figures.GetProperty("days").EnumerateArray().Take(4).Select(d => Number(d.GetProperty("sums"), "decisions"))
        );
        Assert.Equal("2026-07-01", figures.GetProperty("firstDay").GetString());
        var handoff = figures.GetProperty("outcomes").EnumerateArray().Single(o => o.GetProperty("outcome").GetString() == "handoff");
        Assert.Equal(
            [("resident_request", 1), ("waiting_for_person", 1)],
            handoff.GetProperty("reasons").EnumerateArray().Select(r => (r.GetProperty("reason").GetString(), Number(r, "count")))
        );
    }

    [Fact]
    public async Task ASupervisor_SeesTheOwnDepartmentsAlone()
    {
        var supervisor = await SignInAsync(counted.Host, ["supervisor"], ["swd"]);

        var figures = await ReadAsync(supervisor, July);

        Assert.Equal("swd", Assert.Single(figures.GetProperty("departments").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(1, Number(figures.GetProperty("totals"), "decisions"));
        Assert.Equal([0, 1], figures.GetProperty("days").EnumerateArray().Take(2).Select(d => Number(d.GetProperty("sums"), "decisions")));
        Assert.Equal(["urgent"], figures.GetProperty("outcomes").EnumerateArray().Select(o => o.GetProperty("outcome").GetString()));
        var choices = figures.GetProperty("choices").EnumerateArray().Select(c => c.GetProperty("id").GetString());
        Assert.DoesNotContain("td", choices);
        Assert.Empty(figures.GetProperty("programme").GetProperty("targets").EnumerateArray());
        Assert.Equal(2, figures.GetProperty("programme").GetProperty("procedures").EnumerateArray().Sum(p => Number(p, "procedures")));
        Assert.DoesNotContain("td", await supervisor.GetStringAsync($"/staff/api/figures.csv?{July}"), StringComparison.Ordinal);
        foreach (var path in (string[])["figures", "figures.csv", "decisions"])
        {
            Assert.Equal(
                (path, HttpStatusCode.Forbidden),
                (path, (await supervisor.GetAsync($"/staff/api/{path}?{July}&department=td")).StatusCode)
            );
        }
    }

    [Theory]
    [InlineData("agent")]
    [InlineData("editor")]
    [InlineData("reviewer")]
    public async Task WhoIsNotForIt_IsRefused(string role)
    {
        var staff = await SignInAsync(counted.Host, [role]);

        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/staff/api/figures")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/staff/api/figures.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/staff/api/audit.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await counted.Host.CreateClient().GetAsync("/staff/api/figures")).StatusCode);
    }

    [Theory]
    [InlineData("from=2026-07-01")]
    [InlineData("to=2026-07-01")]
    [InlineData("from=2026-07-31&to=2026-07-01")]
    [InlineData("from=2026-07-32&to=2026-08-01")]
    [InlineData("from=01-07-2026&to=2026-08-01")]
    [InlineData("from=2026-01-01&to=2027-01-02")]
    [InlineData("from=0001-01-01&to=0001-01-02")]
    [InlineData("from=9999-12-31&to=9999-12-31")]
    public async Task DaysThatAreNone_AreRefused(string days)
    {
        var overseer = await SignInAsync(counted.Host, ["oversight"]);

        foreach (var path in (string[])["figures", "figures.csv", "waits.csv", "audit.csv", "decisions"])
        {
            var response = await overseer.GetAsync($"/staff/api/{path}?{days}");
            Assert.Equal((path, HttpStatusCode.BadRequest, "bad-days"), (path, response.StatusCode, await CodeAsync(response)));
        }
    }

    [Fact]
    public async Task WithoutDays_TheLastSevenAreTold()
    {
        var figures = await ReadAsync(await SignInAsync(counted.Host, ["oversight"]), "department=td");
        var today = HongKongTime.DayOf(DateTimeOffset.UtcNow);

        Assert.Equal(7, figures.GetProperty("days").GetArrayLength());
        Assert.InRange(
            DateOnly.Parse(figures.GetProperty("to").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
            today.AddDays(-1),
            today
        );
        Assert.Equal("td", figures.GetProperty("department").GetString());
    }

    [Fact]
    public async Task Programme_IsCountedAgainstItsTargets_AndSaysWhatIsTurnedOff()
    {
        await counted
            .Host.Services.GetRequiredService<BotSwitches>()
            .SetAsync(SwitchScope.Procedure, "swd-cssa", off: true, "someone", "wrong answers");

        var programme = (await ReadAsync(await SignInAsync(counted.Host, ["oversight"]), July)).GetProperty("programme");

        Assert.Equal(
            [(2026, 3, 2, 0), (2027, 5, 2, 1)],
            programme
                .GetProperty("targets")
                .EnumerateArray()
                .Select(t => (Number(t, "year"), Number(t, "aim"), Number(t, "live"), Number(t, "pilot")))
        );
        Assert.Contains(
            programme.GetProperty("procedures").EnumerateArray(),
            p => p.ToString().Contains("\"phase\":2027,\"state\":\"pilot\",\"risk\":\"high\",\"procedures\":1", StringComparison.Ordinal)
        );
        Assert.Equal(1, Number(programme, "turnedOff"));
    }

    [Fact]
    public async Task TheTable_HasALineForEachDayDepartmentChannelLanguageAndOutcome_AndNoFormula()
    {
        var overseer = await SignInAsync(counted.Host, ["oversight"]);

        var response = await overseer.GetAsync($"/staff/api/figures.csv?{July}");

        Assert.Equal(
            ("text/csv", "figures_2026-07-01_2026-07-31.csv"),
            (response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentDisposition?.FileName)
        );
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal(
            "\uFEFF"
                + string.Join(
                    "\r\n",
                    [
                        "day,department,department_en,department_zh,channel,language,outcome,decisions",
                        "2026-07-01,td,Transport Department,運輸署,directline,en,answer,2",
                        "2026-07-02,swd,Social Welfare Department,社會福利署,directline,yue,urgent,1",
                        "2026-07-02,td,Transport Department,運輸署,directline,en,feedback,1",
                        "2026-07-02,td,Transport Department,運輸署,directline,en,handoff,2",
                        "2026-07-02,td,Transport Department,運輸署,directline,en,smalltalk,1",
                        "2026-07-02,td,Transport Department,運輸署,whatsapp,zh-Hant,no_answer,1",
                        "2026-07-03,\"'=danger\",\"'=danger\",\"'=danger\",directline,en,error,1",
                        "",
                    ]
                ),
            Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync())
        );
        var noted = (await counted.Host.Services.GetRequiredService<AuditLog>().ListAsync(null, 200)).First(e =>
            e.Action == "figures-exported"
        );
        Assert.Equal(("2026-07-01_2026-07-31", """{"departments":["*"]}"""), (noted.Subject, noted.Details));
    }

    [Fact]
    public async Task Waits_HaveTheirMedianAndNinetieth_OfAllOfADepartmentAndADay_AndAreTakenAway()
    {
        await counted
            .Host.Services.GetRequiredService<IDatabase>()
            .WriteAsync(s =>
                s.ExecuteAsync(
                    """
                    INSERT INTO wait_days (day, department, step, waits) VALUES
                      ('2026-08-01', 'td', 10, 8), ('2026-08-01', 'td', 300, 2), ('2026-08-02', 'td', 20, 1), ('2026-08-01', 'swd', 40, 9)
                    """
                )
            );
        var overseer = await SignInAsync(counted.Host, ["oversight"]);

        var figures = await ReadAsync(overseer, "from=2026-08-01&to=2026-08-03");
        Assert.Equal((20, 40, 40), WaitsOf(figures.GetProperty("totals")));
        Assert.Equal(
            [(9, 40, 40), (11, 10, 300)],
            figures.GetProperty("departments").EnumerateArray().Select(d => WaitsOf(d.GetProperty("sums"))).Order()
        );
        Assert.Equal(
            [(19, 40, 300), (1, 20, 20)],
            figures.GetProperty("days").EnumerateArray().Take(2).Select(d => WaitsOf(d.GetProperty("sums")))
        );
        Assert.Equal(JsonValueKind.Null, figures.GetProperty("days")[2].GetProperty("sums").GetProperty("medianWaitSeconds").ValueKind);

        var lines = (await overseer.GetStringAsync("/staff/api/waits.csv?from=2026-08-01&to=2026-08-03")).TrimEnd().Split("\r\n");
        Assert.Equal("day,department,department_en,department_zh,accepted,median_seconds,ninetieth_seconds", lines[0].TrimStart('\uFEFF'));
        Assert.Equal(
            [("2026-08-01,swd", "9,40,40"), ("2026-08-01,td", "10,10,300"), ("2026-08-02,td", "1,20,20")],
            lines.Skip(1).Select(l => l.Split(',')).Select(c => (string.Join(',', c[..2]), string.Join(',', c[^3..])))
        );
        var noted = (await counted.Host.Services.GetRequiredService<AuditLog>().ListAsync(null, 20)).First(e =>
            e.Action == "waits-exported"
        );
        Assert.Equal("2026-08-01_2026-08-03", noted.Subject);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await (await SignInAsync(counted.Host, ["agent"])).GetAsync("/staff/api/waits.csv")).StatusCode
        );

        static (long, long, long) WaitsOf(JsonElement sums) =>
            (Number(sums, "waits"), Number(sums, "medianWaitSeconds"), Number(sums, "ninetiethWaitSeconds"));
    }

    [Fact]
    public async Task BehindEachFigure_StandItsDecisions()
    {
        var overseer = await SignInAsync(counted.Host, ["oversight"]);

        Assert.Equal(9, (await DecisionsAsync(overseer, July)).Count);
        Assert.Equal(
            ["waiting_for_person", "resident_request"],
            (await DecisionsAsync(overseer, $"{July}&department=td&outcome=handoff")).Select(d => d.GetProperty("reason").GetString())
        );
        Assert.Equal(
            "resident_request",
            Assert
                .Single(await DecisionsAsync(overseer, $"{July}&outcome=handoff&reason=resident_request"))
                .GetProperty("reason")
                .GetString()
        );
        Assert.Equal(
            ["urgent", "handoff", "handoff"],
            (await DecisionsAsync(overseer, $"{July}&outcome=urgent,handoff")).Select(d => d.GetProperty("outcome").GetString())
        );
        Assert.Equal(2, (await DecisionsAsync(overseer, "from=2026-07-01&to=2026-07-01")).Count);
        Assert.Equal(
            "urgent",
            Assert
                .Single(await DecisionsAsync(await SignInAsync(counted.Host, ["supervisor"], ["swd"]), July))
                .GetProperty("outcome")
                .GetString()
        );
        Assert.Equal(HttpStatusCode.BadRequest, (await overseer.GetAsync("/staff/api/decisions?outcome=anything")).StatusCode);
    }

    [Fact]
    public async Task AnAnswerAboveWhichDangerWasAskedAbout_SaysSo()
    {
        var answers = await DecisionsAsync(await SignInAsync(counted.Host, ["oversight"]), $"{July}&department=td&outcome=answer");

        Assert.Equal(
            [("topic", true), ("confident", false)],
            answers.Select(d => (d.GetProperty("reason").GetString(), d.GetProperty("dangerAsked").GetBoolean()))
        );
    }

    private static int Number(JsonElement of, string name) => of.GetProperty(name).GetInt32();

    private static JsonElement Department(JsonElement figures, string id) =>
        figures.GetProperty("departments").EnumerateArray().Single(d => d.GetProperty("id").GetString() == id);

    private static Task<JsonElement> ReadAsync(HttpClient client, string query) =>
        client.GetFromJsonAsync<JsonElement>($"/staff/api/figures?{query}");

    private static async Task<List<JsonElement>> DecisionsAsync(HttpClient client, string query) =>
        [.. (await client.GetFromJsonAsync<JsonElement>($"/staff/api/decisions?{query}")).GetProperty("items").EnumerateArray()];
}
