using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Dialogs.Guard.Dangers;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;

namespace Bot.Dialogs.Tests.Guard.Dangers;

public sealed partial class GuardSpellingTests
{
    /// <summary>Other forms of the word that they are read as.</summary>
    private static readonly string[] SameWord =
    [
        "abuse",
        "abuser",
        "breathy",
        "collapse",
        "hisself",
        "husbands",
        "kidnapper",
        "molester",
        "robber",
        "strangle",
        "strangler",
        "wrist",
    ];

    [Fact]
    public void Spelling_AWordOfTheEncodersVocabulary_IsNoSlipOfAnother()
    {
        if (Vocabulary() is not { } words)
        {
            return;
        }

        Assert.True(words.Count > 10_000);
        var changed = words.Where(w => DangerDetector.Spelling.Correct(w) != w).Except(SameWord, StringComparer.Ordinal);
        Assert.Empty(changed);
    }

    // Null where the models were not pulled.
    private static IReadOnlyList<string>? Vocabulary()
    {
        var file = Path.Combine(ModelManifest.ResolveFolder(null), ModelFiles.EnglishSecondTokenizer);
        if (!File.Exists(file))
        {
            return null;
        }

        using var tokenizer = JsonDocument.Parse(File.ReadAllBytes(file));
        var entries = tokenizer.RootElement.GetProperty("model").GetProperty("vocab").EnumerateObject();
        return [.. entries.Select(e => e.Name).Where(w => Whole().IsMatch(w))];
    }

    [GeneratedRegex("^[a-z]{5,}$")]
    private static partial Regex Whole();
}
