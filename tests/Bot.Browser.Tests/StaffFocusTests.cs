using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>
/// By keyboard alone: where the focus is after each step, and what is said of it. <c>tests/screen-reader</c> has a real screen reader say
/// it.
/// </summary>
public sealed class StaffFocusTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task PageThatSomebodyComesTo_HasTheFocusOnItsHeading()
    {
        var supervisor = await StaffPerson.SignInAsync(host, "supervisor");
        var page = supervisor.Page;
        await Expect(Heading(page, "Desk")).ToBeFocusedAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Operations", Exact = true }).PressAsync("Enter");
        await Expect(Heading(page, "Operations")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Alt+k");
        await Expect(Heading(page, "Keyboard")).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Reply_IsReachedByItsKey_AndWhatBecameOfIt_IsTold_AndThatTheConversationIsClosed()
    {
        var (agent, resident) = await InConversationAsync("agent");
        var page = agent.Page;
        await Heard.ListenAsync(page);
        await page.Keyboard.PressAsync("Alt+t");
        await Expect(agent.Messages).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Alt+m");
        await Expect(Reply(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Good day");
        await page.Keyboard.PressAsync("Enter");
        Assert.Single(await Heard.UntilAsync(page, "Sent."), line => line.Text == "Sent.");

        await page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "map.pdf",
                    MimeType = "application/pdf",
                    Buffer = "%PDF-1.4\n%%EOF\n"u8.ToArray(),
                }
            );
        await Heard.UntilAsync(page, "map.pdf goes with the reply.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take out map.pdf" }).PressAsync("Enter");
        await Expect(Reply(page)).ToBeFocusedAsync();
        await Heard.UntilAsync(page, "map.pdf is taken out.");

        await page.Keyboard.PressAsync("Alt+r");
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Transfer" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(Reply(page)).ToBeFocusedAsync();

        await agent.CloseAsync();
        await Heard.UntilAsync(page, "The conversation is closed.");
        await Expect(agent.Messages).ToBeFocusedAsync();
        await resident.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Offer_SaysHowItIsAnswered_AndDeclined_TheFocusIsNotLost()
    {
        var agent = await StaffPerson.SignInAsync(host, "agent2");
        var page = agent.Page;
        await agent.BeAsync("Available");
        await Heard.ListenAsync(page);
        var resident = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(resident, "I want to talk to a person, please.");
        await Heard.UntilAsync(page, "Web chat. Alt+A accepts, Alt+X declines.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Decline" }).PressAsync("Enter");

        await Heard.UntilAsync(page, "You declined.");
        await Expect(page.Locator("#main")).ToBeFocusedAsync();
        await agent.BeAsync("Away");
        await resident.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task QuestionThatIsNotAnswered_SaysWhatIsMissing_AndClosed_GivesTheFocusBack()
    {
        var admin = await StaffPerson.SignInAsync(host, "admin");
        var page = admin.Page;
        await page.GotoAsync(host.Address + "/staff/operations");
        var opener = page.GetByRole(AriaRole.Button, new() { Name = "Turn off a part…" });
        await opener.PressAsync("Enter");
        var question = page.GetByRole(AriaRole.Dialog, new() { Name = "Turn off" });

        await question.GetByRole(AriaRole.Button, new() { Name = "Turn off" }).PressAsync("Enter");

        await Expect(question.GetByText("Say which one.")).ToBeVisibleAsync();
        await Expect(question.GetByText("Give a reason.")).ToBeVisibleAsync();
        await Expect(question.GetByLabel("Which")).ToBeFocusedAsync();
        await PageChecks.NothingSeriousAsync(page, "a question with what is missing");
        await page.Keyboard.PressAsync("Escape");
        await Expect(opener).ToBeFocusedAsync();

        await page.GotoAsync(host.Address + "/staff/accounts");
        opener = page.GetByRole(AriaRole.Button, new() { Name = "Change: Chan Ka Yan" });
        await opener.PressAsync("Enter");
        await page.Keyboard.PressAsync("Escape");
        await Expect(opener).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task DecisionRecord_StandsAfterItsButton_AndWhatWasFound_IsTold()
    {
        var resident = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(resident, "補領身份證要幾錢？");
        await Expect(resident.Locator(ResidentChat.Bubble, new() { HasText = "資料來源" })).ToHaveCountAsync(1);
        var oversight = await StaffPerson.SignInAsync(host, "oversight");
        var page = oversight.Page;
        await page.GotoAsync(host.Address + "/staff/operations");
        await Heard.ListenAsync(page);
        var decisions = page.GetByRole(AriaRole.Region, new() { Name = "Decisions of the bot" });
        await decisions.GetByRole(AriaRole.Button, new() { Name = "Find" }).PressAsync("Enter");
        await Heard.UntilAsync(page, " shown");

        var record = decisions.GetByRole(AriaRole.Listitem).First;
        await record.GetByRole(AriaRole.Button, new() { NameRegex = new("^Show the record: .+, [0-9]{2}:[0-9]{2}$") }).PressAsync("Enter");
        var whole = record.GetByText("The whole record");
        await Expect(whole).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");

        await Expect(whole).ToBeFocusedAsync();
        await Expect(record.Locator("dd[lang='zh-HK']").First).ToContainTextAsync("補領身份證");
        var line = page.GetByRole(AriaRole.Region, new() { Name = "Audit log" })
            .GetByRole(AriaRole.Listitem)
            .Filter(new() { HasText = "Account added" })
            .First;
        await Expect(line).ToContainTextAsync("Departments: all");
        await resident.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task OnAPhone_ThePaneThatIsShown_HasTheFocus_AndNothingIsCutOff()
    {
        var (supervisor, resident) = await InConversationAsync("supervisor");
        var page = supervisor.Page;
        await page.SetViewportSizeAsync(320, 640);
        await page.GotoAsync(host.Address + "/staff/desk?view=mine");
        var row = page.Locator("[data-pane=lists] a[data-roving]").First;
        // Read in one breath, with a pause between the parts.
        await Expect(row).ToHaveAccessibleNameAsync(new Regex("^Resident ?, ?.+ ?, ?Web chat · "));

        await row.PressAsync("Enter");
        await Expect(supervisor.Messages).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Alt+i");
        var side = page.GetByRole(AriaRole.Heading, new() { Name = "About the resident" });
        await Expect(side).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(side).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Alt+r");
        var transfer = page.GetByRole(AriaRole.Dialog, new() { Name = "Transfer" });
        await Expect(transfer.GetByText("Department")).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.PressAsync("Escape");
        await Expect(transfer).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Back to the lists" }).PressAsync("Enter");
        await Expect(row).ToBeFocusedAsync();
        await resident.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WhereTheSystemChoosesTheColours_WhatIsOpen_StillLooksOtherThanTheRest()
    {
        var admin = await StaffPerson.SignInAsync(host, "admin");
        var page = admin.Page;
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await page.GotoAsync(host.Address + "/staff/operations");

        var links = page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" }).GetByRole(AriaRole.Link);
        await Expect(links.First).ToBeVisibleAsync();
        var lines = await links.EvaluateAllAsync<string[]>(
            "all => all.map(one => getComputedStyle(one).borderBottomColor + (one.ariaCurrent ? ' current' : ''))"
        );
        var current = Assert.Single(lines, line => line.EndsWith(" current", StringComparison.Ordinal));
        Assert.DoesNotContain(current.Replace(" current", "", StringComparison.Ordinal), lines);
        await page.Context.CloseAsync();
    }

    private async Task<(StaffPerson Person, IPage Resident)> InConversationAsync(string userName)
    {
        var person = await StaffPerson.SignInAsync(host, userName);
        await person.BeAsync("Available");
        var resident = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(resident, "I want to talk to a person, please.");
        await person.AcceptAsync();
        await person.BeAsync("Away");
        return (person, resident);
    }

    private static ILocator Heading(IPage page, string name) =>
        page.GetByRole(
            AriaRole.Heading,
            new()
            {
                Level = 1,
                Name = name,
                Exact = true,
            }
        );

    private static ILocator Reply(IPage page) => page.GetByPlaceholder("Reply to the resident");
}
