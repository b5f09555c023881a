using Microsoft.Playwright;

namespace Bot.Browser.Tests;

/// <summary>
/// What a screen reader says of a page by itself: all that is added to a live region that is neither hidden nor off, in its order.
/// </summary>
internal static class Heard
{
    private const string Listen = """
        () => {
          window.heard = [];
          const hear = node => {
            const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
            const region = element?.closest("[aria-live], [role=log], [role=status], [role=alert]");
            const isTold = region && (region.getAttribute("aria-live") ?? "polite") !== "off" && !element.closest("[aria-hidden=true], [hidden]");
            const text = node.textContent.replace(/\s+/g, " ").trim();
            if (isTold && text) {
              window.heard.push({ text, lang: element.closest("[lang]")?.lang ?? "" });
            }
          };
          new MutationObserver(all => all.forEach(one => one.type === "characterData" ? hear(one.target) : one.addedNodes.forEach(hear)))
            .observe(document, { childList: true, characterData: true, subtree: true });
        }
        """;

    /// <summary>Listens from now on; the page itself has begun before, so that what it silences is silent.</summary>
    public static Task ListenAsync(IPage page) => page.EvaluateAsync(Listen);

    /// <summary>All that was said until something with these words was, and everything at once after it.</summary>
    public static async Task<IReadOnlyList<Line>> UntilAsync(IPage page, string words)
    {
        await page.WaitForFunctionAsync("words => window.heard.some(one => one.text.includes(words))", words);
        return await page.EvaluateAsync<Line[]>("() => window.heard");
    }

    /// <summary>One thing said, and the language of the voice.</summary>
    internal sealed record Line
    {
        public string Text { get; init; } = "";

        public string Lang { get; init; } = "";
    }
}
