using System.Text;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Programme;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Evaluation;

namespace Bot.Knowledge.Tests.Articles.Reading;

/// <summary>
/// What goes wrong when an article is written: each thing is told once, with file and line, in words for whoever wrote it.
/// </summary>
public sealed class BrokenArticleTests : IDisposable
{
    private const string Head =
        "---\nid: pass\ndepartment: td\ntitle: 'A pass'\nstatus: published\nreviewed: 2026-11-01\nreview-by: 2027-11-01\n"
        + "owner: td-faq\nsources:\n  - id: s1\n    url: 'https://www.td.gov.hk/'\n    as-of: 2026\n    confidence: high\nentries:\n"
        + "  fee:\n    facet: fee\n    sources: [s1]\n    ask:\n      - 'how much'\n---\nSummary.\n\n## What does it cost? {#fee}\n\n"
        + "Nothing.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("kb").FullName;

    public BrokenArticleTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "td"));
        Write("departments.yaml", "- id: td\n  en: Transport Department\n  zh: 運輸署\n  url: https://www.td.gov.hk/\n");
        Write("synonyms.yaml", "[]\n");
        Write("uncovered.yaml", "[]\n");
        Write("td/pass.en.md", Head);
        Write("td/pass.zh.md", Chinese);
    }

    private static string Chinese =>
        Head.Replace("'A pass'", "通行證", StringComparison.Ordinal)
            .Replace("how much", "幾多錢", StringComparison.Ordinal)
            .Replace("What does it cost?", "要多少錢？", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("  - id: s1", "\t- id: s1", "td/pass.en.md:10: A tab stands before the text; indent with spaces. [front-matter]")]
    [InlineData("owner: td-faq", "owner: td-faq\nowner: td-faq", "td/pass.en.md:9: 'owner' stands twice. [front-matter]")]
    [InlineData("owner: td-faq", "ownr: td-faq", "td/pass.en.md:8: 'ownr' is not a field that is known here. [front-matter]")]
    [InlineData(
        "sources: [s1]",
        "sources: s1",
        "td/pass.en.md:17: What stands here is of the wrong kind: a list or a text where the other is needed. [front-matter]"
    )]
    [InlineData(
        "title: 'A pass'",
        "title: A pass: for what",
        "td/pass.en.md:4: While scanning a plain scalar value, found invalid mapping; look for a "
            + "quotation mark left open or a colon outside quotation marks, here or in the lines above. [front-matter]"
    )]
    [InlineData(
        "reviewed: 2026-11-01",
        "reviewed: 2026-13-01",
        "td/pass.en.md:6: 'reviewed' is '2026-13-01'; it must be a date, YYYY-MM-DD. [front-matter]"
    )]
    [InlineData(
        "status: published",
        "status: publish",
        "td/pass.en.md:5: 'status' is 'publish'; it must be draft, published or retired. [front-matter]"
    )]
    [InlineData(
        "id: pass",
        "id: permit",
        "td/pass.en.md:2: The id is 'permit', but the file is called 'pass'; both must be the same. [front-matter]"
    )]
    [InlineData(
        "department: td",
        "department: xx",
        "td/pass.en.md:3: The department is 'xx', but the file lies in the folder 'td'; both must be the same. [front-matter]"
    )]
    [InlineData(
        "https://www.td",
        "htp:/www.td",
        "td/pass.en.md:10: The source 's1' has no http or https address: 'htp:/www.td.gov.hk/'. [front-matter]"
    )]
    [InlineData("\n\nNothing.\n", "\n", "td/pass.en.md:23: The entry 'fee' has no answer under its heading. [front-matter]")]
    [InlineData("owner: td-faq\n", "", "td/pass.en.md:1: 'owner' is missing. [front-matter]")]
    [InlineData(
        "reviewed: 2026-11-01",
        "reviewed: 2036-01-01",
        "td/pass.en.md: 'reviewed' is 2036-01-01, a day that has not come; set it to the day on which the text was checked. [review]"
    )]
    [InlineData(
        "Nothing.",
        "Nothing.<script>alert(1)</script>",
        "td/pass.en.md:23: The entry 'fee' has the HTML tag '<script>'; write Markdown alone. [html]",
        "td/pass.en.md:23: The entry 'fee' has the HTML tag '</script>'; write Markdown alone. [html]"
    )]
    [InlineData(
        "how much",
        "how much <img src=x onerror=y",
        "td/pass.en.md:23: The entry 'fee' has the HTML tag '<img src=x onerror=y'; write Markdown alone. [html]"
    )]
    [InlineData("Summary.", "<b>Summary.", "td/pass.en.md: The title or the summary has the HTML tag '<b>'; write Markdown alone. [html]")]
    [InlineData(
        "status: published",
        "status: draft",
        "td/pass.zh.md:5: 'status' is 'published' here and 'draft' in the English file; both must be the same. [front-matter]"
    )]
    public void OneFault_IsToldOnce(string right, string wrong, params string[] told)
    {
        Write("td/pass.en.md", Head.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal(told, Findings());
    }

    [Theory]
    [InlineData(
        "Nothing.",
        "续领要付款。",
        "td/pass.zh.md:23: The entry 'fee' has Simplified characters (续领); write Traditional Chinese. [script]"
    )]
    [InlineData(
        "通行證",
        "通行证",
        "td/pass.zh.md: The title or the summary has Simplified characters (证); write Traditional Chinese. [script]"
    )]
    [InlineData("幾多錢", "几多钱")]
    [InlineData("Nothing.", "不收費，批准後在台灣、后海灣和鰂魚涌也一樣。")]
    public void SimplifiedChinese_IsAFindingInWhatIsTold_AndNoneInWhatIsAsked(string right, string wrong, params string[] told)
    {
        Write("td/pass.zh.md", Chinese.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal(told, Findings());
    }

    [Fact]
    public void AngleBracketsThatAreNoHtml_AreNoFinding()
    {
        foreach (var (file, text) in new[] { ("td/pass.en.md", Head), ("td/pass.zh.md", Chinese) })
        {
            Write(file, text.Replace("Nothing.", "<https://www.td.gov.hk/> 19 < 20 > 3", StringComparison.Ordinal));
        }

        Assert.Empty(Findings());
    }

    [Fact]
    public void WhatNamesABrokenArticle_IsNotToldToo()
    {
        Write(
            "td/uncovered.yaml",
            "- article: pass\n  id: lost\n  facet: fee\n  name: { en: 'a lost pass', zh-Hant: '遺失通行證' }\n  ask: { en: ['a', 'b', 'c'], zh: ['甲', '乙', '丙'] }\n"
        );
        Write("td/permit.en.md", Permit(Head).Replace("Nothing.", "See [the pass](pass#fee).", StringComparison.Ordinal));
        Write("td/permit.zh.md", Permit(Chinese).Replace("Nothing.", "見[通行證](pass#fee)。", StringComparison.Ordinal));
        Directory.CreateDirectory(Path.Combine(_folder, "golden"));
        Write("golden/en.test.jsonl", """{"id":"g1","form":"en","text":"How much?","article":"pass","entries":["fee"]}""");
        Assert.Empty(Findings());

        Write("td/pass.en.md", Head.Replace("status: published", "status: publish", StringComparison.Ordinal));

        Assert.Equal(["td/pass.en.md:5: 'status' is 'publish'; it must be draft, published or retired. [front-matter]"], Findings());
    }

    private static string Permit(string text) =>
        text.Replace("id: pass", "id: permit", StringComparison.Ordinal)
            .Replace("how much", "permit price", StringComparison.Ordinal)
            .Replace("What does it cost?", "What does a permit cost?", StringComparison.Ordinal)
            .Replace("幾多錢", "許可證收費", StringComparison.Ordinal)
            .Replace("要多少錢？", "許可證要多少錢？", StringComparison.Ordinal);

    [Fact]
    public void AMissingLanguage_IsOneFinding()
    {
        File.Delete(Path.Combine(_folder, "td/pass.zh.md"));

        Assert.Equal(["td/pass.zh.md: The article exists in one language only; write the other file. [translation]"], Findings());
    }

    [Fact]
    public void ASecondFileOfTheSameId_IsAFinding()
    {
        Write("td/copy.en.md", Head);

        Assert.Equal(
            ["td/copy.en.md:2: The id is 'pass', but the file is called 'copy'; both must be the same. [front-matter]"],
            Findings()
        );
    }

    [Fact]
    public void AnotherEncoding_IsAFinding_WithTheLineWhereItShows()
    {
        // Chinese as Big5 and GBK have it: bytes that are no UTF-8.
        File.WriteAllBytes(
            Path.Combine(_folder, "td/pass.zh.md"),
            Encoding.Latin1.GetBytes(Head.Replace("'A pass'", "³q¦æÃÒ", StringComparison.Ordinal))
        );

        Assert.Equal(["td/pass.zh.md:4: The file is not UTF-8; save it as UTF-8 in the editor. [encoding]"], Findings());
    }

    [Theory]
    [InlineData(
        "departments.yaml",
        "- id: td\n\tx: y\n",
        "departments.yaml:2: A tab stands before the text; indent with spaces. [front-matter]"
    )]
    [InlineData(
        "td/pass.fr.md",
        Head,
        "td/pass.fr.md: The name ends neither in .en.md nor in .zh.md, so that the file is not read. [file-name]"
    )]
    public void AFaultInAnotherFile_IsOneFinding(string file, string text, string told)
    {
        Write(file, text);

        Assert.Equal([told], Findings());
    }

    [Theory]
    [InlineData(null, "programme.yaml: The file is missing. [missing-file]")]
    [InlineData("programme:\n  - [\n", "programme.yaml:2: ")]
    public void TheRegister_IsChecked(string? text, string told)
    {
        if (text is not null)
        {
            Write("programme.yaml", text);
        }

        Assert.StartsWith(told, Assert.Single(ProgrammeRegister.Check(_folder)).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "\n")]
    [InlineData(false, "\r\n")]
    [InlineData(true, "\r\n")]
    public void AByteOrderMark_AndLineEndsOfWindows_AreNoFault(bool isMarked, string end)
    {
        File.WriteAllText(Path.Combine(_folder, "td/pass.zh.md"), Chinese.ReplaceLineEndings(end), new UTF8Encoding(isMarked));

        Assert.Empty(Findings());
    }

    [Fact]
    public void AnIdOfAnotherArticle_IsOneFinding_AndThatArticleStays()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "wsd"));
        Write(
            "departments.yaml",
            "- id: td\n  en: Transport Department\n  zh: 運輸署\n  url: https://www.td.gov.hk/\n- id: wsd\n"
                + "  en: Water Supplies Department\n  zh: 水務署\n  url: https://www.wsd.gov.hk/\n"
        );
        Write("wsd/pass.en.md", Head.Replace("department: td", "department: wsd", StringComparison.Ordinal));
        Write("wsd/pass.zh.md", Chinese.Replace("department: td", "department: wsd", StringComparison.Ordinal));

        Assert.Equal(
            ["wsd/pass.en.md:2: The id 'pass' is that of 'td/pass.en.md' already; every article has its own. [front-matter]"],
            Findings()
        );
        Assert.Equal("td", Assert.Single(KnowledgeBaseReader.Read(_folder, []).Articles).Department);
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);

    private List<string> Findings()
    {
        var findings = new List<Finding>();
        var knowledge = KnowledgeBaseReader.Read(_folder, findings);
        return
        [
            .. findings
                .Concat(KnowledgeLint.Check(knowledge, new DateOnly(2026, 11, 29)))
                .Concat(GoldenLint.Check(_folder, knowledge))
                .Select(finding => finding.ToString()),
        ];
    }
}
