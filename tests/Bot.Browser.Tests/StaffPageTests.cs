using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>An administrator adds a person by keyboard, gives them a skill, a new password, and switches them off.</summary>
public sealed class StaffPageTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task APerson_IsAdded_GivenASkill_ANewPassword_AndSwitchedOff()
    {
        var admin = await StaffPerson.SignInAsync(host, "admin");
        var page = admin.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Staff", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Wong Chi Ming" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Add a person" }).PressAsync("Enter");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Add a person" });
        await dialog.GetByLabel("User name").FillAsync("two words");
        await dialog.GetByLabel("Conversations at once").FillAsync("50");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add a person" }).PressAsync("Enter");
        foreach (
            var problem in (string[])
                [
                    "A user name is one word",
                    "Give a name",
                    "Agents and supervisors need at least one department",
                    "Give a whole number from 1 to 20",
                ]
        )
        {
            await Expect(dialog.GetByText(problem)).ToBeVisibleAsync();
        }

        await Expect(dialog.GetByLabel("User name")).ToBeFocusedAsync();
        await PageChecks.NothingSeriousAsync(page, "a form with what is wrong");
        await dialog.GetByLabel("User name").FillAsync("agent");
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Name", Exact = true }).FillAsync("Ng Siu Man");
        await ChooseAsync(page, dialog, "Departments and queues", "Transport Department");
        await ChooseAsync(page, dialog, "Skills", "Licensing");
        await dialog.GetByLabel("Conversations at once").FillAsync("4");
        await dialog.GetByLabel("Conversations at once").PressAsync("Enter");
        await Expect(dialog.GetByText("There is an account of this user name already.")).ToBeVisibleAsync();
        await dialog.GetByLabel("User name").FillAsync("ng.sm");
        await dialog.GetByLabel("User name").PressAsync("Enter");

        var first = await FirstPasswordAsync(page, "Ng Siu Man");
        var record = page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Ng Siu Man" });
        await Expect(record).ToContainTextAsync("Transport Department · English, Chinese · Licensing · 4 at once");
        await Expect(record).ToContainTextAsync("First password not changed yet");

        // The person chooses a password of their own and is at work; a skill more does not throw them out.
        host.FirstPasswords["ng.sm"] = first;
        var agent = await StaffPerson.SignInAsync(host, "ng.sm");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change: Ng Siu Man" }).PressAsync("Enter");
        dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Change Ng Siu Man" });
        await ChooseAsync(page, dialog, "Skills", "Sign language");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save" }).PressAsync("Enter");
        await Expect(record).ToContainTextAsync("Licensing, Sign language");
        await agent.BeAsync("Available");

        await page.GetByRole(AriaRole.Button, new() { Name = "New password: Ng Siu Man" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "New password" }).PressAsync("Enter");
        Assert.NotEqual(first, await FirstPasswordAsync(page, "Ng Siu Man"));
        await agent.Page.ReloadAsync();
        await Expect(agent.Page.GetByRole(AriaRole.Heading, new() { Name = "Staff sign-in" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Switch off: Ng Siu Man" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Switch off" }).PressAsync("Enter");
        await Expect(record.GetByText("Switched off")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Switch on: Ng Siu Man" })).ToBeVisibleAsync();
        // Nobody locks themselves out.
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Switch off: Administrator" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("sign language");
        await Expect(page.GetByText("1 of 8 shown")).ToBeVisibleAsync();

        Assert.DoesNotContain(admin.Problems, problem => !problem.Contains("409", StringComparison.Ordinal));
        await agent.Page.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("supervisor", "English", 1400, 900)]
    [InlineData("admin", "English", 390, 844)]
    [InlineData("admin", "繁體中文", 1400, 900)]
    [InlineData("admin", "繁體中文", 320, 640)]
    public async Task ThePage_IsForAdministrators_InBothLanguages_AtAnyWidth(string userName, string language, int width, int height)
    {
        var person = await StaffPerson.SignInAsync(host, userName);
        var page = person.Page;
        await page.SetViewportSizeAsync(width, height);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("language, password, sign out$") }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new() { Name = language }).ClickAsync();
        await page.GotoAsync(host.Address + "/staff/accounts");
        if (userName != "admin")
        {
            await Expect(page.GetByText("Your role does not include this page")).ToBeVisibleAsync();
            return;
        }

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 3 })).Not.ToHaveCountAsync(0);
        await PageChecks.NothingSeriousAsync(page, $"staff, {language}, {width}");
        await PageChecks.NeverSidewaysAsync(page);
        await PageChecks.KeepAsync(page, $"staff-{(language == "English" ? "en" : "zh-Hant")}-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = language == "English" ? "Add a person" : "新增職員" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await PageChecks.NothingSeriousAsync(page, $"a new account, {language}, {width}");
        await PageChecks.NeverSidewaysAsync(page);
        await PageChecks.KeepAsync(page, $"staff-add-{(language == "English" ? "en" : "zh-Hant")}-{width}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Language_ChosenOnTheWayToAnotherPage_IsThereOnThatPage()
    {
        var page = (await StaffPerson.SignInAsync(host, "admin")).Page;
        var asked = 0;
        // The first time the file of the language does not come before the person has gone on.
        await page.RouteAsync(
            "**/assets/zh-Hant*.js",
            route => Interlocked.Increment(ref asked) == 1 ? Task.CompletedTask : route.ContinueAsync()
        );
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("language, password, sign out$") }).ClickAsync();

        await page.GetByRole(AriaRole.Menuitemradio, new() { Name = "繁體中文" }).ClickAsync();
        await page.GotoAsync(host.Address + "/staff/accounts");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "新增職員" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static async Task ChooseAsync(IPage page, ILocator dialog, string field, string choice)
    {
        var box = dialog.GetByRole(AriaRole.Combobox, new() { Name = field });
        await box.PressAsync("Enter");
        await page.GetByRole(AriaRole.Menuitemcheckbox, new() { Name = choice }).ClickAsync();
        await box.PressAsync("Escape");
        await Expect(dialog).ToBeVisibleAsync();
    }

    private static async Task<string> FirstPasswordAsync(IPage page, string name)
    {
        var shown = page.GetByRole(AriaRole.Alertdialog, new() { Name = $"First password for {name}" });
        var password = await shown.GetByLabel("First password").InnerTextAsync();
        await shown.GetByRole(AriaRole.Button, new() { Name = "Done" }).PressAsync("Enter");
        await Expect(shown).ToBeHiddenAsync();
        return password;
    }
}
