using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>A resident whose connection goes and comes: it is seen and told, and what they wrote arrives once.</summary>
public sealed class ConnectionTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Lost = "The connection is lost. Reconnecting…";
    private const string Kept = "No connection. Your message is kept and is sent as soon as the connection is back.";
    private const string Back = "You are back online.";
    private const string Mine = ".webchat__bubble--from-user";

    [Fact]
    public async Task CutConnection_IsShownAndTold_AndSoIsThatItIsBack()
    {
        using var line = new CutLine(host.Address);
        var page = await ResidentChat.OpenAsync(host, address: line.Address);
        await Heard.ListenAsync(page);

        line.Cut();
        await Expect(Status(page)).ToHaveTextAsync(Lost);
        line.Mend();
        await Expect(Status(page)).ToHaveTextAsync(Back, new() { Timeout = 60_000 });

        Assert.Equal(
            [Lost, Back],
            (await Heard.UntilAsync(page, Back))
                .Select(told => told.Text)
                .Where(text => !text.StartsWith("Assistant: ", StringComparison.Ordinal))
        );
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WrittenWithoutAConnection_IsKept_TriedAgain_AndArrivesOnce_InOrder()
    {
        using var line = new CutLine(host.Address);
        var page = await ResidentChat.OpenAsync(host, address: line.Address);
        await Heard.ListenAsync(page);
        line.Cut();

        await ResidentChat.SayAsync(page, "How do I renew my full driving licence?");
        await Expect(Status(page)).ToHaveTextAsync(Kept);
        await ResidentChat.SayAsync(page, "Thanks");
        Assert.Contains(await Heard.UntilAsync(page, Kept), told => told.Text == Kept);
        line.Mend();

        await Expect(Status(page)).ToHaveTextAsync(Back, new() { Timeout = 60_000 });
        await Heard.UntilAsync(page, "Sent.");
        await Expect(page.Locator(ResidentChat.Bubble, new() { HasText = "Source:" })).ToHaveCountAsync(1);
        await Expect(page.Locator("#assistant")).Not.ToContainTextAsync("Send failed");
        // As the host has it, not as the page remembers it.
        await page.ReloadAsync();
        await Expect(page.Locator(Mine)).ToHaveTextAsync([new Regex("How do I renew"), new Regex("Thanks")]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task MessageThatTheHostTook_ButWhoseAnswerWasLost_IsNotDoubled()
    {
        using var line = new CutLine(host.Address);
        var page = await ResidentChat.OpenAsync(host, address: line.Address);
        var posts = 0;
        await page.RouteAsync(
            "**/activities",
            async route =>
            {
                if (Interlocked.Increment(ref posts) == 1)
                {
                    await route.FetchAsync();
                    await route.AbortAsync("connectionreset");
                }
                else
                {
                    await route.ContinueAsync();
                }
            }
        );

        await ResidentChat.SayAsync(page, "How do I renew my full driving licence?");
        await page.WaitForResponseAsync(response => response.Url.EndsWith("/activities", StringComparison.Ordinal));

        Assert.Equal(2, posts);
        await page.ReloadAsync();
        await Expect(page.Locator(ResidentChat.Bubble, new() { HasText = "Source:" })).ToHaveCountAsync(1);
        await Expect(page.Locator(Mine)).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task NoAnswerForFiveSeconds_IsToldAsNoConnection()
    {
        using var line = new CutLine(host.Address);
        var page = await ResidentChat.OpenAsync(host, address: line.Address);
        await Heard.ListenAsync(page);
        line.Stall();

        await ResidentChat.SayAsync(page, "How do I renew my full driving licence?");
        await Heard.UntilAsync(page, Kept);
        line.Mend();

        await Expect(Status(page)).ToHaveTextAsync(Back, new() { Timeout = 60_000 });
        await Expect(page.Locator(ResidentChat.Bubble, new() { HasText = "Source:" })).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task RefusedMessage_IsToldAtOnce_AndCanBeSentAgain()
    {
        var page = await ResidentChat.OpenAsync(host);
        await Heard.ListenAsync(page);
        await page.RouteAsync(
            "**/activities",
            route =>
                route.FulfillAsync(
                    new()
                    {
                        Status = 400,
                        Body = "{}",
                        ContentType = "application/json",
                    }
                )
        );

        await ResidentChat.SayAsync(page, "How do I renew my full driving licence?");
        await Heard.UntilAsync(page, "Your message was not sent.");
        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Retry" }).ClickAsync();

        await Heard.UntilAsync(page, "Sent.");
        await Expect(page.Locator(ResidentChat.Bubble, new() { HasText = "Source:" })).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    private static ILocator Status(IPage page) => page.Locator("[data-chat-status]");
}
