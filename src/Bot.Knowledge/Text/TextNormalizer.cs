using System.Text;

namespace Bot.Knowledge.Text;

/// <summary>
/// Brings text to the form that is compared, never the form that is shown: NFKC (full-width to half-width, compatibility
/// forms), lower case, no invisible characters, lone surrogates dropped, one space between words.
/// </summary>
public static class TextNormalizer
{
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && !Unicode.IsInvisible(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        var compatible = CompatibilityForms.Plain(clean.ToString()).ToLowerInvariant();
        var result = new StringBuilder(compatible.Length);
        var pendingSpace = false;
        foreach (var c in compatible)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                pendingSpace = result.Length > 0;
                continue;
            }

            if (pendingSpace)
            {
                result.Append(' ');
                pendingSpace = false;
            }

            result.Append(
                c switch
                {
                    '’' or '‘' or '`' or '´' => '\'',
                    '“' or '”' => '"',
                    _ => c,
                }
            );
        }

        return result.ToString();
    }
}
