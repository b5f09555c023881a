using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>One resident on the web, on WhatsApp and by telephone, who has joined the three, before an agent.</summary>
public sealed class PersonLineTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Number = "85291234561";

    [Fact]
    public async Task ThreeChannelsOfOneResident_AreOneLine_AndTheReplyGoesWhereTheyAsked()
    {
        using var others = new OtherChannels(host.Address);
        var web = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(web, "This was said on the web");
        await others.WriteOnWhatsAppAsync(Number, "This was written on WhatsApp");
        var call = Guid.NewGuid().ToString("N");
        await others.RingAsync(call);
        await others.SpeakAsync(call, "this was spoken by telephone");

        await others.WriteOnWhatsAppAsync(Number, await CodeAsync(web));
        var linked = web.Locator(ResidentChat.Bubble, new() { HasTextString = "has just been linked" });
        await Expect(linked).ToHaveCountAsync(1);
        var spoken = (await CodeAsync(web)).Select(digit => "zero one two three four five six seven eight nine".Split(' ')[digit - '0']);
        await others.SpeakAsync(call, string.Join(' ', spoken));
        await Expect(linked).ToHaveCountAsync(2);

        var agent = await StaffPerson.SignInAsync(host, "agent");
        await agent.BeAsync("Available");
        await ResidentChat.SayAsync(web, "I want to talk to a person, please.");
        await agent.AcceptAsync();

        string[] said =
        [
            "This was said on the web",
            "This was written on WhatsApp",
            "this was spoken by telephone",
            "I want to talk to a person, please.",
        ];
        foreach (var words in said)
        {
            await Expect(agent.Messages.GetByText(words, new() { Exact = true })).ToHaveCountAsync(1);
        }

        var line = await agent.Messages.InnerTextAsync();
        Assert.Equal(said, said.OrderBy(words => line.IndexOf(words, StringComparison.Ordinal)));
        await Expect(agent.Messages.GetByText("WhatsApp · another conversation of this resident").First).ToBeAttachedAsync();
        await Expect(agent.Messages.GetByText("Phone · another conversation of this resident").First).ToBeAttachedAsync();
        await Expect(agent.Page.GetByText("Your reply goes to this conversation: Web chat.")).ToBeVisibleAsync();
        // It opens at its end, where the resident waits for an answer.
        await Expect(agent.Messages.GetByText("Chan Ka Yan has joined this conversation.")).ToBeInViewportAsync();
        await PageChecks.KeepAsync(agent.Page, "person-line");
        await PageChecks.NothingSeriousAsync(agent.Page, "one person's line");

        await agent.ReplyAsync("This answer is for the web alone");
        await Expect(web.Locator(ResidentChat.Bubble, new() { HasTextString = "This answer is for the web alone" })).ToHaveCountAsync(1);

        // What comes on the other channel meanwhile stands in the line, once, and is told to who cannot see it.
        await others.WriteOnWhatsAppAsync(Number, "Thank you very much");
        await Expect(agent.Messages.GetByText("Thank you very much", new() { Exact = true })).ToHaveCountAsync(1);
        await Expect(agent.Page.GetByTestId("announcer")).ToContainTextAsync("on WhatsApp: Thank you very much");
        Assert.DoesNotContain(host.Graph.Sent, body => body.Contains("This answer is for the web alone", StringComparison.Ordinal));

        await agent.Page.SetViewportSizeAsync(390, 844);
        await PageChecks.NeverSidewaysAsync(agent.Page);
        await PageChecks.NothingSeriousAsync(agent.Page, "one person's line on a phone");
        await PageChecks.KeepAsync(agent.Page, "person-line-phone");
        await agent.Page.SetViewportSizeAsync(1400, 900);
        await agent.Messages.GetByRole(AriaRole.Link, new() { Name = "Open the conversation on WhatsApp" }).Last.ClickAsync();
        await Expect(agent.Page.GetByText("The bot is answering. Take over to reply yourself.")).ToBeVisibleAsync();
        await Expect(agent.Messages.GetByText("This answer is for the web alone", new() { Exact = true })).ToHaveCountAsync(1);

        Assert.Empty(agent.Problems);
        await web.Context.CloseAsync();
        await agent.Page.Context.CloseAsync();
    }

    private static async Task<string> CodeAsync(IPage web)
    {
        var code = new Regex("[0-9]{3} [0-9]{4}", RegexOptions.None, TimeSpan.FromSeconds(1));
        var bubbles = web.Locator(ResidentChat.Bubble, new() { HasTextRegex = code });
        var before = await bubbles.CountAsync();
        await ResidentChat.SayAsync(web, "link my conversations");
        await Expect(bubbles).ToHaveCountAsync(before + 1);
        return code.Match(await bubbles.Last.InnerTextAsync()).Value.Replace(" ", "", StringComparison.Ordinal);
    }
}
