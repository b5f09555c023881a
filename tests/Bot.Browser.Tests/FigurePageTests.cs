using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>
/// Oversight reads what was counted of residents' questions, by keyboard, gets from a figure to the decisions behind it, and takes the
/// table away.
/// </summary>
public sealed class FigurePageTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Figures_OfWhatResidentsAsked_LeadToItsDecisions_AndAreTakenAway()
    {
        var resident = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(resident, "How do I renew my full driving licence?");
        await ResidentChat.SayAsync(resident, "Where can I rent a submarine for my goldfish?");
        var overseer = await StaffPerson.SignInAsync(host, "oversight");
        var page = overseer.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Figures", Exact = true }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Figures", Level = 1 })).ToBeFocusedAsync();
        await CountedAsync(page);

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Days" }).SelectOptionAsync("today");
        var table = page.GetByRole(AriaRole.Group, new() { Name = "By department" }).GetByRole(AriaRole.Table);
        await Expect(table.GetByRole(AriaRole.Rowheader).Filter(new() { HasText = "Transport Department" })).ToBeVisibleAsync();
        var sort = table.GetByRole(AriaRole.Button, new() { Name = "Decisions" });
        await sort.PressAsync("Enter");
        await Expect(table.GetByRole(AriaRole.Columnheader, new() { Name = "Decisions" })).ToHaveAttributeAsync("aria-sort", "descending");
        await Expect(sort).ToBeFocusedAsync();
        await page.GetByText("As a table").PressAsync("Enter");
        await PageChecks.NothingSeriousAsync(page, "figures");

        var taken = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = "Export CSV" }).PressAsync("Enter")
        );
        Assert.Matches("^figures_[0-9-]{10}_[0-9-]{10}\\.csv$", taken.SuggestedFilename);
        Assert.Contains(
            ",td,Transport Department,運輸署,directline,en,answer,",
            await File.ReadAllTextAsync((await taken.PathAsync())!),
            StringComparison.Ordinal
        );

        await table
            .GetByRole(AriaRole.Link, new() { NameRegex = new("^Transport Department, Answered by the bot alone") })
            .PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Operations", Level = 1 })).ToBeFocusedAsync();
        var decisions = page.GetByRole(AriaRole.Region, new() { Name = "Decisions of the bot" });
        await Expect(decisions.GetByRole(AriaRole.Combobox, new() { Name = "Department" })).ToHaveValueAsync("td");
        await Expect(decisions.GetByRole(AriaRole.Listitem).First).ToContainTextAsync("Transport Department");
        await decisions.GetByRole(AriaRole.Button, new() { NameRegex = new("^Show the record: Answer") }).First.PressAsync("Enter");
        await Expect(decisions.GetByText("How do I renew my full driving licence?").First).ToBeVisibleAsync();
        await PageChecks.NothingSeriousAsync(page, "the decisions behind a figure");
        Assert.Empty(overseer.Problems);
        await resident.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("English", 1280)]
    [InlineData("English", 360)]
    [InlineData("繁體中文", 1280)]
    [InlineData("繁體中文", 360)]
    public async Task ThePage_IsReadInBothLanguages_AtAnyWidth(string language, int width)
    {
        var resident = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(resident, "How do I renew my full driving licence?");
        var page = (await StaffPerson.SignInAsync(host, "admin")).Page;
        await page.SetViewportSizeAsync(width, 800);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("language, password, sign out$") }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new() { Name = language }).ClickAsync();

        await CountedAsync(page);
        var word = language == "English" ? "en" : "zh-Hant";
        await PageChecks.NothingSeriousAsync(page, $"figures, {language}, {width}");
        await PageChecks.NeverSidewaysAsync(page);
        await PageChecks.KeepAsync(page, $"figures-{word}-{width}");
        // An administrator may not read decisions: there the figures lead nowhere.
        await Expect(page.Locator("main a[href*='operations']")).ToHaveCountAsync(0);
        await resident.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AnAgent_HasNoFigures()
    {
        var page = (await StaffPerson.SignInAsync(host, "agent")).Page;

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Figures", Exact = true })).ToHaveCountAsync(0);
        await page.GotoAsync(host.Address + "/staff/figures");
        await Expect(page.GetByText("Your role does not include this page")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>What was just asked is counted within seconds, and the page asks anew when it is opened.</summary>
    private async Task CountedAsync(IPage page)
    {
        while (await page.EvaluateAsync<int>("fetch('/staff/api/figures').then(r => r.json()).then(f => f.totals.answered)") == 0)
        {
            await Task.Yield();
        }

        await page.GotoAsync(host.Address + "/staff/figures?range=week");
        await Expect(page.Locator("main table").First).ToBeAttachedAsync();
    }
}
