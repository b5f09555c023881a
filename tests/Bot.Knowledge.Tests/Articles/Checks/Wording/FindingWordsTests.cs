using System.Reflection;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Checks.Wording;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Tests.Articles.Checks.Wording;

/// <summary>Every finding can be told in every language: the methods of the Wording folder are the closed list of what is told.</summary>
public sealed class FindingWordsTests
{
    private static readonly List<FindingText> All =
    [
        .. typeof(FindingText)
            .Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(FindingText).Namespace)
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => m.ReturnType == typeof(FindingText))
            .SelectMany(m => Made(m)),
    ];

    public static TheoryData<LanguageForm> Languages => [.. FindingWords.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryCode_HasWords_WithAPlaceForEachArgument(LanguageForm language)
    {
        Assert.True(All.Count > 80);
        Assert.All(
            All,
            text =>
                Assert.Equal(
                    text.Arguments.Keys,
                    FindingWords.Places(FindingWords.In(language)[text.Code]).Distinct().Order(StringComparer.Ordinal)
                )
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_ThatNothingTells_AreNotKept(LanguageForm language) =>
        Assert.Equal(
            All.Select(t => t.Code).Distinct().Order(StringComparer.Ordinal),
            FindingWords.In(language).Keys.Order(StringComparer.Ordinal)
        );

    [Fact]
    public void ACode_IsToldByOneMethodAlone() => Assert.Equal(All.Count, All.Select(t => t.Code).Distinct().Count());

    [Fact]
    public void AFinding_IsToldInTheLanguageThatIsAskedFor()
    {
        var finding = new Finding("number", "td/pass.zh.md", 23, LintTexts.NumberInEnglish("fee", 950.50m));

        Assert.Equal("td/pass.zh.md:23: The entry 'fee' says 950.5 in English but not in Chinese. [number]", finding.ToString());
        Assert.Equal("td/pass.zh.md:23: 問題「fee」的英文有950.5，中文沒有。 [number]", finding.In(LanguageForm.Cantonese));
        Assert.Equal("td/pass.zh.md:23: 问题「fee」的英文有950.5，中文没有。 [number]", finding.In(LanguageForm.SimplifiedChinese));
    }

    [Fact]
    public void WhatIsTold_IsNotReadForPlaces() => Assert.Equal("'{{entry}}' stands twice.", FileTexts.FieldTwice("{{entry}}").ToString());

    [Fact]
    public void TheSameWithTheSameArguments_IsEqual()
    {
        Assert.Equal(LintTexts.NoSource("fee"), LintTexts.NoSource("fee"));
        Assert.NotEqual(LintTexts.NoSource("fee"), LintTexts.NoSource("when"));
        Assert.NotEqual(LintTexts.NoSource("fee"), LintTexts.EntryOneLanguage("fee"));
    }

    /// <summary>What a method makes; of one that may leave an argument out, both.</summary>
    private static IEnumerable<FindingText> Made(MethodInfo method)
    {
        var mayBeNull =
            method.Name
            is nameof(LintTexts.Html)
                or nameof(LintTexts.Simplified)
                or nameof(DraftTexts.Heading)
                or nameof(DraftTexts.ControlCharacters);
        foreach (var first in mayBeNull ? new[] { "a", null } : ["a"])
        {
            var arguments = method.GetParameters().Select((p, at) => Argument(p.ParameterType, at == 0 ? first : "a")).ToArray();
            yield return (FindingText)method.Invoke(null, arguments)!;
        }
    }

    private static object? Argument(Type type, string? text) =>
        type == typeof(string) ? text
        : type == typeof(int) ? 1
        : type == typeof(decimal) ? 1m
        : type == typeof(DateOnly) ? new DateOnly(2026, 11, 30)
        : type == typeof(IEnumerable<string>) ? new[] { "b" }
        : throw new InvalidOperationException($"No argument of {type} is known here.");
}
