using Bot.Dialogs.Guard.Learned;

namespace Bot.Dialogs.Tests.Guard.Learned;

public sealed class MessagePartsTests
{
    [Fact]
    public void Of_OneSentence_IsItselfAlone() => Assert.Equal(["how do I renew my licence"], MessageParts.Of("how do I renew my licence"));

    [Fact]
    public void Of_AStory_IsTheWholeAndItsSentences()
    {
        var parts = MessageParts.Of("I moved here last year. He locks the door at night. What papers do I need?");
        Assert.Equal(4, parts.Count);
        Assert.Contains("He locks the door at night", parts);
    }

    [Fact]
    public void Of_SpeechWithoutStops_HasStretches()
    {
        var speech = string.Join(' ', Enumerable.Range(0, 120).Select(i => $"word{i}"));
        var parts = MessageParts.Of(speech);
        Assert.InRange(parts.Count, 4, 9);
        Assert.Contains(parts.Skip(1), p => p.Contains("word0 ", StringComparison.Ordinal));
        Assert.Contains(parts.Skip(1), p => p.EndsWith("word119", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_AMegabyte_IsBounded()
    {
        var parts = MessageParts.Of(string.Concat(Enumerable.Repeat("This is one sentence of many. ", 35_000)));
        Assert.InRange(parts.Count, 1, 9);
        Assert.All(parts, p => Assert.InRange(p.Length, 1, 2_000));
    }
}
