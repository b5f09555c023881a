using Bot.Host.Channels.Phone.Jambonz;
using Bot.Host.Web;
using Bot.Host.Web.Settings;
using Microsoft.Extensions.Configuration;

namespace Bot.Host.Tests.Web;

public sealed class StartUpTests
{
    [Fact]
    public async Task WrongSettings_OfSeveralSections_AreAllToldAtOnce_AndNothingStarts()
    {
        var lines = await RefusedAsync(
            ("Storage:FallbackInterval", "00:00:00"),
            ("Storage:KeepUnsent", "00:00:01"),
            ("Jambonz:Timeout", "0")
        );

        Assert.Equal(3, lines.Length);
        Assert.Contains("Cannot start: Jambonz:Timeout is 0; 1 to 300 is needed.", lines);
        Assert.Contains(lines, line => line.StartsWith("Cannot start: Storage:FallbackInterval is 00:00:00;", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Cannot start: Storage:KeepUnsent is 00:00:01;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AValueThatIsNoTimeAtAll_IsToldInOneLine()
    {
        var line = Assert.Single(await RefusedAsync(("Jambonz:Tolerance", "five minutes")));
        Assert.StartsWith("Cannot start: ", line, StringComparison.Ordinal);
        Assert.Contains("'five minutes' at 'Jambonz:Tolerance'", line, StringComparison.Ordinal);
    }

    private static async Task<string[]> RefusedAsync(params (string Key, string Value)[] settings)
    {
        using var told = new StringWriter();
        var started = false;
        var code = await StartUp.RunAsync(
            [],
            builder =>
            {
                builder.Configuration.AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value)));
                builder.Services.AddSettingChecks().AddJambonz();
            },
            _ => started = true,
            told
        );
        Assert.Equal((1, false), (code, started));
        return told.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }
}
