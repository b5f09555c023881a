using System.Text.RegularExpressions;

namespace Bot.Host.Channels.BotFramework.Tokens;

/// <summary>Issuers that differ by tenant alone.</summary>
internal static class IssuerPattern
{
    /// <summary>Whether the issuer is the pattern's, with any tenant id in place of <c>{tenant}</c>.</summary>
    public static bool Matches(string pattern, string issuer) =>
        Regex.IsMatch(
            issuer,
            $"^{Regex.Escape(pattern).Replace(@"\{tenant}", "[0-9a-fA-F-]{36}", StringComparison.Ordinal)}$",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );
}
