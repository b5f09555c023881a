using Bot.Dialogs.Retrieval;

namespace Bot.Dialogs.Tests.Retrieval;

/// <summary>Questions of one sentence.</summary>
public sealed class QuestionClausesTests
{
    [Theory]
    [InlineData(
        "How much is a passport, how long does it take, and can my kid who is 3 apply",
        "How much is a passport",
        "how long does it take",
        "can my kid who is 3 apply"
    )]
    [InlineData("Where do I apply and is there a fee", "Where do I apply", "is there a fee")]
    [InlineData("護照幾錢，我個仔三歲，可唔可以申請，同埋去邊度攞", "護照幾錢", "我個仔三歲，可唔可以申請", "去邊度攞")]
    [InlineData("车牌续期要多少钱、要带什么文件、可以网上办吗", "车牌续期要多少钱", "要带什么文件", "可以网上办吗")]
    [InlineData("續車牌要幾錢同要幾耐", "續車牌要幾錢", "要幾耐")]
    public void Split_ClausesThatAsk_AreQuestionsOfTheirOwn(string sentence, params string[] questions) =>
        Assert.Equal(questions, QuestionClauses.Split(sentence));

    [Theory]
    [InlineData("When I move house, do I need to tell you")]
    [InlineData("If I lost my card, how do I get a new one")]
    [InlineData("How much is it for my son, who is 3, and my wife")]
    [InlineData("Can I take my cat, dog and rabbit into the park")]
    [InlineData("My licence has run out, and my car is in the garage, what should I do")]
    [InlineData("如果我唔見咗身份證，同埋我人喺外地，點樣補領")]
    [InlineData("請問，續領駕駛執照要帶咩文件")]
    [InlineData("我想知道車牌和駕駛執照有甚麼分別")]
    public void Split_WhatSaysOfWhat_StaysWithItsQuestion(string sentence) => Assert.Equal([sentence], QuestionClauses.Split(sentence));
}
