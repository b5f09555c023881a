using Bot.Protocol.Activities;

namespace Bot.Protocol.Tests.Activities;

public sealed class ActivityJsonTests
{
    [Theory]
    [InlineData("", "line 1")]
    [InlineData("null", "null")]
    [InlineData("[]", "not a valid JSON")]
    [InlineData("\"text\"", "not a valid JSON")]
    [InlineData("{\"type\":\"message\"", "line 1")]
    [InlineData("{}", "'type'")]
    [InlineData("{\"type\":\"  \"}", "'type'")]
    [InlineData("{\"type\":null}", "'type'")]
    [InlineData("{\"type\":5}", "$.type")]
    [InlineData("{\"type\":\"message\",\"text\":{\"a\":1}}", "$.text")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}", "$.timestamp")]
    [InlineData("{\"type\":\"message\",\"attachments\":{}}", "$.attachments")]
    [InlineData("{\"type\":\"message\",\"from\":\"me\"}", "$.from")]
    [InlineData("{\"type\":\"message\",\"type\":\"event\"}", "$.type")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud83d\"}", "")]
    [InlineData("{\"type\":\"message\",\"channelData\":{\"a\":\"\\ud83d\"}}", "not a valid JSON")]
    [InlineData("{\"type\":\"message\",\"unknown\":[\"\\uDE00\"]}", "not a valid JSON")]
    public void Parse_WhatIsNoActivity_SaysWhatAndWhere(string json, string says)
    {
        var thrown = Assert.Throws<ActivityFormatException>(() => ActivityJson.Parse(json));

        Assert.Contains(says, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_TooDeep_IsRefused()
    {
        var json = "{\"type\":\"message\",\"value\":" + new string('[', 5_000) + new string(']', 5_000) + "}";

        Assert.Throws<ActivityFormatException>(() => ActivityJson.Parse(json));
    }

    [Fact]
    public void Parse_InvalidUtf8_IsRefused() =>
        Assert.Throws<ActivityFormatException>(() =>
            ActivityJson.Parse([.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8])
        );

    [Fact]
    public void Parse_PairedSurrogateEscape_IsACharacter() =>
        Assert.Equal("😀", ActivityJson.Parse("{\"type\":\"message\",\"text\":\"\\ud83d\\ude00\"}").Text);

    [Fact]
    public void WithChannelData_KeepsTheOtherFields()
    {
        var activity = ActivityJson
            .Parse("""{"type":"message","channelData":{"clientActivityID":"a","postBack":true}}""")
            .WithChannelData("bot", ActivityJson.ToElement("x"));

        Assert.Equal("""{"clientActivityID":"a","postBack":true,"bot":"x"}""", activity.ChannelData?.GetRawText());
        Assert.Equal("a", activity.ChannelDataText("clientActivityID"));
        Assert.Null(activity.ChannelDataText("postBack"));
    }

    [Fact]
    public void WithChips_SayTheirTitle()
    {
        var written = ActivityJson.Write(ActivityFactory.Message("?", "en").WithChips("Fee", "Documents"));

        Assert.Contains(
            """{"to":[],"actions":[{"type":"imBack","title":"Fee","value":"Fee"},{"type":"imBack","title":"Documents","value":"Documents"}]}""",
            written,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("openUrl", "https://www.gov.hk/", true)]
    [InlineData("openUrl", "tel:+85221234567", true)]
    [InlineData("openUrl", "data:text/html,<script>", false)]
    [InlineData("signin", "data:text/html,x", false)]
    [InlineData("openUrl", "javascript:alert(1)", false)]
    [InlineData("openUrl", "relative", false)]
    [InlineData("imBack", "data: is only text here", true)]
    public void CardAction_IsSafe_OnlyWithAPageAddress(string type, string value, bool safe) =>
        Assert.Equal(safe, new Bot.Protocol.Cards.CardAction { Type = type, Value = ActivityJson.ToElement(value) }.IsSafe());
}
