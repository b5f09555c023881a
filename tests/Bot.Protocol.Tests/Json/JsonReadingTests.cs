using System.Text.Json;
using Bot.Protocol.Json;

namespace Bot.Protocol.Tests.Json;

public sealed class JsonReadingTests
{
    [Theory]
    [InlineData("""{"f":"text"}""", "text")]
    [InlineData("""{"f":""}""", "")]
    [InlineData("""{"f":12.50}""", "12.50")]
    [InlineData("""{"f":null}""", null)]
    [InlineData("""{"f":true}""", null)]
    [InlineData("""{"f":{"f":"inner"}}""", null)]
    [InlineData("""{"F":"text"}""", null)]
    [InlineData("""["f"]""", null)]
    [InlineData("17", null)]
    [InlineData("""{"f":"a\ud83db\n\u00e9"}""", "a\uFFFDb\né")]
    [InlineData("""{"f":"a\u0000b"}""", "ab")]
    [InlineData("""{"f":"text","\ud83d":1}""", null)]
    public void Text_IsWhatCanBeRead(string json, string? text) => Assert.Equal(text, Of(json).Text("f"));

    [Theory]
    [InlineData("""{"f":1.5}""", 1.5)]
    [InlineData("""{"f":"1.5"}""", 1.5)]
    [InlineData("""{"f":"1,5"}""", null)]
    [InlineData("""{"f":"NaN"}""", null)]
    [InlineData("""{"f":"Infinity"}""", null)]
    [InlineData("""{"f":1e999}""", null)]
    [InlineData("{}", null)]
    public void Number_IsFinite(string json, double? number) => Assert.Equal(number, Of(json).Number("f"));

    [Theory]
    [InlineData("""{"f":[1,2]}""", 2)]
    [InlineData("""{"f":{}}""", 0)]
    [InlineData("{}", 0)]
    [InlineData("[]", 0)]
    public void Items_AreThoseOfAList(string json, int count) => Assert.Equal(count, Of(json).Items("f").Count());

    [Theory]
    [InlineData("""{"f":"1753000000"}""", 1_753_000_000L)]
    [InlineData("""{"f":1753000000}""", 1_753_000_000L)]
    [InlineData("""{"f":-1}""", null)]
    [InlineData("""{"f":253402300800}""", null)]
    [InlineData("""{"f":"soon"}""", null)]
    public void UnixTime_IsOneThatThereIs(string json, long? seconds) => Assert.Equal(seconds, Of(json).UnixTime("f")?.ToUnixTimeSeconds());

    [Fact]
    public void Fields_AreReadThroughOnesThatAreMissing()
    {
        JsonElement? none = null;

        Assert.Equal("x", ((JsonElement?)Of("""{"a":{"b":"x"}}""")).Field("a").Text("b"));
        Assert.Null(none.Field("a").Text("b"));
        Assert.True(((JsonElement?)Of("""{"a":true}""")).IsTrue("a"));
        Assert.False(((JsonElement?)Of("""{"a":"true"}""")).IsTrue("a"));
        Assert.False(none.IsTrue("a"));
    }

    private static JsonElement Of(string json) => JsonDocument.Parse(json).RootElement.Clone();
}
