using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>A resident with the real Web Chat in a real browser.</summary>
public sealed class AssistantTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Box = ".webchat__send-box-text-box__input";
    private const string BotBubble = ".webchat__bubble:not(.webchat__bubble--from-user)";

    [Theory]
    [InlineData("/en", "Type your question", "How do I renew my full driving licence?", "licence")]
    [InlineData("/tc", "輸入你的問題", "如何續領正式駕駛執照？", "執照")]
    [InlineData("/sc", "输入你的问题", "怎样续领正式驾驶执照？", "执照")]
    [InlineData("/tc", "輸入你的問題", "車牌過咗期點續？", "執照|牌")]
    public async Task Question_IsAnsweredInItsOwnLanguage(string path, string prompt, string question, string expected)
    {
        var (page, problems) = await OpenAsync(path);
        await Expect(page.Locator(Box)).ToHaveAttributeAsync("placeholder", prompt);

        await AskAsync(page, question);

        await Expect(page.Locator(BotBubble).Nth(1)).ToContainTextAsync(new Regex(expected));
        Assert.Empty(problems);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Chip_IsSaidForTheResident()
    {
        var (page, _) = await OpenAsync("/en?department=td");
        await AskAsync(page, "How do I renew my full driving licence?");
        var chip = page.Locator(".webchat__suggested-action").First;
        var label = (await chip.InnerTextAsync()).Trim();

        await chip.ClickAsync();

        await Expect(page.Locator(".webchat__bubble--from-user").Last).ToContainTextAsync(label);
        await Expect(page.Locator(BotBubble)).ToHaveCountAsync(3);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Chip_ClickedTwice_IsSaidOnce()
    {
        var (page, _) = await OpenAsync("/en?department=td");
        await AskAsync(page, "How do I renew my full driving licence?");

        await page.Locator(".webchat__suggested-action").First.DblClickAsync();
        await Expect(page.Locator(BotBubble)).ToHaveCountAsync(3);
        await page.Locator(".webchat__suggested-action").Last.ClickAsync();

        // The greeting and three answers: had the chip been said twice, there would be a fourth.
        await Expect(page.Locator(BotBubble)).ToHaveCountAsync(4);
        await Expect(page.Locator(".webchat__bubble--from-user")).ToHaveCountAsync(3);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Verdict_WithAReason_IsThankedForAndStandsAfterAReload()
    {
        var (page, problems) = await OpenAsync("/en?department=td");
        await AskAsync(page, "How do I renew my full driving licence?");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("Not helpful") }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "It is hard to understand" }).ClickAsync();
        await Expect(page.GetByText("Thank you for your feedback.")).ToBeVisibleAsync();

        await page.ReloadAsync();

        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("Not helpful") }))
            .ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page.Locator(".webchat__bubble--from-user")).ToHaveCountAsync(1);
        await Expect(page.Locator(BotBubble)).ToHaveCountAsync(2);
        Assert.Empty(problems);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Offline_IsSaid_AndTheConversationGoesOnWhenBack()
    {
        var (page, _) = await OpenAsync("/en");
        await AskAsync(page, "How do I renew my full driving licence?");

        await page.Context.SetOfflineAsync(true);
        await Expect(page.Locator("[data-chat-status]")).ToContainTextAsync("You are offline");
        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator("[data-chat-status]")).ToContainTextAsync("You are back online", new() { Timeout = 45_000 });
        await AskAsync(page, "Thanks");

        await Expect(page.Locator(BotBubble)).ToHaveCountAsync(3);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keyboard_Alone_OpensAsksAndCloses()
    {
        var (page, _) = await host.PageAsync();
        await page.GotoAsync(host.Address + "/en");
        await page.Locator("[data-chat-open]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(Box)).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync("How do I renew my full driving licence?");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(BotBubble)).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator("#assistant")).ToBeHiddenAsync();
        await Expect(page.Locator("[data-chat-open]")).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Person_CanBeAskedForAtOnce()
    {
        var (page, _) = await OpenAsync("/en");

        await page.GetByRole(AriaRole.Button, new() { Name = "Talk to a person", Exact = true }).First.ClickAsync();

        await Expect(page.Locator(".webchat__bubble--from-user")).ToContainTextAsync("Talk to a person");
        await Expect(page.Locator(BotBubble)).ToHaveCountAsync(2);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Phone_HasTheWholeScreenAndNothingStandsOut()
    {
        var (page, _) = await OpenAsync("/tc", 360, 640);

        await AskAsync(page, "如何續領正式駕駛執照？");

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var panel = await page.Locator("#assistant").BoundingBoxAsync();
        Assert.Equal((0f, 0f, 360f, 640f), (panel!.X, panel.Y, panel.Width, panel.Height));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(320, 256, "100%")]
    [InlineData(640, 430, "100%")]
    [InlineData(375, 740, "200%")]
    public async Task MagnifiedPage_KeepsRoomForTheConversation_AndNothingStandsOut(int width, int height, string text)
    {
        var (page, _) = await OpenAsync("/en", width, height);
        await page.EvaluateAsync("text => document.documentElement.style.fontSize = text", text);

        await AskAsync(page, "How do I renew my full driving licence?");
        await Expect(page.Locator(".webchat__suggested-action").First).ToBeVisibleAsync();

        Assert.Equal(
            [width, width],
            await page.EvaluateAsync<int[]>("[document.documentElement.scrollWidth, document.getElementById('assistant').scrollWidth]")
        );
        // "Connecting…" stands there for a moment.
        await page.WaitForFunctionAsync("() => document.querySelector('.webchat__basic-transcript').clientHeight >= 120");
        await page.Locator(".webchat__send-button").ScrollIntoViewIfNeededAsync();
        await Expect(page.Locator(".webchat__send-button")).ToBeInViewportAsync(new() { Ratio = .99f });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Answer_IsAnnounced_AndInTheVoiceOfItsLanguage()
    {
        var (page, _) = await OpenAsync("/en");

        await AskAsync(page, "如何續領正式駕駛執照？");

        await Expect(page.Locator("[role=log] , [aria-live=polite]").Filter(new() { HasTextRegex = new("執照") }).First)
            .ToBeAttachedAsync();
        Assert.Equal("zh-HK", await page.Locator(BotBubble).Last.EvaluateAsync<string>("bubble => bubble.closest('[lang]').lang"));
        Assert.Equal("en-HK", await page.Locator(BotBubble).First.EvaluateAsync<string>("bubble => bubble.closest('[lang]').lang"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task OnAPhone_NumbersToCallStayInView_AndThePageUnderneathIsOutOfReach()
    {
        var (page, _) = await OpenAsync("/tc", 390, 844);

        await page.Locator(Box).FillAsync("我唔想做人喇");
        await page.Locator(Box).PressAsync("Enter");

        await Expect(page.Locator(BotBubble).Nth(1).GetByText("999").First).ToBeInViewportAsync();
        await Expect(page.Locator(".webchat__suggested-action").First).ToBeVisibleAsync();
        await Expect(page.Locator(BotBubble).Nth(1).GetByText("999").First).ToBeInViewportAsync();
        Assert.True(await page.Locator("main").EvaluateAsync<bool>("main => main.inert"));
        await page.GetByRole(AriaRole.Button, new() { Name = "關閉助理" }).ClickAsync();
        Assert.False(await page.Locator("main").EvaluateAsync<bool>("main => main.inert"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en", 1280)]
    [InlineData("/tc?department=td", 390)]
    public async Task Page_HasNoSeriousBarrier(string path, int width)
    {
        var (page, _) = await OpenAsync(path, width);
        await AskAsync(page, "How do I renew my full driving licence?");

        var found = (
            await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") })
        )
            .Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {string.Join(" ", violation.Nodes.Select(node => node.Html).Take(2))}");

        Assert.Empty(found);
        Assert.NotEqual(0, await page.Locator("[role=log]").CountAsync());
        await page.Context.CloseAsync();
    }

    private async Task<(IPage Page, List<string> Problems)> OpenAsync(string path, int width = 1280, int height = 860)
    {
        var (page, problems) = await host.PageAsync(width, height);
        await page.GotoAsync(host.Address + path);
        await page.Locator("[data-chat-open]").ClickAsync();
        await Expect(page.Locator(BotBubble)).ToHaveCountAsync(1);
        return (page, problems);
    }

    private static async Task AskAsync(IPage page, string question)
    {
        var before = await page.Locator(BotBubble).CountAsync();
        await page.Locator(Box).FillAsync(question);
        await page.Locator(Box).PressAsync("Enter");
        await Expect(page.Locator(BotBubble)).ToHaveCountAsync(before + 1);
    }
}
