using Bot.Dialogs.Handoff.Requests;

namespace Bot.Dialogs.Tests.Handoff.Requests;

public sealed class ContactDetailsTests
{
    [Theory]
    [InlineData("2345 6789")]
    [InlineData("9123-4567, about my licence")]
    [InlineData("我個電話係61234567")]
    [InlineData("２３４５６７８９")]
    [InlineData("+852 2345 6789")]
    [InlineData("852 9123 4567")]
    [InlineData("13812345678")]
    [InlineData("+44 20 7946 0958")]
    [InlineData("001 1 212 555 0123")]
    [InlineData("(2345) 6789")]
    [InlineData("2345 6789\n9123 4567")]
    [InlineData("＋８５２ ２３４５ ６７８９")]
    public void AWholeTelephoneNumber_IsFound(string text) => Assert.Equal(ContactKind.Telephone, ContactDetails.Kind(text));

    [Theory]
    [InlineData("chan@example.com")]
    [InlineData("chan＠example.com")]
    [InlineData("電郵 chan.ky@mail.example.hk 謝謝")]
    public void AnAddress_IsFound(string text) => Assert.Equal(ContactKind.Email, ContactDetails.Kind(text));

    [Theory]
    [InlineData("2345 678")]
    [InlineData("1234 5678")]
    [InlineData("0123 4567")]
    [InlineData("4111 1111 1111 1111")]
    [InlineData("my number is 23456")]
    [InlineData("chan@example")]
    [InlineData("chan @ example.com")]
    public void WhatTriesToBeOne_IsAnAttempt(string text)
    {
        Assert.Null(ContactDetails.Kind(text));
        Assert.True(ContactDetails.IsAttempt(text));
    }

    [Theory]
    [InlineData("How much was it in 2024?")]
    [InlineData("I will wait")]
    [InlineData("999")]
    [InlineData("call 1823?")]
    [InlineData("我想問續牌")]
    [InlineData("")]
    public void AnythingElse_IsNone(string text)
    {
        Assert.Null(ContactDetails.Kind(text));
        Assert.False(ContactDetails.IsAttempt(text));
    }
}
