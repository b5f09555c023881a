using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Bot.Browser.Tests;

/// <summary>What every page of staff must hold to.</summary>
internal static class PageChecks
{
    /// <summary>Fluent UI's focus catchers are aria-hidden and pass the focus on at once; all else counts.</summary>
    public static async Task NothingSeriousAsync(IPage page, string where)
    {
        var found = (
            await page.RunAxe(
                new AxeRunContext { Exclude = [new AxeSelector("[data-tabster-dummy]")] },
                new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") }
            )
        )
            .Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{where}: {violation.Id}: {string.Join(" ", violation.Nodes.Select(node => node.Html).Take(2))}");
        Assert.Empty(found);
    }

    public static async Task NeverSidewaysAsync(IPage page) =>
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));

    /// <summary>Keeps a picture of the page for who wants to look at it; nothing without a folder to put it into.</summary>
    public static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("BOT_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }
}
