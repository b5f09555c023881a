using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>A resident in Web Chat on a department's page.</summary>
internal static class ResidentChat
{
    public const string Bubble = ".webchat__bubble";

    public const string Box = ".webchat__send-box-text-box__input";

    /// <param name="address">Where the host is reached, when that is not its own address.</param>
    public static async Task<IPage> OpenAsync(SiteHost host, string path = "/en?department=td", string? address = null)
    {
        var (page, _) = await host.PageAsync();
        await page.GotoAsync((address ?? host.Address) + path);
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
