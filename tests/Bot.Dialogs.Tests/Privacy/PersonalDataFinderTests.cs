using System.Globalization;
using Bot.Dialogs.Privacy;

namespace Bot.Dialogs.Tests.Privacy;

public sealed class PersonalDataFinderTests
{
    private static string Redact(string text) => Redaction.Redact(text, PersonalDataFinder.Find(text, ["2804 2600"]));

    [Theory]
    [InlineData("my HKID is A123456(3)", "my HKID is [hkid]")]
    [InlineData("A1234563", "[hkid]")]
    [InlineData("a 123456 (3) thanks", "[hkid] thanks")]
    [InlineData("Ａ１２３４５６（３）", "[hkid]")]
    [InlineData("我身份證係A123456(3)，點補領", "我身份證係[hkid]，點補領")]
    [InlineData("WX123456(5)", "WX123456(5)")]
    [InlineData("call me on 9123 4567", "call me on [phone]")]
    [InlineData("+852 9123-4567", "[phone]")]
    [InlineData("(852) 61234567", "[phone]")]
    [InlineData("００８５２　９１２３４５６７", "[phone]")]
    [InlineData("電話：６１２３４５６７", "電話：[phone]")]
    [InlineData("我電話91234567唔該", "我電話[phone]唔該")]
    [InlineData("+86 138 0013 8000", "[phone]")]
    [InlineData("mail chan.tai-man@example.com.hk now", "mail [email] now")]
    [InlineData("card 4111 1111 1111 1111", "card [card]")]
    [InlineData("5500-0055-5555-5559", "[card]")]
    [InlineData("passport K12345678", "passport [passport]")]
    [InlineData("my passport number is 512345678", "my passport number is [passport]")]
    [InlineData("護照號碼 E12345678", "護照號碼 [passport]")]
    [InlineData("HSBC account 004-123-456789-838", "HSBC account [bank-account]")]
    [InlineData("恒生戶口 123456789012", "恒生戶口 [bank-account]")]
    [InlineData("I live at Flat 12B, 15/F, Block 3, Mei Foo Sun Chuen, Kowloon", "I live at [address]")]
    [InlineData("我住沙田瀝源邨福海樓1234室", "我住[address]")]
    [InlineData("11010519491231002X", "[mainland-id]")]
    public void Find_PersonalData_IsTakenOut(string text, string redacted) => Assert.Equal(redacted, Redact(text));

    [Theory]
    [InlineData("How do I fill in TD557 or form ID 91?")]
    [InlineData("is 1823 open on Sunday")]
    [InlineData("I called 2804 2600 and nobody answered")]
    [InlineData("call 999 or 18111 or 2896 0000")]
    [InlineData("income limit is HK$20000000")]
    [InlineData("月入 23456789 元")]
    [InlineData("on 20261231 and 31-12-2026")]
    [InlineData("application reference no. 23456789")]
    [InlineData("card 4111 1111 1111 1112")]
    [InlineData("the fee is $1,234 for 10 years, 2025-2026")]
    [InlineData("Immigration Tower, 7 Gloucester Road")]
    [InlineData("九龍灣運輸署牌照事務處喺邊")]
    [InlineData("K-pop concert at 7:30, 3 tickets")]
    [InlineData("屋宇署2樓")]
    [InlineData("A123456")]
    public void Find_PublicNumbers_StayAsTheyAre(string text) => Assert.Equal(text, Redact(text));

    /// <summary>Words of an address that never come to a street: the matcher threw, and the whole turn with it.</summary>
    [Theory]
    [InlineData("can't talk, flat 9C, he's in the next room with it")]
    [InlineData("flat 5B rm rm in g g block 2")]
    public void Find_AFlatWithoutAStreet_IsRead(string text) => Assert.Equal(text, Redact(text));

    [Fact]
    public void Find_EveryValidIdentityCard_HoweverItIsWritten()
    {
        var random = new Random(20_261_124);
        for (var i = 0; i < 500; i++)
        {
            var letters = string.Concat(Enumerable.Range(0, 1 + (i % 2)).Select(_ => (char)('A' + random.Next(26))));
            var digits = random.Next(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
            var check = HongKongIdentityCard.CheckDigit(letters, digits);
            foreach (
                var written in new[]
                {
                    $"{letters}{digits}({check})",
                    $"{letters}{digits}{check}",
                    $"{letters} {digits} ({check})",
                    $"{letters}{digits}（{check}）",
                    FullWidth($"{letters}{digits}({check})").ToLowerInvariant(),
                }
            )
            {
                Assert.Equal("號碼 [hkid] 多謝", Redact($"號碼 {written} 多謝"));
            }
        }
    }

    [Fact]
    public void Find_WrongCheckDigit_IsNoIdentityCard()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var letters = ((char)('A' + random.Next(26))).ToString();
            var digits = random.Next(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
            var right = HongKongIdentityCard.CheckDigit(letters, digits);
            foreach (var check in "0123456789A".Where(c => c != right))
            {
                Assert.False(HongKongIdentityCard.IsValid(letters, digits, check));
            }
        }
    }

    [Theory]
    [InlineData("my HKID is A123456(3), tel 9123 4567, a@b.hk, 4111111111111111, Flat A, 3/F, Block 2, City Garden")]
    [InlineData("我住沙田瀝源邨福海樓1234室 K12345678 恒生戶口 123456789012")]
    public void Redact_Twice_IsRedactOnce(string text) => Assert.Equal(Redact(text), Redact(Redact(text)));

    [Fact]
    public void Find_AMegabyte_Ends() =>
        Assert.NotEmpty(
            PersonalDataFinder.Find(string.Concat(Enumerable.Repeat("Flat 1 a b c d 12 34 沙田瀝源邨福海 abc@", 25_000)) + " A123456(3)")
        );

    private static string FullWidth(string text) => string.Concat(text.Select(c => (char)(c + 0xfee0)));
}
