using Bot.Host.Channels.WhatsApp.Sending;

namespace Bot.Host.Tests.Channels.WhatsApp.Sending;

public sealed class WhatsAppMarkupTests
{
    [Theory]
    [InlineData("**bold** and *italic* and ~~gone~~ and `code`", "*bold* and _italic_ and ~gone~ and `code`")]
    [InlineData("# Heading\n\nText", "*Heading*\n\nText")]
    [InlineData("## **Bold** heading", "*Bold heading*")]
    [InlineData("[Page](https://www.gov.hk/x)", "Page: https://www.gov.hk/x")]
    [InlineData("https://www.gov.hk/a_b_c", "https://www.gov.hk/a_b_c")]
    [InlineData("[https://www.gov.hk](https://www.gov.hk)", "https://www.gov.hk")]
    [InlineData("call [1823](tel:1823)", "call 1823")]
    [InlineData("- one\n- two", "- one\n- two")]
    [InlineData("1. one\n2. two", "1. one\n2. two")]
    [InlineData("intro\n\n- one\n  - inner\n- two", "intro\n\n- one\n  - inner\n- two")]
    [InlineData("> quoted\n> twice", "> quoted\n> twice")]
    [InlineData("```\nx = 1\n```", "```\nx = 1\n```")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "*a* | *b*\n1 | 2")]
    [InlineData("HK$1,000 &amp; more", "HK$1,000 & more")]
    [InlineData("<b>not html</b>", "<b>not html</b>")]
    [InlineData("來源：[入境處](https://www.immd.gov.hk)（2026）", "來源：入境處: https://www.immd.gov.hk（2026）")]
    [InlineData("", "")]
    public void Markdown_BecomesWhatsAppsMarks(string markdown, string marks) => Assert.Equal(marks, WhatsAppMarkup.From(markdown));
}
