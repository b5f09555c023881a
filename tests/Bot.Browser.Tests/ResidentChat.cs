using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>A resident in Web Chat on a department's page.</summary>
internal static class ResidentChat
{
    public const string Bubble = ".webchat__bubble";

    private const string Box = ".webchat__send-box-text-box__input";

    public static async Task<IPage> OpenAsync(SiteHost host)
    {
        var (page, _) = await host.PageAsync();
        await page.GotoAsync(host.Address + "/en?department=td");
        await page.Locator("[data-chat-open]").ClickAsync();
        await Expect(page.Locator(Bubble)).ToHaveCountAsync(1);
        return page;
    }

    public static async Task SayAsync(IPage page, string text)
    {
        await page.Locator(Box).FillAsync(text);
        await page.Locator(Box).PressAsync("Enter");
        await Expect(page.Locator(".webchat__bubble--from-user", new() { HasTextString = text }).Last).ToBeVisibleAsync();
    }
}
