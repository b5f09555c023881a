using System.Text.Json;
using Bot.Knowledge.Encoders;

namespace Bot.Knowledge.Tests.Lexical.Homophones;

/// <summary>A models folder with nothing but a dictionary of a few words, as CC-CEDICT writes them.</summary>
internal static class TinyPronunciation
{
    private static readonly (string Word, string Pinyin)[] Words =
    [
        ("駕駛", "jia4 shi3"),
        ("執照", "zhi2 zhao4"),
        ("續領", "xu4 ling3"),
        ("罰款", "fa2 kuan3"),
        ("泊車", "bo2 che1"),
        ("多少", "duo1 shao3"),
        // What is misheard, and what must not be taken for it.
        ("直", "zhi2"),
        ("寬", "kuan1"),
        ("忽", "hu1"),
        ("法", "fa3"),
        ("法款", "fa3 kuan3"),
        ("照片", "zhao4 pian4"),
        ("植", "zhi2"),
        ("植皮", "zhi2 pi2"),
    ];

    public static void Write(string folder) =>
        File.WriteAllText(
            Path.Combine(folder, ModelFiles.Cedict),
            JsonSerializer.Serialize(
                Words.Select(w => new
                {
                    traditional = w.Word,
                    simplified = w.Word,
                    pinyin = w.Pinyin,
                    english = new[] { "a word" },
                })
            )
        );
}
