using Bot.Dialogs;
using Bot.Host.Channels.BotFramework;
using Bot.Host.Channels.Connector;
using Bot.Host.Channels.Delegates;
using Bot.Host.Channels.DirectLine;
using Bot.Host.Channels.Linking;
using Bot.Host.Channels.Phone;
using Bot.Host.Channels.WhatsApp;
using Bot.Host.Delivery;
using Bot.Host.DemoSite;
using Bot.Host.Desk;
using Bot.Host.Figures;
using Bot.Host.Handoff;
using Bot.Host.Handoff.Outside;
using Bot.Host.Health;
using Bot.Host.Staff;
using Bot.Host.Studio;
using Bot.Host.Switches;
using Bot.Host.Telemetry;
using Bot.Host.Turns;
using Bot.Host.Web;
using Bot.Host.Web.Settings;
using Bot.Knowledge.Snapshots;
using Bot.Storage;

return await StartUp.RunAsync(
    args,
    builder =>
    {
        builder.AddWeb();
        builder.Services.AddSettingChecks();
        builder.Services.AddConversationStore(builder.Configuration);
        builder.Services.AddKnowledge(builder.Configuration);
        builder.Services.AddSnapshotRetention();
        builder.Services.AddDialogs();
        builder.Services.AddTurnRunner(builder.Configuration);
        builder.Services.AddDelivery(builder.Configuration);
        builder.Services.AddHealth();
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddDirectLine();
        builder.Services.AddPhoneChannels();
        builder.Services.AddWhatsApp();
        builder.Services.AddBotFramework();
        builder.Services.AddStaff(builder.Configuration);
        builder.Services.AddHandoff();
        builder.Services.AddSwitches();
        builder.Services.AddDesk();
        builder.Services.AddFigures();
        builder.Services.AddStudio();
        builder.Services.AddDelegates();
        builder.Services.AddLinking();
        builder.Services.AddDemoSite();
    },
    app =>
    {
        app.UseWeb();
        app.UseDemoSiteFiles();
        app.MapHealth();
        app.MapDirectLine();
        app.MapPhoneChannels();
        app.MapWhatsApp();
        app.MapBotFramework();
        app.MapConnector();
        app.MapDesk();
        app.MapFigures();
        app.MapStudio();
        app.MapOutsideDesks();
        app.MapStaff();
        app.MapDemoSite();
    }
);
