using Bot.Knowledge.Text;

namespace Bot.Knowledge.Tests.Text;

public class LanguageIdentifierTests
{
    [Theory]
    [InlineData("How do I renew my driving licence?", LanguageForm.English)]
    [InlineData("我想續領正式駕駛執照，需要甚麼文件？", LanguageForm.TraditionalChinese)]
    [InlineData("驾照到期了怎么续领", LanguageForm.SimplifiedChinese)]
    [InlineData("我個車牌過咗期點算好", LanguageForm.Cantonese)]
    [InlineData("點樣renew個driving licence呀", LanguageForm.Cantonese)]
    public void Identify_PlainQuestion_NamesItsForm(string text, LanguageForm expected) =>
        Assert.Equal(expected, LanguageIdentifier.Identify(text).Form);
}
