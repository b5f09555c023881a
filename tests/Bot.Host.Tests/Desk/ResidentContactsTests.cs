using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Host.Channels.Phone.Jambonz;
using Bot.Host.Channels.WhatsApp.Identity;
using Bot.Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Desk;

public sealed class ResidentContactsTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Theory]
    [InlineData("agent", "+85291234567")]
    [InlineData("oversight", "•••••••••567")]
    public async Task OnWhatsApp_TheContactIsTheNumber_AsFarAsTheRoleMaySeeIt(string role, string shown)
    {
        var resident = await host.Services.GetRequiredService<WhatsAppIdentities>().ResolveAsync(null, "85291234567", DateTimeOffset.UtcNow, default);
        var contact = (await ReadAsync(role, "whatsapp", resident)).GetProperty("contact").GetString();

        Assert.Equal(shown, contact);
    }

    [Theory]
    [InlineData("supervisor", "tel:+85221234567", "+85221234567")]
    [InlineData("oversight", "tel:•••••••••567", "•••••••••567")]
    public async Task OfACaller_TheIdGivesNothingAwayThatTheContactHides(string role, string id, string shown)
    {
        var view = await ReadAsync(role, JambonzOptions.Channel, "tel:+85221234567");

        Assert.Equal((id, shown), (view.GetProperty("id").GetString(), view.GetProperty("contact").GetString()));
    }

    private async Task<JsonElement> ReadAsync(string role, string channel, string resident)
    {
        var conversation = (await host.Services.GetRequiredService<IInbox>().AcceptAsync(new InboundMessage
        {
            Channel = channel, ChannelConversationKey = $"{channel}:{resident}", ResidentId = resident, Locale = "en", WantsTurn = false, ActivityJson = """{"type":"message","text":"hello"}""",
        })).ConversationId;
        return (await (await DeskStaff.SignInAsync(host, role)).GetAsync($"conversations/{conversation}")).GetProperty("resident");
    }
}
