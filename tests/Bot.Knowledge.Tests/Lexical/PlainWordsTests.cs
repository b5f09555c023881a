using Bot.Knowledge.Lexical;

namespace Bot.Knowledge.Tests.Lexical;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("renew", "renew")]
    [InlineData("How do I renew it? Renew, please.", "renew|Renew|please")]
    [InlineData("a fee of ten", "")]
    [InlineData("續領 driving licence 呀", "driving|licence")]
    [InlineData("續領driving licence呀", "")]
    [InlineData("see www.buisness.com/renwe now.", "")]
    [InlineData("somebody@example.com", "")]
    [InlineData("(abcd) \"efgh\" ijkl: mnop", "abcd|efgh|ijkl|mnop")]
    [InlineData("form2 2form form_two tax-free", "")]
    [InlineData("renwe's o'clock didn’t", "")]
    [InlineData("the end. Next one", "Next")]
    [InlineData("the last.Next one", "")]
    [InlineData("café naïve résumé", "")]
    [InlineData("", "")]
    public void In_FindsWhatStandsForItself(string text, string words) =>
        Assert.Equal(words, string.Join('|', PlainWords.In(text).Select(place => text[place])));
}
