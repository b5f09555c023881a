using Bot.Knowledge.Articles.Checks;

namespace Bot.Knowledge.Tests.Articles.Checks;

public class StatedNumbersTests
{
    [Theory]
    [InlineData("The fee is HK$1.2 million.", "費用為120萬元。")]
    [InlineData("From 1 June 2025, 9 am to 5:30 pm.", "由2025年6月1日起，上午9時至下午5時半。")]
    [InlineData("Within three months, at most 10,000 people.", "3個月內，上限1萬人。")]
    [InlineData("The lead is at most 1.5 m long.", "牽引帶不超過1.5米。")]
    [InlineData("Renew every two years; twenty-one days' notice.", "每兩年續領；21日前通知。")]
    [InlineData("Apply at www.gov.hk/passport (aged 11 or above).", "可經 www.gov.hk/passport（11歲或以上）申請。")]
    [InlineData("An offence under Cap. 132 s.92A.", "違反第132章第92A條。")]
    [InlineData("3/F, Immigration Tower, 7 Gloucester Road", "告士打道7號入境事務大樓三樓")]
    public void MissingFrom_SameStatement_IsEmpty(string english, string chinese)
    {
        Assert.Empty(StatedNumbers.Of(english).MissingFrom(StatedNumbers.Of(chinese)));
        Assert.Empty(StatedNumbers.Of(chinese).MissingFrom(StatedNumbers.Of(english)));
    }

    [Theory]
    [InlineData("The fee is 900 dollars.", "費用為890元。", 900)]
    [InlineData("Call 2824 6111.", "請致電 2824 6112。", 6111)]
    [InlineData("By 15 March 2026.", "2026年3月16日或之前。", 15)]
    [InlineData("Room 1501, 7 Gloucester Road", "告士打道7號", 1501)]
    public void MissingFrom_OtherStatement_IsTheNumber(string english, string chinese, int missing) =>
        Assert.Contains(missing, StatedNumbers.Of(english).MissingFrom(StatedNumbers.Of(chinese)));
}
