using Bot.Host.Web;

namespace Bot.Host.Tests.Web;

public sealed class FixedTimeTests
{
    [Theory]
    [InlineData("secret", "secret", true)]
    [InlineData("密碼", "密碼", true)]
    [InlineData("", "", true)]
    [InlineData("secret", "Secret", false)]
    [InlineData("secret", "secret ", false)]
    [InlineData("secre", "secret", false)]
    [InlineData("", "secret", false)]
    [InlineData("é", "?", false)]
    public void AreSame_ToTheLetter_WhateverTheirLengths(string shown, string secret, bool same) =>
        Assert.Equal(same, FixedTime.AreSame(shown, secret));
}
