using Bot.Dialogs.Guard.Dangers;

namespace Bot.Dialogs.Tests.Guard.Dangers;

/// <summary>What burned years ago, and whom a false paper was sold to, is a question of papers and of law.</summary>
public sealed class ToldOfThePastTests
{
    [Theory]
    [InlineData("Fifteen years ago our flat caught fire and everything burned, how do I get a new birth certificate")]
    [InlineData("我小時候家裏火災，出生紙燒咗，點補領")]
    [InlineData("二十年前屋企火燭，啲契約冇晒，點搵返")]
    [InlineData("八年前家里着火，结婚证烧了，怎么补办")]
    [InlineData("there was a fire in our village house in 2009 and the deed burned, how do I get a copy")]
    [InlineData("我以前住嘅單位失火，賠償紀錄點查")]
    [InlineData("We lost everything in a fire twelve years ago, can I still get my school certificates")]
    [InlineData("五年前屋企水浸，啲文件全部冇晒，點補")]
    [InlineData("When I was a child our house had a fire, where are the birth records kept")]
    [InlineData("三年前出过车祸，现在想申请伤残津贴")]
    [InlineData("當年中風之後落咗輪椅，想轉做長者咭")]
    public void Find_LongAgo_IsNoDanger(string text) => Assert.Null(DangerDetector.Find(text));

    [Theory]
    [InlineData("我表弟俾人呃咗買咗張假車牌，自首會判幾耐")]
    [InlineData("my cousin was tricked into buying a fake licence, how does he turn himself in")]
    [InlineData("朋友被騙用了假證書求職，他應該怎樣自首")]
    [InlineData("被人骗去办了本假护照，现在想自首，找谁")]
    [InlineData("我哥被人呃去辦咗張假學生證，投案自首會點判")]
    [InlineData("He fell for a fake diploma online, does he break the law by owning it")]
    [InlineData("我弟被骗了签了张假合同，会判刑吗")]
    [InlineData("細佬俾人呃咗去考假牌，差館點自首")]
    [InlineData("she was conned into signing a forged tenancy, what is the sentence")]
    public void Find_TrickedIntoAPaper_IsNoScamNow(string text) => Assert.Null(DangerDetector.Find(text));

    [Theory]
    [InlineData("十年前我家失火，而家隔籬又着火呀")]
    [InlineData("八年前中过风，现在又半边身动不了")]
    [InlineData("Ten years ago we had a fire and now my kitchen is on fire again")]
    [InlineData("阿媽俾人呃咗買咗十萬蚊點數卡，而家仲喺電話度")]
    [InlineData("我朋友刚刚被骗了五万块，怎么办")]
    [InlineData("爸爸以前中風，今朝暈低咗叫唔醒")]
    public void Find_AgainNow_IsDanger(string text) => Assert.NotNull(DangerDetector.Find(text));
}
