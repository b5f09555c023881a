using Bot.Knowledge.Snapshots.Indexing;
using Bot.Knowledge.Snapshots.Scope;
using Bot.Knowledge.Snapshots.Scoring;

namespace Bot.Knowledge.Tests.Snapshots.Scope;

public sealed class ScopeCheckTests
{
    private static readonly RetrievalDocument Document = new()
    {
        Id = "a#b",
        ArticleId = "a",
        Chinese = false,
        Title = "A service",
        Question = "How do I apply?",
        Answer = "Apply to the department.",
        Aliases = ["I worked in Singapore, can I apply", "how do I renew an Irish licence"],
    };

    [Theory]
    [InlineData("can I bring my cat from uk")]
    [InlineData("my wife from Thailand wants to stay")]
    [InlineData("my Thai wife wants to stay")]
    [InlineData("I am in the UK now, how do I renew my HK passport")]
    [InlineData("my father died in Shenzhen, how do I register it")]
    [InlineData("lost my passport in Tokyo")]
    [InlineData("a parcel from my sister in Manila lies at the post office")]
    [InlineData("my car was made in 2017, does it need a check")]
    [InlineData("我的车是2017年出厂的，要不要验车")]
    [InlineData("叔叔在深圳病故，能在香港办死亡证吗")]
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
    [InlineData("想apply國際車牌去日本road trip，幾錢同要幾多張相")]
    [InlineData("寄封信去北京要幾多郵費")]
    [InlineData("下个月飞新加坡出差，护照过期怎么办")]
    [InlineData("想跑滴滴那种网约车，司机要几岁")]
    [InlineData("do drivers for apps like Uber need a permit")]
    [InlineData("my landlord lists the flat on airbnb without a licence")]
    [InlineData("我想把 flat 放上 Airbnb 做 short stay，沒有 licence 會罰多少？")]
    [InlineData("想將間房擺上airbnb，犯唔犯法")]
    [InlineData("monthly income 12345, do i qualify")]
    [InlineData("媽媽一九五二年的，那張舊卡還能不能用")]
    [InlineData("just moved back after five years in Vancouver and my licence ran out, can i renew it")]
    [InlineData("i spent my childhood in Milan, am i a permanent resident")]
    [InlineData("我四年前在成都上班的时候考的本儿，现在要在香港开车")]
    [InlineData("我30號就交匙，跟住飛都柏林長住。水係用我個名開嘅，要早幾多日講")]
    [InlineData("尖沙咀廣東道間舖要申請咩牌")]
    [InlineData("佐敦上海街劏房違規，點投訴")]
    [InlineData("a shop on Shanghai Street sells no licence goods, where to complain")]
    [InlineData("im british, lived here 7 years, can i get a permanent id")]
    [InlineData("we saw a campsite on Instagram, do we need a permit to stay there")]
    [InlineData("i bought a bottle of that oil in bangkok, may i bring it in")]
    [InlineData("my fiancé's French, can we marry here")]
    [InlineData("her husband is German, do they register the birth together")]
    [InlineData("未婚夫是 British，人在 London，可以在香港註冊結婚嗎")]
    [InlineData("我老婆係日本人，想嚟香港住")]
    public void IsOutOfScope_WhereSomeoneComesFromOrIs_IsIncidental(string question) =>
        Assert.False(ScopeCheck.Instance.IsOutOfScope(question, Document));

    [Theory]
    [InlineData("在澳洲註冊商標是向哪個機構申請")]
    [InlineData("UK driving licence renewal")]
    [InlineData("saw on the news that in Canada passports cost less, how do I renew my Canadian passport")]
    [InlineData("我是英国公民，怎么续英国护照")]
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
    [InlineData("where does my sister renew her licence in Manila")]
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
    [InlineData("去日本要唔要簽證")]
    [InlineData("去台湾开公司要交什么税")]
    [InlineData("airbnb退款找谁")]
    [InlineData("我想續 UK passport")]
    [InlineData("都柏林居留證點續期")]
    [InlineData("中心城区的苏州户口怎么迁")]
    [InlineData("how do I register a company in Dublin")]
    [InlineData("what is the dog registration fee in NSW")]
    [InlineData("魁北克駕照續期要多少錢")]
    public void IsOutOfScope_AServiceOfAnotherPlace_Is(string question) =>
        Assert.True(ScopeCheck.Instance.IsOutOfScope(question, Document));

    [Fact]
    public void IsOutOfScope_AnEntryThatSpeaksOfThePlacesService_IsOurs() =>
        Assert.False(ScopeCheck.Instance.IsOutOfScope("Irish licence", Document));
}
