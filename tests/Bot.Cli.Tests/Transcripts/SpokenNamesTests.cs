using Bot.Cli.Transcripts;

namespace Bot.Cli.Tests.Transcripts;

public sealed class SpokenNamesTests
{
    [Theory]
    [InlineData("My name is Chan Tai Man and I want to renew.", "My name is [name] and I want to renew.")]
    [InlineData("my name is chan tai man, can i ask", "my name is [name], can i ask")]
    [InlineData("Hello, this is Mr Chan. Mr. Chan from Sha Tin.", "Hello, this is Mr [name]. Mr. [name] from Sha Tin.")]
    [InlineData("Is that Mrs Wong Siu Ling?", "Is that Mrs [name]?")]
    [InlineData("My surname is O'Brien.", "My surname is [name].")]
    [InlineData("我姓陳，想問續領車牌。", "我姓[name]，想問續領車牌。")]
    [InlineData("我叫陳大文，想問續領車牌。", "我叫[name]，想問續領車牌。")]
    [InlineData("我叫陳大文想問續領車牌。", "我叫[name]想問續領車牌。")]
    [InlineData("我叫李明係想問下", "我叫[name]係想問下")]
    [InlineData("陳大文先生，你好。陳生請等等。", "[name]先生，你好。陳生請等等。")]
    [InlineData("歐陽小姐你好", "[name]小姐你好")]
    [InlineData("我的名字是张伟", "我的名字是[name]")]
    [InlineData("My name is not on the list.", "My name is not on the list.")]
    [InlineData("I want to change my name.", "I want to change my name.")]
    [InlineData("What is the name of the form?", "What is the name of the form?")]
    [InlineData("先生，請問幾錢？", "先生，請問幾錢？")]
    [InlineData("How much is it?", "How much is it?")]
    public void Names_AreRemoved(string said, string kept)
    {
        var names = new SpokenNames();
        names.Learn(said);
        Assert.Equal(kept, names.Remove(said, out _));
    }

    [Fact]
    public void ANameOnceGiven_IsRemovedFromTheWholeCall()
    {
        var names = new SpokenNames();
        string[] turns = ["Good morning Mr Chan.", "It is chan with a C. Channel two.", "我叫陳大文", "陳大文，請等等。"];
        foreach (var turn in turns)
        {
            names.Learn(turn);
        }

        Assert.Equal(
            ["Good morning Mr [name].", "It is [name] with a C. Channel two.", "我叫[name]", "[name]，請等等。"],
            turns.Select(turn => names.Remove(turn, out var removed) is var text && removed > 0 ? text : turn)
        );
    }

    [Fact]
    public void AWholeName_IsCountedOnce()
    {
        var names = new SpokenNames();
        names.Learn("My name is Chan Tai Man.");
        names.Remove("Chan Tai Man, then Tai Man Chan.", out var removed);
        Assert.Equal(2, removed);
    }
}
