using System.Text.RegularExpressions;
using Bot.Host.Wording;
using Bot.Knowledge.Text;

namespace Bot.Host.Tests.Wording;

public sealed class HostWordingTests
{
    [Fact]
    public void EveryLanguage_HasTheSameTextsWithTheSamePlaces()
    {
        var english = HostWording.In(LanguageForm.English);
        foreach (var other in new[] { LanguageForm.TraditionalChinese, LanguageForm.SimplifiedChinese }.Select(HostWording.In))
        {
            Assert.Equal(english.Keys.Order(), other.Keys.Order());
            Assert.All(english.Keys, key => Assert.Equal(Places(english[key]), Places(other[key])));
        }
    }

    [Fact]
    public void EveryText_IsInItsScript_WithItsPunctuation()
    {
        var (traditional, simplified) = (HostWording.In(LanguageForm.TraditionalChinese), HostWording.In(LanguageForm.SimplifiedChinese));
        Assert.All(simplified.Keys, key => Assert.Equal(ScriptConverter.ToSimplified(simplified[key]), simplified[key]));
        Assert.All(
            traditional.Keys,
            key => Assert.NotEqual(LanguageForm.SimplifiedChinese, LanguageIdentifier.Identify(traditional[key]).Form)
        );
        Assert.All(traditional.Keys, key => Assert.DoesNotMatch("[\u3400-\u9fff][,.?!:;]", traditional[key] + simplified[key]));
    }

    [Theory]
    [InlineData("en", "en", "Please type this code on the other channel, not here.")]
    [InlineData("yue", "zh-HK", "請在另一個渠道輸入此連結碼，而非在這裏輸入。")]
    [InlineData("zh-Hans", "zh-Hans", "请在另一个渠道输入此链接码，而非在这里输入。")]
    [InlineData(null, "zh-HK", "請在另一個渠道輸入此連結碼，而非在這裏輸入。\n\nPlease type this code on the other channel, not here.")]
    public void Notice_IsInTheConversationsLanguage_OrInBoth(string? language, string locale, string text) =>
        Assert.Equal((text, locale), HostWording.Notice(language, "link.same"));

    private static string[] Places(string text) => [.. Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Order()];
}
