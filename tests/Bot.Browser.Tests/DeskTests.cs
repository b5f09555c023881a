using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>Two agents, a supervisor and a resident at once, each in a browser of their own.</summary>
public sealed class DeskTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Bubble = ResidentChat.Bubble;

    [Fact]
    public async Task Conversation_GoesFromTheBotOverTwoAgentsAndBack_NothingLostNothingTwice()
    {
        var agent = await StaffPerson.SignInAsync(host, "agent");
        var colleague = await StaffPerson.SignInAsync(host, "agent2");
        var supervisor = await StaffPerson.SignInAsync(host, "supervisor");
        await agent.BeAsync("Available");

        var resident = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(resident, "I want to talk to a person, please.");
        await agent.AcceptAsync();
        await agent.ReplyAsync("Good day, how may I help?");
        await Expect(resident.Locator(Bubble, new() { HasTextString = "Good day, how may I help?" })).ToHaveCountAsync(1);
        await ResidentChat.SayAsync(resident, "My licence number is wrong on the card.");
        await Expect(agent.Messages.GetByText("My licence number is wrong on the card.")).ToHaveCountAsync(1);

        await SuperviseAsync(supervisor);

        await colleague.BeAsync("Available");
        await agent.TransferToAsync("Wong Chi Ming", "Wrong licence number on the card.");
        await colleague.AcceptAsync();
        await Expect(colleague.Messages.GetByText("My licence number is wrong on the card.")).ToHaveCountAsync(1);
        await colleague.ReplyAsync("I have read everything above.");
        await Expect(resident.Locator(Bubble, new() { HasTextString = "I have read everything above." })).ToHaveCountAsync(1);

        // The colleague's tab dies: within its lease and the grace the resident waits for another, who sees it all.
        await colleague.Page.Context.CloseAsync();
        await agent.AcceptAsync();
        await Expect(agent.Messages.GetByText("I have read everything above.")).ToHaveCountAsync(1);
        await agent.ReplyAsync("I am back with you.");

        await agent.GiveBackAsync();
        var before = await resident.Locator(Bubble).CountAsync();
        await ResidentChat.SayAsync(resident, "How do I renew my full driving licence?");
        await Expect(resident.Locator(Bubble).Nth(before + 1)).ToContainTextAsync("licence");

        await ResidentChat.SayAsync(resident, "I want to talk to a person, please.");
        await agent.AcceptAsync();
        await agent.ReplyAsync("All done now.");
        await agent.CloseAsync();
        await Expect(resident.Locator(Bubble, new() { HasTextString = "How did this conversation go?" }).Last).ToBeVisibleAsync();
        await resident.GetByRole(AriaRole.Button, new() { Name = "👍 Well" }).Last.ClickAsync();

        foreach (
            var said in (string[])["Good day, how may I help?", "I have read everything above.", "I am back with you.", "All done now."]
        )
        {
            await Expect(resident.Locator(Bubble, new() { HasTextString = said })).ToHaveCountAsync(1);
        }

        Assert.Empty(agent.Problems);
        Assert.Empty(supervisor.Problems);
        await resident.Context.CloseAsync();
        await agent.Page.Context.CloseAsync();
        await supervisor.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Files_OfAnAgent_AreShownBeforeTheyGo_AndReachTheResident()
    {
        var agent = await StaffPerson.SignInAsync(host, "agent");
        await agent.BeAsync("Available");
        var resident = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(resident, "I want to talk to a person, please.");
        await agent.AcceptAsync();
        var png = Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
        );
        await agent
            .Page.Locator("input[type=file]")
            .SetInputFilesAsync(
                (FilePayload[])
                    [
                        new()
                        {
                            Name = "map.png",
                            MimeType = "image/png",
                            Buffer = png,
                        },
                        new()
                        {
                            Name = "letter.docx",
                            MimeType = "application/octet-stream",
                            Buffer = [0x50, 0x4B, 0x03, 0x04],
                        },
                    ]
            );

        await Expect(
                agent
                    .Page.GetByRole(AriaRole.Alert)
                    .Filter(new() { HasText = "letter.docx: The resident's channel does not take this kind of file." })
            )
            .ToBeVisibleAsync();
        var waiting = agent.Page.GetByRole(AriaRole.List, new() { Name = "Files of this reply" });
        await Expect(waiting).ToContainTextAsync("map.png");
        // They outlive the page, as the text in the box does.
        await agent.Page.ReloadAsync();
        await Expect(waiting).ToContainTextAsync("map.png");
        await PageChecks.NothingSeriousAsync(agent.Page, "desk with a file");
        await Expect(resident.GetByAltText("map.png")).ToHaveCountAsync(0);
        await agent.Page.GetByRole(AriaRole.Button, new() { Name = "Send the reply" }).ClickAsync();

        await Expect(agent.Messages.GetByRole(AriaRole.Link, new() { Name = "map.png" })).ToBeVisibleAsync();
        await Expect(waiting).ToHaveCountAsync(0);
        var picture = resident.GetByAltText("map.png");
        await Expect(picture).ToHaveCountAsync(1);
        Assert.Equal(1, await picture.EvaluateAsync<int>("picture => picture.decode().then(() => picture.naturalWidth)"));
        await agent.CloseAsync();
        await resident.Context.CloseAsync();
        await agent.Page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1400, 900)]
    [InlineData(390, 844)]
    [InlineData(320, 256)]
    public async Task Pages_HaveNothingSeriousForAxe_AndNeverScrollSideways(int width, int height)
    {
        var userName = width switch
        {
            1400 => "admin",
            390 => "oversight",
            _ => "supervisor",
        };
        var person = await SignedInAsync(userName);
        await person.Page.SetViewportSizeAsync(width, height);
        foreach (var path in (string[])["desk", "supervisor", "operations", "accounts", "keys"])
        {
            await person.Page.GotoAsync($"{host.Address}/staff/{path}");
            await Expect(person.Page.GetByRole(AriaRole.Heading).Or(person.Page.GetByText("Your role does not include this page")).First)
                .ToBeAttachedAsync();
            await PageChecks.NothingSeriousAsync(person.Page, path);
            await PageChecks.NeverSidewaysAsync(person.Page);
        }

        await person.Page.Context.CloseAsync();
    }

    private Task<StaffPerson> SignedInAsync(string userName) => StaffPerson.SignInAsync(host, userName);

    private async Task SuperviseAsync(StaffPerson supervisor)
    {
        await supervisor.Page.GotoAsync(host.Address + "/staff/supervisor");
        await supervisor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Watch:") }).First.ClickAsync();
        var box = supervisor.Page.GetByPlaceholder("Whisper to the agent; the resident does not see it");
        await box.FillAsync("Offer them the counter in Admiralty.");
        await box.PressAsync("Enter");
        await Expect(supervisor.Messages.GetByText("Offer them the counter in Admiralty.")).ToHaveCountAsync(1);
        await PageChecks.NothingSeriousAsync(supervisor.Page, "a watched conversation");
    }
}
