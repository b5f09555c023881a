using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>
/// What a resident with a screen reader is told of the conversation, in the real Web Chat. <c>tests/screen-reader</c> has a real screen
/// reader say it.
/// </summary>
public sealed class SpokenTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Message = ".webchat__basic-transcript__activity";

    [Theory]
    [InlineData(
        "/en?department=td",
        "How do I renew my full driving licence?",
        "Sent.",
        "Assistant: ",
        "Source: ",
        "3 suggested replies stand before the message box. Alt+Shift+A goes there."
    )]
    [InlineData(
        "/tc?department=td",
        "如何續領正式駕駛執照？",
        "已送出。",
        "助理：",
        "資料來源：",
        "輸入欄前有 3 個建議回覆。 按 Alt+Shift+A 前往。"
    )]
    [InlineData(
        "/sc?department=td",
        "怎样续领正式驾驶执照？",
        "已发送。",
        "助理：",
        "资料来源：",
        "输入栏前有 3 个建议回复。 按 Alt+Shift+A 前往。"
    )]
    public async Task Answer_IsToldOnce_Whole_WithItsSource_AndTheNumberOfChoices(
        string path,
        string question,
        string sent,
        string who,
        string source,
        string choices
    )
    {
        var page = await ResidentChat.OpenAsync(host, path);
        await Heard.ListenAsync(page);

        await ResidentChat.SayAsync(page, question);
        await Heard.UntilAsync(page, choices);
        await Expect(page.Locator(".webchat__suggested-action")).ToHaveCountAsync(3);

        var heard = await Heard.UntilAsync(page, choices);
        Assert.Collection(
            heard,
            line => Assert.Equal(sent, line.Text),
            line => Assert.Matches($"^{who}.+{source}.+$", line.Text),
            line => Assert.Equal(choices, line.Text)
        );
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WhatWasToldBefore_IsNotToldAgainOnTheNextPage()
    {
        var page = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(page, "How do I renew my full driving licence?");
        await Expect(page.Locator("[data-chat-spoken]")).ToContainTextAsync("suggested replies");

        await page.GotoAsync(host.Address + "/en?department=immd");
        await Expect(page.Locator(ResidentChat.Bubble)).ToHaveCountAsync(3);
        await Heard.ListenAsync(page);
        await ResidentChat.SayAsync(page, "Thanks");

        var heard = await Heard.UntilAsync(page, "Assistant: ");
        Assert.Equal(["Sent."], heard.Select(line => line.Text).Where(text => !text.StartsWith("Assistant: ", StringComparison.Ordinal)));
        Assert.Single(heard, line => line.Text.StartsWith("Assistant: ", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Person_IsToldByName_AndNamedAboveTheMessage_NeverCalledABot()
    {
        var agent = await StaffPerson.SignInAsync(host, "agent");
        await agent.BeAsync("Available");
        var page = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(page, "I want to talk to a person, please.");
        await agent.AcceptAsync();
        await Heard.ListenAsync(page);

        await agent.ReplyAsync("Good day, what is it about?");

        var heard = await Heard.UntilAsync(page, "Good day");
        Assert.Equal(
            "Chan Ka Yan: Good day, what is it about?",
            Assert.Single(heard, line => line.Text.Contains("Good day", StringComparison.Ordinal)).Text
        );
        var message = page.Locator(Message, new() { HasText = "Good day, what is it about?" });
        await Expect(message.GetByText("Chan Ka Yan", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.Locator("#assistant")).Not.ToContainTextAsync("Bot said");
        await Expect(page.Locator(Message, new() { HasText = "I am an automated assistant" }).Locator(".author")).ToHaveCountAsync(0);

        // A person who answers in another language than the page's is read by a voice of that language.
        await agent.ReplyAsync("你好，請問有咩可以幫到你？");
        Assert.Equal(
            "zh-HK",
            Assert.Single(await Heard.UntilAsync(page, "請問有咩"), line => line.Text.Contains("請問有咩", StringComparison.Ordinal)).Lang
        );
        Assert.Equal("zh-HK", await LanguageOfAsync(page.Locator(Message, new() { HasText = "請問有咩" }).Locator(ResidentChat.Bubble)));

        await agent.BeAsync("Away");
        await agent.CloseAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "👍 Well", Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "👎 Not well", Exact = true })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
        await agent.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task ChineseOnAnEnglishPage_CarriesItsLanguage_InMessagesAndChoices()
    {
        var page = await ResidentChat.OpenAsync(host);
        await Heard.ListenAsync(page);

        await ResidentChat.SayAsync(page, "補領身份證要幾錢？");
        var heard = await Heard.UntilAsync(page, "suggested replies");

        Assert.Equal("zh-HK", Assert.Single(heard, line => line.Text.Contains("資料來源", StringComparison.Ordinal)).Lang);
        Assert.StartsWith(
            "en",
            Assert.Single(heard, line => line.Text.Contains("suggested replies", StringComparison.Ordinal)).Lang,
            StringComparison.Ordinal
        );
        Assert.Equal("zh-HK", await LanguageOfAsync(page.Locator(".webchat__bubble--from-user").Last));
        Assert.Equal("zh-HK", await LanguageOfAsync(page.Locator(ResidentChat.Bubble).Last));
        Assert.Equal("en-HK", await LanguageOfAsync(page.Locator(ResidentChat.Bubble).First));
        var choices = page.Locator(".webchat__suggested-action", new() { HasTextRegex = new("[\u4e00-\u9fff]") });
        await Expect(choices).Not.ToHaveCountAsync(0);
        Assert.Equal("zh-HK", await LanguageOfAsync(choices.First));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Escape_InsideAMessage_LeavesTheMessage_NotTheChat()
    {
        var page = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(page, "How do I renew my full driving licence?");
        var helpful = page.GetByRole(AriaRole.Button, new() { Name = "Helpful", Exact = true });
        await helpful.FocusAsync();

        await page.Keyboard.PressAsync("Escape");

        await Expect(helpful).Not.ToBeFocusedAsync();
        await Expect(page.Locator("#assistant")).ToBeVisibleAsync();
        await page.Locator(ResidentChat.Box).FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#assistant")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Landmarks_AllHaveAName()
    {
        var page = await ResidentChat.OpenAsync(host);
        await ResidentChat.SayAsync(page, "How do I renew my full driving licence?");
        await Expect(page.Locator(".webchat__suggested-action").First).ToBeVisibleAsync();

        var snapshot = await page.Locator("#assistant").AriaSnapshotAsync();

        Assert.DoesNotMatch(
            new Regex(
                @"^\s*- '?(complementary|region|form|navigation|search)'?:?\s*$",
                RegexOptions.Multiline | RegexOptions.ExplicitCapture
            ),
            snapshot
        );
        Assert.Contains("- region \"Assistant\"", snapshot, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static Task<string> LanguageOfAsync(ILocator locator) =>
        locator.EvaluateAsync<string>("element => element.closest('[lang]').lang");
}
