using System.Net;
using System.Text.Json;
using Bot.Dialogs.Switches;
using Bot.Host.Tests.Hosting;
using Bot.Knowledge.Snapshots;
using Bot.Storage.Handoff;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using static Bot.Host.Tests.Staff.StaffCalls;

namespace Bot.Host.Tests.Desk.Supervision;

/// <summary>The emergency stop says "off" only of what it turned off.</summary>
public sealed class SwitchEndpointTests : IDisposable
{
    private readonly HostFactory _host = new(new() { ["Channels:botframework:Off"] = "true", ["WhatsApp:Numbers:100"] = "immd" });

    [Theory]
    [InlineData("channel", "WhatsApp")]
    [InlineData("channel", "telephone")]
    [InlineData("department", "TD")]
    [InlineData("department", "general")]
    [InlineData("procedure", "td-renew")]
    public async Task WhatThereIsNot_CannotBeTurnedOff(string scope, string id)
    {
        var client = await SignInAsync(_host, ["supervisor"]);
        KnowledgeIsThere();

        var response = await SetAsync(client, scope, id, off: true);

        Assert.Equal((HttpStatusCode.BadRequest, "no-such-switch"), (response.StatusCode, await CodeAsync(response)));
        Assert.Empty(await Switches.ListAsync());
    }

    [Fact]
    public async Task AReasonThatIsTooLong_IsRefused_AndNothingIsTurnedOff()
    {
        var client = await SignInAsync(_host, ["supervisor"]);

        var response = await client.SendAsync(
            Change(HttpMethod.Put, "/staff/api/switches/all/*", new { off = true, reason = new string('x', 2_001) })
        );

        Assert.Equal((HttpStatusCode.BadRequest, "too-long"), (response.StatusCode, await CodeAsync(response)));
        Assert.Empty(await Switches.ListAsync());
    }

    [Theory]
    [InlineData("channel", "directline")]
    [InlineData("channel", "phone")]
    [InlineData("department", "td")]
    [InlineData("department", "immd")]
    [InlineData("procedure", "td-renew-full")]
    [InlineData("all", "*")]
    public async Task WhatThereIs_IsListed_AndTurnedOff(string scope, string id)
    {
        var client = await SignInAsync(_host, ["supervisor"]);
        KnowledgeIsThere();
        var listed = JsonSerializer
            .Deserialize<JsonElement>(await client.GetStringAsync($"/staff/api/switches/{scope}"))
            .EnumerateArray()
            .Select(one => one.GetProperty("id").GetString());

        Assert.Contains(scope == "all" ? null : id, scope == "all" ? [null] : listed);
        Assert.Equal(HttpStatusCode.NoContent, (await SetAsync(client, scope, id, off: true)).StatusCode);
        Assert.True((await InForceAsync()).IsOff(Enum.Parse<SwitchScope>(scope, ignoreCase: true), id));
    }

    [Fact]
    public async Task ThePhone_IsEveryChannelThatIsSpoken()
    {
        await Switches.SetAsync(SwitchScope.Channel, "phone", off: true, "someone", "an old position");

        var positions = await InForceAsync();

        Assert.All(
            ["conversationrelay", "audiocodes", "jambonz", "genesys"],
            channel => Assert.Equal(SwitchScope.Channel, positions.OffBy(channel))
        );
        Assert.Null(positions.OffBy("whatsapp"));
    }

    [Fact]
    public async Task AnOldPosition_OfWhatThereIsNot_IsRead_AndCanBeTurnedOn()
    {
        await Switches.SetAsync(SwitchScope.Channel, "WhatsApp", off: true, "someone", "typed by hand");
        var client = await SignInAsync(_host, ["supervisor"]);

        Assert.Contains("\"WhatsApp\"", await client.GetStringAsync("/staff/api/switches"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await SetAsync(client, "channel", "WhatsApp", off: false)).StatusCode);
    }

    /// <summary>An emergency does not wait for the knowledge base; what is a channel is known without it.</summary>
    [Theory]
    [InlineData("department", "td", HttpStatusCode.NoContent)]
    [InlineData("procedure", "td-renew-full", HttpStatusCode.NoContent)]
    [InlineData("channel", "telephone", HttpStatusCode.BadRequest)]
    public async Task BeforeTheKnowledgeBaseIsThere_NoStopIsRefusedForIt(string scope, string id, HttpStatusCode expected)
    {
        using var starting = new StartingHost();
        var client = await SignInAsync(starting, ["supervisor"]);

        Assert.Equal(expected, (await SetAsync(client, scope, id, off: true)).StatusCode);
    }

    [Fact]
    public async Task WhoServesOneDepartment_IsOfferedThatOneAlone()
    {
        var client = await SignInAsync(_host, ["supervisor"], departments: ["td"]);
        KnowledgeIsThere();

        var departments = JsonSerializer.Deserialize<JsonElement>(await client.GetStringAsync("/staff/api/switches/department"));

        Assert.Equal("td", Assert.Single(departments.EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal("[]", await client.GetStringAsync("/staff/api/switches/channel"));
        Assert.Equal(HttpStatusCode.Forbidden, (await SetAsync(client, "channel", "whatsapp", off: true)).StatusCode);
    }

    [Fact]
    public async Task WhatTheSettingsKeepOff_IsOff_AndStandsInTheList()
    {
        var client = await SignInAsync(_host, ["supervisor"]);

        var one = Assert.Single(
            JsonSerializer.Deserialize<JsonElement>(await client.GetStringAsync("/staff/api/switches")).EnumerateArray()
        );

        Assert.Equal(
            ("botframework", true, true),
            (one.GetProperty("id").GetString(), one.GetProperty("off").GetBoolean(), one.GetProperty("bySettings").GetBoolean())
        );
        Assert.Equal(SwitchScope.Channel, (await InForceAsync()).OffBy("botframework"));
        Assert.Equal("off-by-settings", await CodeAsync(await SetAsync(client, "channel", "botframework", off: false)));
    }

    // Its departments and articles are what can be turned off; a host that has just started may load them still.
    private void KnowledgeIsThere() => Assert.NotNull(_host.Services.GetRequiredService<ISnapshotSource>().Current);

    public void Dispose() => _host.Dispose();

    private BotSwitches Switches => _host.Services.GetRequiredService<BotSwitches>();

    private ValueTask<SwitchPositions> InForceAsync() => _host.Services.GetRequiredService<IBotSwitches>().ReadAsync();

    private static Task<HttpResponseMessage> SetAsync(HttpClient client, string scope, string id, bool off) =>
        client.SendAsync(Change(HttpMethod.Put, $"/staff/api/switches/{scope}/{id}", new { off, reason = "wrong answers" }));

    private sealed class StartingHost : HostFactory
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<ISnapshotSource, NoSnapshotYet>());
        }
    }
}
