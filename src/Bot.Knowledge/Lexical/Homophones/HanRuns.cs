namespace Bot.Knowledge.Lexical.Homophones;

/// <summary>
/// Stretches of Chinese characters of the Basic Multilingual Plane; the few beyond it have no homophone that anybody would mistake them
/// for.
/// </summary>
internal static class HanRuns
{
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');

    /// <summary>Where each stretch starts and ends.</summary>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && IsHan(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return (start, end);
            }

            start = end + 1;
        }
    }
}
