using Bot.Host.Channels.BotFramework;
using Bot.Host.Channels.Phone.AudioCodes;
using Bot.Host.Channels.Phone.ConversationRelay;
using Bot.Host.Channels.Phone.Jambonz;
using Bot.Host.Staff;
using Bot.Host.Tests.Channels;
using Bot.Host.Web.Settings;
using Bot.Knowledge.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Host.Tests.Web.Settings;

/// <summary>A host with a nonsense value does not start, and says which setting it is, the value and what is needed.</summary>
public sealed class HostSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("Storage:FallbackInterval", "00:00:00", "00:00:00.0100000 to 00:01:00")]
    [InlineData("Storage:KeepInboundIds", "7.00:00:00", "8.00:00:00 to 3650.00:00:00")]
    [InlineData("Storage:KeepEarlyReports", "00:00:07", "01:00:00 to 3650.00:00:00")]
    [InlineData("Storage:KeepUnsent", "-1.00:00:00", "1.00:00:00 to 3650.00:00:00")]
    [InlineData("Retention:Conversations", "00:06:05", "1.00:00:00 to 36500.00:00:00")]
    [InlineData("Retention:Snapshots", "00:00:00", "1.00:00:00 to 36500.00:00:00")]
    [InlineData("Knowledge:CheckEvery", "-00:00:02", "00:00:00.0100000 to 1.00:00:00")]
    [InlineData("Knowledge:Folder", "", "the folder of the articles")]
    [InlineData("Knowledge:Snapshots", "", "the folder where snapshots are kept")]
    [InlineData("ConversationRelay:FrameBytes", "0", "1024 to 1048576")]
    [InlineData("ConversationRelay:SetUpWithin", "00:00:00", "00:00:01 to 00:05:00")]
    [InlineData("ConversationRelay:MostReconnects", "-1", "0 to 100")]
    [InlineData("ConversationRelay:WordsPerMinute", "0", "30 to 600")]
    [InlineData("AudioCodes:Expires", "00:00:00", "00:00:10 to 01:00:00")]
    [InlineData("AudioCodes:BodyBytes", "-1", "1024 to 1048576")]
    [InlineData("Jambonz:Tolerance", "00:00:00", "00:00:01 to 01:00:00")]
    [InlineData("Jambonz:Timeout", "0", "1 to 300")]
    [InlineData("Staff:Idle", "00:00:00", "00:01:00 to 1.00:00:00")]
    [InlineData("Staff:Longest", "-1.00:00:00", "00:01:00 to 7.00:00:00")]
    [InlineData("Staff:FailureWindow", "00:00:00", "00:01:00 to 1.00:00:00")]
    [InlineData("BotFramework:ExpectRepliesWithin", "-00:00:01", "00:00:00.1000000 to 00:05:00")]
    [InlineData("BotFramework:ToChannelFromBotLoginUrl", "file:///etc/passwd", "an https address")]
    public async Task Nonsense_StopsTheHostAtItsStart(string setting, string value, string needed)
    {
        await using var app = Host(setting, value);
        var refused = Assert.Throws<OptionsValidationException>(() => Check(app));
        var said = Assert.Single(refused.Failures);
        Assert.StartsWith($"{setting} is ", said, StringComparison.Ordinal);
        Assert.Contains(value, said, StringComparison.Ordinal);
        Assert.Contains($"; {needed} is needed", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Retention:Calls", "365.00:00:00")]
    [InlineData("Knowledge:CheckEvery", "00:00:00.05")]
    public async Task Sense_Passes(string setting, string value)
    {
        await using var app = Host(setting, value);
        Check(app);
    }

    public void Dispose() => _folder.Dispose();

    // What a host does before it starts any of its services.
    private static void Check(WebApplication app) => app.Services.GetRequiredService<IStartupValidator>().Validate();

    private WebApplication Host(string setting, string value)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Test", ContentRootPath = _folder.Path });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { [setting] = value });
        builder.Services.AddSettingChecks();
        builder.Services.AddKnowledge(builder.Configuration);
        builder.Services.AddStaff(builder.Configuration).AddBotFramework();
        builder.Services.AddConversationRelay().AddAudioCodes().AddJambonz();
        return builder.Build();
    }
}
