using Bot.Knowledge.Snapshots;

namespace Bot.Knowledge.Tests.Snapshots;

public sealed class ScopeCheckTests
{
    private static readonly RetrievalDocument Document = new()
    {
        Id = "a#b", ArticleId = "a", Chinese = false, Title = "A service", Question = "How do I apply?", Answer = "Apply to the department.", Aliases = ["I worked in Singapore, can I apply", "an Irish licence"],
    };

    [Theory]
    [InlineData("can I bring my cat from uk")]
    [InlineData("my wife from Thailand wants to stay")]
    [InlineData("my Thai wife wants to stay")]
    [InlineData("I am in the UK now, how do I renew my HK passport")]
    [InlineData("my father died in Shenzhen, how do I register it")]
    [InlineData("lost my passport in Tokyo")]
    [InlineData("we moved back from Canada, school for my son")]
    [InlineData("I hold an Australian licence, can I swap it for a Hong Kong one")]
    [InlineData("can I pay by alipay")]
    [InlineData("drive my car over the bridge to Zhuhai")]
    [InlineData("waiting since 2021")]
    [InlineData("fee for a 2000cc car")]
    [InlineData("my flat was built in 1975, is there a subsidy")]
    [InlineData("our block was built in the 1970s")]
    [InlineData("my mum is in her 80s")]
    [InlineData("services for the over 80s")]
    [InlineData("大廈一九七五年落成，要驗樓嗎")]
    [InlineData("我1998年移民，想換身份證")]
    [InlineData("九十年代出生，點申請")]
    [InlineData("八十歲申請咩津貼")]
    [InlineData("由英國返嚟帶隻狗")]
    [InlineData("我喺加拿大，點樣續香港護照")]
    [InlineData("太太係印尼人，想註冊結婚")]
    [InlineData("家父在廣州去世，怎樣登記")]
    [InlineData("可以用支付寶交嗎")]
    [InlineData("从台湾寄猫过来")]
    [InlineData("我想由 UK 帶兩隻貓返香港")]
    [InlineData("上深圳買嘢，夜晚返嚟有冇免稅額")]
    [InlineData("想揸車過珠海玩，架車要唔要驗")]
    [InlineData("我住喺六十年代嘅唐樓，換冷氣架要唔要申請")]
    [InlineData("off to Italy next month and want to drive there")]
    [InlineData("懷疑樓上係無牌 Airbnb，去邊度舉報")]
    [InlineData("my neighbour runs an unlicensed airbnb")]
    [InlineData("monthly income 12345, do i qualify")]
    [InlineData("媽媽一九五二年的，那張舊卡還能不能用")]
    [InlineData("im british, lived here 7 years, can i get a permanent id")]
    public void IsOutOfScope_WhereSomeoneComesFromOrIs_IsIncidental(string question) => Assert.False(ScopeCheck.Instance.IsOutOfScope(question, Document));

    [Theory]
    [InlineData("UK driving licence renewal")]
    [InlineData("how do I register a birth in Canada")]
    [InlineData("where do I pay property tax in London")]
    [InlineData("how to apply for a Singapore work permit")]
    [InlineData("how do I get a working visa in Japan")]
    [InlineData("how do I renew my UK driving licence from Hong Kong")]
    [InlineData("what was the fee in 1985")]
    [InlineData("how much was it in the nineties")]
    [InlineData("what did a licence cost in the 1980s")]
    [InlineData("八十年代拎呢個牌幾錢")]
    [InlineData("一九八五年收費幾多")]
    [InlineData("90年代怎樣申請")]
    [InlineData("lost octopus")]
    [InlineData("澳門身份證續期")]
    [InlineData("深圳社保點交")]
    [InlineData("新加坡永居申请条件")]
    [InlineData("英國護照過咗期點續")]
    [InlineData("八達通壞咗")]
    [InlineData("想喺台北開間咖啡店，牌照點申請")]
    [InlineData("how do I get royal mail to forward my letters")]
    [InlineData("住房公积金怎么提取")]
    [InlineData("打12315投诉要多久")]
    [InlineData("子女2031年免稅額幾多")]
    [InlineData("UK 車牌點續")]
    [InlineData("我想續 UK passport")]
    public void IsOutOfScope_AServiceOfAnotherPlace_Is(string question) => Assert.True(ScopeCheck.Instance.IsOutOfScope(question, Document));

    [Fact]
    public void IsOutOfScope_AnEntryThatSpeaksOfThePlacesService_IsOurs() => Assert.False(ScopeCheck.Instance.IsOutOfScope("Irish licence", Document));
}
