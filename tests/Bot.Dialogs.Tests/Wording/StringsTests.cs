using System.Text.RegularExpressions;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Tests.Wording;

public sealed class StringsTests
{
    private static readonly LanguageForm[] Forms = [LanguageForm.English, LanguageForm.TraditionalChinese, LanguageForm.SimplifiedChinese];

    [Fact]
    public void EveryLanguage_HasTheSameTextsWithTheSamePlaces()
    {
        var english = Strings.For(LanguageForm.English);
        foreach (var other in Forms.Skip(1).Select(Strings.For))
        {
            Assert.Equal(english.Keys.Order(), other.Keys.Order());
            Assert.All(english.Keys, key => Assert.Equal(Places(english[key]), Places(other[key])));
        }
    }

    [Fact]
    public void EveryText_IsInItsScript()
    {
        var (traditional, simplified) = (Strings.For(LanguageForm.TraditionalChinese), Strings.For(LanguageForm.SimplifiedChinese));
        Assert.All(simplified.Keys, key => Assert.Equal(ScriptConverter.ToSimplified(simplified[key]), simplified[key]));
        Assert.All(
            traditional.Keys,
            key => Assert.NotEqual(LanguageForm.SimplifiedChinese, LanguageIdentifier.Identify(traditional[key]).Form)
        );
        Assert.All(
            Strings.For(LanguageForm.English).Keys,
            key => Assert.DoesNotMatch("[\u3400-\u9fff]", Strings.For(LanguageForm.English)[key])
        );
    }

    [Fact]
    public void Cantonese_IsAnsweredInWrittenTraditional() =>
        Assert.Same(Strings.For(LanguageForm.TraditionalChinese), Strings.For(LanguageForm.Cantonese));

    private static string[] Places(string text) => [.. Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Order()];
}
