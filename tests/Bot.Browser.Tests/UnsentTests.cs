using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>
/// What a resident wrote while the connection was away outlives the page, arrives once and in its order, and is erased when it was sent or
/// the conversation ends.
/// </summary>
public sealed class UnsentTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Activities = "**/activities";
    private const string Kept = "No connection. Your message is kept and is sent as soon as the connection is back.";
    private const string Mine = ".webchat__bubble--from-user";
    private const string First = "How do I renew my full driving licence?";

    [Fact]
    public async Task PageLoadedAnew_ShowsAndSendsWhatWaited_OnceAndInOrder()
    {
        var page = await OpenAsync();
        await page.RouteAsync(Activities, route => route.AbortAsync("connectionrefused"));
        await ResidentChat.SayAsync(page, First);
        await ResidentChat.SayAsync(page, "Thanks");
        await Expect(Status(page)).ToHaveTextAsync(Kept);

        await page.ReloadAsync();
        await Expect(Status(page)).ToHaveTextAsync(Kept);
        await Expect(page.Locator(Mine)).ToHaveTextAsync([new Regex("How do I renew"), new Regex("Thanks")]);
        await page.UnrouteAllAsync();
        await Expect(Status(page)).ToHaveTextAsync("You are back online.");

        // As the host has it, not as the page remembers it.
        await NothingKeptAsync(page);
        await page.ReloadAsync();
        await Expect(page.Locator(ResidentChat.Bubble, new() { HasText = "Source:" })).ToHaveCountAsync(1);
        await Expect(page.Locator(Mine)).ToHaveTextAsync([new Regex("How do I renew"), new Regex("Thanks")]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AnotherPageOfTheTab_SendsIt_ThoughTheAssistantIsClosedThere()
    {
        var page = await OpenAsync();
        await page.RouteAsync(Activities, route => route.AbortAsync("connectionrefused"));
        await ResidentChat.SayAsync(page, First);
        await Expect(Status(page)).ToHaveTextAsync(Kept);
        await page.Locator("[data-chat-close]").ClickAsync();

        await page.UnrouteAllAsync();
        await page.GotoAsync(host.Address + "/tc");
        await NothingKeptAsync(page);

        await page.Locator("[data-chat-open]").ClickAsync();
        await Expect(page.Locator(Mine)).ToHaveTextAsync([new Regex("How do I renew")]);
        await Expect(page.Locator(ResidentChat.Bubble, new() { HasText = "Source:" })).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task MessageThatTheHostTook_ButWhoseAnswerWasLost_IsNotDoubledByTheNextPage()
    {
        var page = await OpenAsync();
        await page.RouteAsync(
            Activities,
            async route =>
            {
                await route.FetchAsync();
                await route.AbortAsync("connectionreset");
            }
        );
        await ResidentChat.SayAsync(page, First);
        await Expect(Status(page)).ToHaveTextAsync(Kept);

        await page.UnrouteAllAsync();
        await page.ReloadAsync();
        await NothingKeptAsync(page);

        await page.ReloadAsync();
        await Expect(page.Locator(ResidentChat.Bubble, new() { HasText = "Source:" })).ToHaveCountAsync(1);
        await Expect(page.Locator(Mine)).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AskedBeforeTheAssistantCouldConnect_IsSentByTheNextPage()
    {
        var (page, _) = await host.PageAsync();
        await page.RouteAsync("**/site/token*", route => route.AbortAsync("connectionrefused"));
        await page.GotoAsync(host.Address + "/en?department=td");
        await page.Locator("#question").FillAsync(First);
        await page.Locator("#question").PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Try again" })).ToBeVisibleAsync();

        await page.UnrouteAllAsync();
        await page.ReloadAsync();

        await Expect(page.Locator(Mine)).ToHaveTextAsync([new Regex("How do I renew")]);
        await Expect(page.Locator(ResidentChat.Bubble, new() { HasText = "Source:" })).ToHaveCountAsync(1);
        await NothingKeptAsync(page);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task EndedConversation_ErasesWhatIsKept_AndOneBegunAnewGetsBothOfTheSameWords()
    {
        var page = await OpenAsync();
        await page.RouteAsync(Activities, route => route.AbortAsync("connectionrefused"));
        await ResidentChat.SayAsync(page, "Hello?");
        await ResidentChat.SayAsync(page, "Hello?");
        await Expect(page.Locator(Mine)).ToHaveCountAsync(2);
        await Expect(Status(page)).ToHaveTextAsync(Kept);
        await EndAsync(page);
        var restart = page.GetByRole(AriaRole.Button, new() { Name = "Start a new one" });
        await Expect(restart).ToBeVisibleAsync();
        await NothingKeptAsync(page);

        await page.UnrouteAllAsync();
        await restart.ClickAsync();

        await Expect(page.Locator(Mine)).ToHaveTextAsync([new Regex("Hello"), new Regex("Hello")]);
        await NothingKeptAsync(page);
        await page.ReloadAsync();
        await Expect(page.Locator(Mine)).ToHaveTextAsync([new Regex("Hello"), new Regex("Hello")]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task RefusedMessage_SentAgainByHand_DoesNotComeUpInTheNextConversation()
    {
        var page = await OpenAsync();
        await page.RouteAsync(
            Activities,
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
        await ResidentChat.SayAsync(page, First);
        await page.GetByRole(AriaRole.Button, new() { Name = "Retry" }).WaitForAsync();
        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Retry" }).ClickAsync();
        await Expect(page.Locator(ResidentChat.Bubble, new() { HasText = "Source:" })).ToHaveCountAsync(1);
        await EndAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Start a new one" }).ClickAsync();
        await Expect(page.Locator(ResidentChat.Bubble)).ToHaveCountAsync(1);
        await ResidentChat.SayAsync(page, "Thanks");

        await Expect(page.Locator(ResidentChat.Bubble)).ToHaveCountAsync(3);
        await Expect(page.Locator(Mine)).ToHaveTextAsync([new Regex("Thanks")]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WhatIsKept_HasBounds_AndWhatIsWithinThemStays()
    {
        var (page, _) = await host.PageAsync();
        await page.GotoAsync(host.Address + "/en");

        var kept = await page.EvaluateAsync<string[]>(
            """
            async () => {
              const unsent = await import("/site/unsent.js");
              for (let at = 1; at <= 201; at++) {
                unsent.add({ id: `m${at}`, text: "Hello?" });
              }
              unsent.remove("m1");
              unsent.add({ id: "long", text: "x".repeat(500_000) });
              unsent.add({ id: "last", text: "Hello?" });
              return unsent.all().map(message => message.id);
            }
            """
        );

        Assert.Equal([.. Enumerable.Range(2, 199).Select(at => $"m{at}"), "last"], kept);
        await page.Context.CloseAsync();
    }

    // The browser asks before a page is left on which a message waits: the resident leaves.
    private async Task<IPage> OpenAsync()
    {
        var page = await ResidentChat.OpenAsync(host);
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        return page;
    }

    // As the page's own client would say it, past what the test keeps from the page.
    private static Task EndAsync(IPage page) =>
        page.EvaluateAsync(
            """
            async () => {
              const { conversationId, token } = JSON.parse(sessionStorage.getItem("assistant-session"));
              const answer = await fetch(`/v3/directline/conversations/${conversationId}/activities?end`, {
                method: "POST",
                headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
                body: JSON.stringify({ type: "endOfConversation", from: { id: "me" } }),
              });
              if (!answer.ok) {
                throw new Error(`${answer.status}`);
              }
            }
            """
        );

    private static Task NothingKeptAsync(IPage page) =>
        page.WaitForFunctionAsync("() => sessionStorage.getItem('assistant-unsent') === null");

    private static ILocator Status(IPage page) => page.Locator("[data-chat-status]");
}
