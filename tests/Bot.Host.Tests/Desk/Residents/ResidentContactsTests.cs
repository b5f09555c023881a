using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Dialogs.Conversations.Sends;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Moves;
using Bot.Dialogs.Handoff.Requests;
using Bot.Host.Channels.Phone.Jambonz;
using Bot.Host.Channels.WhatsApp.Identity;
using Bot.Host.Tests.Hosting;
using Bot.Storage.Handoff;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Desk.Residents;

public sealed class ResidentContactsTests(HostFactory host) : IClassFixture<HostFactory>
{
    [Theory]
    [InlineData("agent", "+85291234567")]
    [InlineData("oversight", "•••••••••567")]
    public async Task OnWhatsApp_TheContactIsTheNumber_AsFarAsTheRoleMaySeeIt(string role, string shown)
    {
        var resident = await host
            .Services.GetRequiredService<WhatsAppIdentities>()
            .ResolveAsync(null, "85291234567", DateTimeOffset.UtcNow, default);
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

    [Theory]
    [InlineData("agent", "9123 4567 陳大文 下晝打", "9123 4567 陳大文 下晝打")]
    [InlineData("oversight", "9123 4567 陳大文 下晝打", "•••••567")]
    [InlineData("oversight", "Wong Siu Ming, +852 9123 4567, flat 1204", "•••••••••567")]
    [InlineData("oversight", "wong.siu.ming@example.org", "•••")]
    [InlineData("oversight", "", "")]
    public async Task WhatWasLeftToBeReachedBy_IsShownAsFarAsTheRoleMaySeeIt_WhereverTheCaseIs(string role, string left, string shown)
    {
        var staff = await DeskStaff.SignInAsync(host, role);
        var department = Guid.NewGuid().ToString("N");
        var conversation = await DeskStaff.SaidAsync(host, Guid.NewGuid().ToString("N"), "please call me", department);
        await host
            .Services.GetRequiredService<IEntrySends>()
            .SendAsync(
                new()
                {
                    ConversationId = conversation,
                    ExpectedOwner = ConversationOwner.Bot,
                    Handoff = new HandoffChange(HandoffState.Requested, ConversationOwner.Handoff, "contact_given")
                    {
                        Department = department,
                        DetailsJson = JsonSerializer.Serialize(new { wish = WaitingChoice.CallBack, contact = left }),
                    },
                }
            );
        var handoff = (await staff.GetAsync($"conversations/{conversation}")).GetProperty("handoff").GetProperty("details");
        Assert.Equal(
            (WaitingChoice.CallBack, shown),
            (handoff.GetProperty("wish").GetString(), handoff.GetProperty("contact").GetString())
        );

        var draft = new CaseDraft(WaitingChoice.CallBack, left, department, "zh-Hant", "");
        await host
            .Services.GetRequiredService<HandoffUnits>()
            .RunAsync(
                new() { ConversationId = conversation, Decide = s => new HandoffCaseMoves(new(), GeneralHolidays.Known).OpenCase(s, draft) }
            );
        var listed = (await staff.GetAsync("cases?state=all&take=200"))
            .GetProperty("items")
            .EnumerateArray()
            .Single(c => c.GetProperty("conversationId").GetString() == conversation);
        var beside = Assert.Single((await staff.GetAsync($"conversations/{conversation}")).GetProperty("cases").EnumerateArray());

        Assert.Equal((shown, shown), (listed.GetProperty("contact").GetString(), beside.GetProperty("contact").GetString()));
    }

    private async Task<JsonElement> ReadAsync(string role, string channel, string resident)
    {
        var conversation = (
            await host
                .Services.GetRequiredService<IInbox>()
                .AcceptAsync(
                    new InboundMessage
                    {
                        Channel = channel,
                        ChannelConversationKey = $"{channel}:{resident}",
                        ResidentId = resident,
                        Locale = "en",
                        WantsTurn = false,
                        ActivityJson = """{"type":"message","text":"hello"}""",
                    }
                )
        ).ConversationId;
        return (await (await DeskStaff.SignInAsync(host, role)).GetAsync($"conversations/{conversation}")).GetProperty("resident");
    }
}
