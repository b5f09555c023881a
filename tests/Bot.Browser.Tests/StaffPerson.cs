using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>A member of staff at a desk: what they see and do, in their words.</summary>
internal sealed class StaffPerson(IPage page, List<string> problems)
{
    private const string Password = "a long sentence of the tests";

    public IPage Page => page;

    public List<string> Problems => problems;

    public ILocator Messages => page.GetByRole(AriaRole.Log, new() { Name = "Messages" });

    private ILocator Reply => page.GetByPlaceholder("Reply to the resident");

    /// <summary>Signs in; the first time with the password that the host printed, which is changed.</summary>
    public static async Task<StaffPerson> SignInAsync(SiteHost host, string userName)
    {
        var (page, problems) = await host.PageAsync(1400, 900);
        var person = new StaffPerson(page, problems);
        await page.GotoAsync(host.Address + "/staff/sign-in");
        await page.GetByLabel("User name").FillAsync(userName);
        var isFirst = host.FirstPasswords.TryRemove(userName, out var first);
        await page.GetByLabel("Password").FillAsync(first ?? Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        if (isFirst)
        {
            await page.GetByLabel("Current password").FillAsync(first!);
            await page.Locator("input[autocomplete=new-password]").First.FillAsync(Password);
            await page.Locator("input[autocomplete=new-password]").Last.FillAsync(Password);
            await page.GetByRole(AriaRole.Button, new() { Name = "Change password" }).ClickAsync();
        }

        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" })).ToBeVisibleAsync();
        // Before sign-in the page asks who is there, and is told: nobody.
        problems.RemoveAll(text => text.Contains("401", StringComparison.Ordinal));
        return person;
    }

    public async Task BeAsync(string presence)
    {
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^You are:") }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new() { Name = presence }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = $"You are: {presence}. Change" })).ToBeVisibleAsync();
    }

    public async Task AcceptAsync()
    {
        var offer = page.GetByRole(AriaRole.Region, new() { Name = "Conversations offered to you" });
        await offer.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync(new() { Timeout = 90_000 });
        await Expect(Reply).ToBeVisibleAsync();
    }

    public async Task ReplyAsync(string text)
    {
        await Reply.FillAsync(text);
        await Reply.PressAsync("Enter");
        await Expect(Messages.GetByText(text)).ToHaveCountAsync(1);
        await Expect(Messages.GetByText("Sending…")).ToHaveCountAsync(0);
    }

    public async Task TransferToAsync(string colleague, string note)
    {
        await page.Keyboard.PressAsync("Alt+r");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Transfer" });
        var choice = dialog.GetByRole(AriaRole.Combobox, new() { Name = "Colleague" });
        var option = choice.Locator("option", new() { HasTextRegex = new(Regex.Escape(colleague)) });
        await choice.SelectOptionAsync((await option.GetAttributeAsync("value"))!);
        await dialog.GetByLabel("Note").FillAsync(note);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Transfer" }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }

    public async Task GiveBackAsync()
    {
        await page.Keyboard.PressAsync("Alt+b");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Give back" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    public async Task CloseAsync()
    {
        await page.Keyboard.PressAsync("Alt+w");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Close the conversation" });
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }
}
