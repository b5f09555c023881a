using Bot.Dialogs.Handoff;

namespace Bot.Dialogs.Tests.Handoff;

public sealed class OutsideDeskNameTests
{
    [Theory]
    [InlineData("en", "Transport Department")]
    [InlineData("zh-Hant", "運輸署")]
    [InlineData("yue", "運輸署")]
    [InlineData("zh-Hans", "运输署")]
    [InlineData(null, "運輸署")]
    public void Name_IsInTheReadersLanguageAndScript(string? language, string name) =>
        Assert.Equal(name, new OutsideDeskName("desk:hub", "Transport Department", "運輸署").In(language));
}
