using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>Two agents, a supervisor and a resident at once, each in a browser of their own.</summary>
public sealed class DeskTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Box = ".webchat__send-box-text-box__input";
    private const string Bubble = ".webchat__bubble";

    [Fact]
    public async Task Conversation_GoesFromTheBotOverTwoAgentsAndBack_NothingLostNothingTwice()
    {
        var agent = await StaffPerson.SignInAsync(host, "agent");
        var colleague = await StaffPerson.SignInAsync(host, "agent2");
        var supervisor = await StaffPerson.SignInAsync(host, "supervisor");
        await agent.BeAsync("Available");

        var resident = await OpenChatAsync();
        await SayAsync(resident, "I want to talk to a person, please.");
        await agent.AcceptAsync();
        await agent.ReplyAsync("Good day, how may I help?");
        await Expect(resident.Locator(Bubble, new() { HasTextString = "Good day, how may I help?" })).ToHaveCountAsync(1);
        await SayAsync(resident, "My licence number is wrong on the card.");
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
        await SayAsync(resident, "How do I renew my full driving licence?");
        await Expect(resident.Locator(Bubble).Nth(before + 1)).ToContainTextAsync("licence");

        await SayAsync(resident, "I want to talk to a person, please.");
        await agent.AcceptAsync();
        await agent.ReplyAsync("All done now.");
        await agent.CloseAsync();
        await Expect(resident.Locator(Bubble, new() { HasTextString = "How did this conversation go?" }).Last).ToBeVisibleAsync();
        await resident.GetByRole(AriaRole.Button, new() { Name = "👍" }).Last.ClickAsync();

        foreach (var said in (string[])["Good day, how may I help?", "I have read everything above.", "I am back with you.", "All done now."])
        {
            await Expect(resident.Locator(Bubble, new() { HasTextString = said })).ToHaveCountAsync(1);
        }

        Assert.Empty(agent.Problems);
        Assert.Empty(supervisor.Problems);
        await resident.Context.CloseAsync();
        await agent.Page.Context.CloseAsync();
        await supervisor.Page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1400, 900)]
    [InlineData(390, 844)]
    [InlineData(320, 256)]
    public async Task Pages_HaveNothingSeriousForAxe_AndNeverScrollSideways(int width, int height)
    {
        var userName = width switch { 1400 => "admin", 390 => "oversight", _ => "supervisor" };
        var person = await SignedInAsync(userName);
        await person.Page.SetViewportSizeAsync(width, height);
        foreach (var path in (string[])["desk", "supervisor", "operations", "keys"])
        {
            await person.Page.GotoAsync($"{host.Address}/staff/{path}");
            await Expect(person.Page.GetByRole(AriaRole.Heading).Or(person.Page.GetByText("Your role does not include this page")).First).ToBeAttachedAsync();
            await NothingSeriousAsync(person.Page, path);
            Assert.Equal(0, await person.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
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
        await NothingSeriousAsync(supervisor.Page, "a watched conversation");
    }

    private async Task<IPage> OpenChatAsync()
    {
        var (page, _) = await host.PageAsync();
        await page.GotoAsync(host.Address + "/en?department=td");
        await page.Locator("[data-chat-open]").ClickAsync();
        await Expect(page.Locator(Bubble)).ToHaveCountAsync(1);
        return page;
    }

    private static async Task SayAsync(IPage page, string text)
    {
        await page.Locator(Box).FillAsync(text);
        await page.Locator(Box).PressAsync("Enter");
        await Expect(page.Locator(".webchat__bubble--from-user", new() { HasTextString = text }).Last).ToBeVisibleAsync();
    }

    /// <summary>Fluent UI's focus catchers are aria-hidden and pass the focus on at once; all else counts.</summary>
    private static async Task NothingSeriousAsync(IPage page, string where)
    {
        var found = (await page.RunAxe(
                new AxeRunContext { Exclude = [new AxeSelector("[data-tabster-dummy]")] },
                new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") }))
            .Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{where}: {violation.Id}: {string.Join(" ", violation.Nodes.Select(node => node.Html).Take(2))}");
        Assert.Empty(found);
    }
}
