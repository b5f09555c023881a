using Bot.Knowledge.Lexical;
using Bot.Knowledge.Retrieval;

namespace Bot.Knowledge.Tests.Lexical;

public sealed class EnglishSpellingTests
{
    private static readonly HashSet<string> Common =
    [
        "business",
        "registration",
        "renew",
        "charge",
        "cage",
        "married",
        "marked",
        "price",
        "house",
        "about",
        "elder",
        "wife",
        "time",
        "many",
    ];
    private static readonly HashSet<string> Listed =
    [
        .. Common,
        "restaurant",
        "resturant",
        "pups",
        "puts",
        "waver",
        "waiver",
        "elderly",
        "wifi",
    ];

    private static readonly EnglishSpelling Spelling = new(
        [
            .. Enumerable.Repeat("business registration renew charge price married restaurant waiver house elderly wife time many", 30),
            .. Enumerable.Repeat("cage marked puts elder", 3),
            "a way of asking with a slip: buisness",
            "once",
        ],
        Common.Contains,
        Listed.Contains
    );

    [Theory]
    [InlineData("buisness registraton", "business registration")]
    [InlineData("Renwe it", "renew it")]
    [InlineData("what is the chage", "what is the charge")]
    [InlineData("i am maried", "i am married")]
    [InlineData("eldery card", "elderly card")]
    [InlineData("a resturant", "a restaurant")]
    [InlineData("fee waver", "fee waiver")]
    [InlineData("how meny", "how many")]
    public void Read_ASlip_IsTheWordOfTheKnowledgeBase(string text, string expected) => Assert.Equal(expected, Spelling.Read(text).Text);

    [Theory]
    [InlineData("business registration")]
    [InlineData("my dog has pups")]
    [InlineData("no wifi here")]
    [InlineData("i tipe it")]
    [InlineData("about my marked card")]
    [InlineData("the boss wont pay")]
    [InlineData("mail buisness@example.com or see www.buisness.com/renwe")]
    [InlineData("code buisness2 and renwe's")]
    [InlineData("oncee zzzzzz qwertyuiop")]
    [InlineData("")]
    public void Read_WhatIsNoSlip_Stays(string text)
    {
        var (read, heard) = Spelling.Read(text);
        Assert.Equal(text, read);
        Assert.Empty(heard);
    }

    [Fact]
    public void Read_ASlip_IsReported() =>
        Assert.Equal(
            [new HeardWord("Buisness", "business"), new HeardWord("renwe", "renew")],
            Spelling.Read("Buisness: renwe when?").Heard
        );
}
