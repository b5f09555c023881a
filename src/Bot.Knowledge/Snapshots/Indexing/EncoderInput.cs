using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>The text as each encoder was trained to see it.</summary>
internal static class EncoderInput
{
    /// <summary>With the Chinese words of a mixed message in English: the encoder knows none.</summary>
    public static string English(string text) => CodeMixing.InEnglish(TextNormalizer.Normalize(text));

    /// <summary>Simplified characters and written Chinese: the encoder has seen little Traditional and less Cantonese.</summary>
    public static string Chinese(string text) => WrittenChinese.Rewrite(TextNormalizer.Normalize(text));
}
