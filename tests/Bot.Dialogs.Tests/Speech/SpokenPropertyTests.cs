using System.Text;
using System.Text.RegularExpressions;
using Bot.Dialogs.Speech;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Reading;

namespace Bot.Dialogs.Tests.Speech;

/// <summary>What must hold for any reply: nothing that a voice would misread, no word lost, pages short.</summary>
public sealed partial class SpokenPropertyTests
{
    private static readonly SpeechLanguage[] Languages = Enum.GetValues<SpeechLanguage>();

    private static readonly string[] Fragments =
    [
        "the licence",
        "HK$1,435",
        "$12.50",
        "US$3 million",
        "12 March 2026",
        "2026-11-24",
        "3/4/2025",
        "9:30 am",
        "18:45",
        "2598 0888",
        "+852 2824 6111",
        "1823",
        "ID 91",
        "TD557",
        "IR56B",
        "Cap. 132",
        "s.92A",
        "18-64",
        "15%",
        "3rd",
        "1/2",
        "2025/26",
        "20 m²",
        "and/or",
        "A&E",
        "(see note *)",
        "# heading",
        "**bold**",
        "_x_",
        "`code`",
        "~~gone~~",
        "https://www.gov.hk/en/a_b?c=1&d=%20#e",
        "www.td.gov.hk",
        "tellme@1823.gov.hk",
        "[a page](https://x.gov.hk/p)",
        "- item",
        "• dot",
        "5 > 3",
        "x = y",
        "100 + 20",
        "→ then",
        "👍🏽",
        "™",
        "費用為",
        "每月4,345元",
        "2個月",
        "第2級",
        "2026年2月1日",
        "上午9時",
        "《條例》",
        "「418」",
        "１２歲",
        "致電1823。",
        "約30%；",
        "表格ID 91",
        "N95",
        "COVID-19",
        "3D",
        "0012345",
        "123456789012",
        "v1.2.3",
        "½",
        "-5°C",
        "|",
        "\\",
        "^",
        "{x}",
        "<b>",
        "\"q\"",
        "No. 5",
        "e.g. this",
        "24/7",
        "Mon–Fri",
        "1.",
        "٣",
        "x²",
        "①",
        "Ⅳ",
        "㎡",
        "№ 7",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_AnyText_LeavesNothingThatAVoiceMisreads(int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(
            Enumerable
                .Range(0, random.Next(1, 60))
                .Select(_ =>
                    Fragments[random.Next(Fragments.Length)]
                    + (
                        random.Next(4) switch
                        {
                            0 => "\n\n",
                            1 => ", ",
                            _ => " ",
                        }
                    )
                )
        );
        Assert.All(Languages, language => Check(SpokenReply.Of(text, [new("HK$20 (a)", "a"), new("2. b", "b")], language)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_RandomCharacters_LeavesNothingThatAVoiceMisreads(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < 200; i++)
        {
            text.Append(
                random.Next(5) switch
                {
                    0 => new Rune(random.Next(0x4E00, 0x9FA5)).ToString(),
                    1 => new Rune(random.Next(0x2000, 0x2E00)).ToString(),
                    _ => ((char)random.Next(0x20, 0x7F)).ToString(),
                }
            );
        }

        Assert.All(Languages, language => Check(SpokenReply.Of(text.ToString(), [], language)));
    }

    [Fact]
    public void Of_EveryAnswerOfTheKnowledgeBase_IsSpeakableAndWhole()
    {
        var knowledge = KnowledgeBaseReader.Read(RepositoryFolder.KnowledgeBase, []);
        foreach (var entry in knowledge.Articles.SelectMany(a => a.Entries))
        {
            foreach (
                var (text, language) in new[]
                {
                    (entry.English?.Answer, SpeechLanguage.English),
                    (entry.Chinese?.Answer, SpeechLanguage.Cantonese),
                    (entry.Chinese?.Answer, SpeechLanguage.Mandarin),
                }
            )
            {
                if (text is not null)
                {
                    var reply = SpokenReply.Of(text, [], language);
                    Check(reply);
                    NothingLost(text, reply);
                }
            }
        }
    }

    // Every Chinese character and every plain word of the source is said, in its order; figures and codes are said in other words.
    private static void NothingLost(string written, SpokenReply reply)
    {
        var said = string.Concat(reply.Pages.Select(p => p.Text));
        foreach (var part in (string[])[.. Word().Matches(Addressless().Replace(written, " ")).Select(m => m.Value)])
        {
            var at = said.IndexOf(part, StringComparison.OrdinalIgnoreCase);
            Assert.True(at >= 0, $"'{part}' of '{written}' is not said in '{said}'");
        }
    }

    private static void Check(SpokenReply reply) =>
        Assert.All(
            reply.Pages,
            page =>
            {
                Assert.True(SpokenLength.Words(page.Text) < SpokenReply.WordLimit, $"{SpokenLength.Words(page.Text)} words: {page.Text}");
                var misread = page.Text.EnumerateRunes().Where(r => !Speakable(r)).ToArray();
                Assert.True(misread.Length == 0, $"'{string.Concat(misread)}' in: {page.Text}");
                Assert.DoesNotContain("http", page.Text, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("www.", page.Text, StringComparison.OrdinalIgnoreCase);
            }
        );

    private static bool Speakable(Rune rune) =>
        Rune.IsLetter(rune)
        || Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || rune.Value
            is '.'
                or ','
                or ';'
                or ':'
                or '!'
                or '?'
                or '\''
                or '’'
                or '-'
                or '。'
                or '，'
                or '；'
                or '：'
                or '！'
                or '？'
                or '、'
                or '〇';

    [GeneratedRegex(@"\S*(?:://|www|@)[A-Za-z0-9./_?=&%#-]*|[A-Za-z0-9.-]+\.(?:hk|com|org)[A-Za-z0-9./_-]*")]
    private static partial Regex Addressless();

    [GeneratedRegex(@"\b[a-z]{4,}\b|[\p{IsCJKUnifiedIdeographs}]+")]
    private static partial Regex Word();
}
