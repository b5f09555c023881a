using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>
/// A member of staff with a keyboard and a screen reader: the focus is never lost, what changes is told, each page has its name.
/// </summary>
public sealed class StaffSpokenTests(SiteHost host) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task Focus_FollowsTheWork_WhenAcceptTakeAndWrapUpGoAway_AndNewsIsTold_InTheVoiceOfItsLanguage()
    {
        var agent = await StaffPerson.SignInAsync(host, "agent");
        var page = agent.Page;
        await agent.BeAsync("Available");
        var resident = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(resident, "I want to talk to a person, please.");

        var accept = page.GetByRole(AriaRole.Button, new() { Name = "Accept" });
        await Expect(accept).ToBeVisibleAsync(new() { Timeout = 90_000 });
        await accept.PressAsync("Enter");
        await Expect(page.GetByPlaceholder("Reply to the resident")).ToBeFocusedAsync();
        await Heard.ListenAsync(page);

        await ResidentChat.SayAsync(resident, "我個牌照過咗期，點算好？");
        await ResidentChat.SayAsync(resident, "It has expired.");
        var heard = await Heard.UntilAsync(page, "It has expired.");
        Assert.Equal("zh-HK", Assert.Single(heard, line => line.Text.Contains("點算好", StringComparison.Ordinal)).Lang);
        Assert.Equal("en", Assert.Single(heard, line => line.Text.Contains("It has expired.", StringComparison.Ordinal)).Lang);

        // Cancelled, the question gives the focus back; answered, it goes on to the messages.
        await page.GetByRole(AriaRole.Button, new() { Name = "Wrap up" }).PressAsync("Enter");
        var closing = page.GetByRole(AriaRole.Dialog, new() { Name = "Close the conversation" });
        await closing.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Close…", Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        // What comes while the question is open is told all the same.
        await ResidentChat.SayAsync(resident, "Thank you for your help.");
        await Heard.UntilAsync(page, "Thank you for your help.");
        await closing.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).PressAsync("Enter");
        await Expect(closing).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Close…", Exact = true })).ToHaveCountAsync(0);
        await Expect(agent.Messages).ToBeFocusedAsync();

        var another = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(another, "How do I renew my full driving licence?");
        await page.GotoAsync(host.Address + "/staff/desk?view=bot");
        await page.Locator("[data-pane=lists] a[data-roving]").First.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take over from the bot" }).PressAsync("Enter");
        await Expect(page.GetByPlaceholder("Reply to the resident")).ToBeFocusedAsync();
        await resident.Context.CloseAsync();
        await another.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TurnedSwitch_IsTold_AndTheFocusGoesBackToItsButton()
    {
        var admin = await StaffPerson.SignInAsync(host, "admin");
        var page = admin.Page;
        await page.GotoAsync(host.Address + "/staff/operations");
        await Heard.ListenAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Turn off a part…" }).PressAsync("Enter");
        var question = page.GetByRole(AriaRole.Dialog, new() { Name = "Turn off" });
        await question.GetByLabel("Which").SelectOptionAsync("fehd");
        await question.GetByLabel("Reason").FillAsync("Wrong fee");
        await question.GetByRole(AriaRole.Button, new() { Name = "Turn off" }).PressAsync("Enter");

        await Heard.UntilAsync(page, "The bot is off now: Department: Food and Environmental Hygiene Department");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Turn off a part…" })).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn on: Department: Food and Environmental Hygiene Department" })
            .PressAsync("Enter");
        question = page.GetByRole(AriaRole.Dialog, new() { Name = "Turn on" });
        await question.GetByLabel("Reason").FillAsync("Corrected");
        await question.GetByRole(AriaRole.Button, new() { Name = "Turn on" }).PressAsync("Enter");
        var heard = await Heard.UntilAsync(page, "The bot is on now: Department: Food and Environmental Hygiene Department");

        Assert.Equal(
            [
                "The bot is off now: Department: Food and Environmental Hygiene Department",
                "The bot is on now: Department: Food and Environmental Hygiene Department",
            ],
            heard.Where(line => line.Text.StartsWith("The bot is", StringComparison.Ordinal)).Select(line => line.Text)
        );
        Assert.All(heard, line => Assert.Equal("en", line.Lang));
        await Expect(page.Locator(":focus")).ToHaveTextAsync(new Regex("^Turn o(n|ff)"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Pages_HaveEachATitle_InTheLanguageOfTheReader()
    {
        var admin = await StaffPerson.SignInAsync(host, "admin");
        var supervisor = await StaffPerson.SignInAsync(host, "supervisor");
        foreach (
            var (person, path, title) in new[]
            {
                (supervisor, "desk", "Desk – Staff desk"),
                (supervisor, "supervisor", "Supervisor – Staff desk"),
                (admin, "operations", "Operations – Staff desk"),
                (admin, "accounts", "Staff – Staff desk"),
                (admin, "keys", "Keyboard – Staff desk"),
            }
        )
        {
            await person.Page.GotoAsync($"{host.Address}/staff/{path}");
            await Expect(person.Page).ToHaveTitleAsync(title);
        }

        await admin.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("language, password, sign out$") }).ClickAsync();
        await admin.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = "繁體中文" }).ClickAsync();
        await Expect(admin.Page).Not.ToHaveTitleAsync(new Regex("Staff desk"));
        var (signedOut, _) = await host.PageAsync();
        await signedOut.GotoAsync(host.Address + "/staff/sign-in");
        await Expect(signedOut).ToHaveTitleAsync("Staff sign-in – Staff desk");
        await signedOut.Context.CloseAsync();
        await admin.Page.Context.CloseAsync();
        await supervisor.Page.Context.CloseAsync();
    }
}
