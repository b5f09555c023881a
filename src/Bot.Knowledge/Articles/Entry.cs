using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Articles;

/// <summary>One question of an article with its answer: what is retrieved, cited and frozen by digest.</summary>
public sealed partial record Entry
{
    /// <summary>Amounts whose newest source is older than this, or undated, are shown with "check the official page".</summary>
    public const int FirstTrustedYear = 2025;

    /// <summary><c>article#anchor</c>.</summary>
    public required string Id { get; init; }

    public required string ArticleId { get; init; }

    public required string Anchor { get; init; }

    /// <summary>What kind of thing is asked: fee, documents, time … (<see cref="Facets"/>).</summary>
    public required string Facet { get; init; }

    public EntryText? English { get; init; }

    public EntryText? Chinese { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The newest date among the sources, null when all are undated.</summary>
    public string? AsOf => Sources.Where(s => s.AsOf is not null).MaxBy(s => s.AsOf, StringComparer.Ordinal)?.AsOf;

    /// <summary>
    /// True when the answer states an amount of money, a rate or a limit that no source dated 2025 or later backs (DESIGN §6).
    /// </summary>
    public bool NeedsOfficialCheck =>
        !Sources.Any(s => s.Year >= FirstTrustedYear)
        && (Amount().IsMatch(English?.Answer ?? "") || Amount().IsMatch(Chinese?.Answer ?? ""));

    /// <summary>SHA-256 over what the resident may be shown: id, question and answer in both languages, sources.</summary>
    public string Digest
    {
        get
        {
            var text = string.Join(
                '\u001f',
                [
                    Id,
                    English?.Question,
                    English?.Answer,
                    Chinese?.Question,
                    Chinese?.Answer,
                    .. Sources.SelectMany(s => (string?[])[s.Url, s.AsOf]),
                ]
            );
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
        }
    }

    [GeneratedRegex(
        @"HK\$|US\$|\$\s?\d|\d\s?(?:%|per cent|percent)|\d[\d,.]*\s?(?:萬|億)?\s?(?:元|港元|蚊)",
        RegexOptions.None,
        MatchTime.Milliseconds
    )]
    private static partial Regex Amount();
}
