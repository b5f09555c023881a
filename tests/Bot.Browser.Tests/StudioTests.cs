using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>
/// A content team at work: an editor changes a fee in both languages, a reviewer looks through what differs and publishes it.
/// </summary>
public sealed class StudioTests(StudioHost host) : IClassFixture<StudioHost>
{
    private const string Knowledge = "fetch('/staff/api/studio/knowledge').then(answer => answer.json())";

    /// <summary>Done when another version of the knowledge base answers; fails after two minutes.</summary>
    private const string AnotherVersion = $$"""
        async before => {
          for (let tries = 0; tries < 480; tries++) {
            const knowledge = await {{Knowledge}};
            if (!knowledge.isRebuilding && knowledge.version !== before) return;
            await new Promise(again => setTimeout(again, 250));
          }
          throw new Error('The knowledge base was not built anew.');
        }
        """;

    private const string Fee = "How much does it cost to renew a full driving licence?";

    [Fact]
    public async Task AFee_IsChangedInBothLanguages_Submitted_Published_AndStandsInTheFiles()
    {
        var editor = await StaffPerson.SignInAsync(host, "editor");
        var page = editor.Page;
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Content studio" })).ToBeVisibleAsync();
        await PageChecks.NothingSeriousAsync(page, "the studio");
        await page.GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Link, new() { NameRegex = new("driving licence") }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Change: {Fee}" }).PressAsync("Enter");

        // The change opens at the question that was pressed.
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new(@"^6\. How much does it cost") })).ToBeFocusedAsync();
        var (english, chinese) = (Answer(page, "English"), Answer(page, "Chinese"));
        await english.FillAsync((await english.InputValueAsync()).Replace("HK$900", "HK$950", StringComparison.Ordinal));
        await Expect(page.GetByText("To fix before it can be submitted: 2")).ToBeVisibleAsync();
        await Expect(page.GetByText("The entry 'fee' says 950 in English but not in Chinese.")).ToBeVisibleAsync();
        await PageChecks.NothingSeriousAsync(page, "a change with something to fix");

        // What is typed and not saved is there again after a reload.
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await page.ReloadAsync();
        await Expect(english).ToHaveValueAsync(new Regex(@"HK\$950"));
        await chinese.FillAsync((await chinese.InputValueAsync()).Replace("900元", "950元", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Control+s");
        await Expect(page.GetByText("Everything is saved")).ToBeVisibleAsync();
        await Expect(page.GetByText("Nothing to fix.")).ToBeVisibleAsync();
        await StepAsync(page, "Submit", "Note to the reviewer", "The fee of December.");
        await Expect(page.GetByText("Waiting for review.")).ToBeVisibleAsync();
        Assert.DoesNotContain("950", host.Read("td/td-renew-full.en.md"), StringComparison.Ordinal);

        var reviewer = await StaffPerson.SignInAsync(host, "reviewer");
        var review = reviewer.Page;
        await review.GetByRole(AriaRole.Tab, new() { Name = "Changes" }).ClickAsync();
        await review.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "The fee of December." }).GetByRole(AriaRole.Link).ClickAsync();
        var marks = review.GetByRole(AriaRole.Tabpanel);
        await Expect(marks.Locator("del")).ToHaveTextAsync(["removed: 900", "removed: 900"]);
        await Expect(marks.Locator("ins")).ToHaveTextAsync(["added: 950", "added: 950"]);
        await PageChecks.NothingSeriousAsync(review, "what differs");
        var before = await page.EvaluateAsync<string>($"{Knowledge}.then(k => k.version)");
        await StepAsync(review, "Publish", null, null);
        await Expect(review.GetByText("Published.").First).ToBeVisibleAsync();

        Assert.Contains("a 10-year full driving licence costs HK$950", host.Read("td/td-renew-full.en.md"), StringComparison.Ordinal);
        Assert.Contains("10年期正式駕駛執照為950元", host.Read("td/td-renew-full.zh.md"), StringComparison.Ordinal);

        // The version before can be brought back, and the bot answers with the new fee.
        await page.GetByRole(AriaRole.Link, new() { Name = "Article as published" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Bring back the version before") })).ToBeVisibleAsync();
        await page.EvaluateAsync(AnotherVersion, before);
        await page.GetByRole(AriaRole.Link, new() { Name = "All articles" }).ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Try a question" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Question" }).FillAsync(Fee);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await Expect(page.GetByText("costs HK$950")).ToBeVisibleAsync();
        Assert.Empty(editor.Problems);
        Assert.Empty(reviewer.Problems);
        await page.Context.CloseAsync();
        await review.Context.CloseAsync();
    }

    [Theory]
    [InlineData("agent", "English", 1400, 900)]
    [InlineData("editor", "English", 360, 740)]
    [InlineData("editor", "繁體中文", 1280, 900)]
    [InlineData("reviewer", "简体中文", 1280, 900)]
    public async Task ThePages_AreForContentTeams_InEveryLanguage_AtAnyWidth(string userName, string language, int width, int height)
    {
        var page = (await StaffPerson.SignInAsync(host, userName)).Page;
        await page.SetViewportSizeAsync(width, height);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("language, password, sign out$") }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new() { Name = language }).ClickAsync();
        foreach (
            var (name, path) in new[]
            {
                ("articles", "studio"),
                ("changes", "studio?tab=changes"),
                ("questions", "studio?tab=questions"),
                ("try", "studio?tab=try"),
                ("article", "studio/articles/td-renew-full"),
            }
        )
        {
            await page.GotoAsync($"{host.Address}/staff/{path}");
            if (userName == "agent")
            {
                await Expect(page.GetByText("Your role does not include this page")).ToBeVisibleAsync();
                continue;
            }

            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await Expect(page.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);
            await PageChecks.NothingSeriousAsync(page, $"{name}, {language}, {width}");
            await PageChecks.NeverSidewaysAsync(page);
            Assert.Equal(
                0,
                await page.EvaluateAsync<int>(
                    "Math.max(0, document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth)"
                )
            );
            await PageChecks.KeepAsync(page, $"studio-{name}-{language}-{width}");
        }

        await page.Context.CloseAsync();
    }

    private static ILocator Answer(IPage page, string language) =>
        page.GetByRole(AriaRole.Group, new() { Name = $"{language}: {Fee}" }).GetByRole(AriaRole.Textbox, new() { Name = "Answer" });

    private static async Task StepAsync(IPage page, string step, string? field, string? note)
    {
        await page.GetByRole(AriaRole.Region, new() { Name = "What to do with the change" })
            .GetByRole(AriaRole.Button, new() { Name = step })
            .ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        if (field is not null)
        {
            await dialog.GetByLabel(field).FillAsync(note!);
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = step }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }
}
