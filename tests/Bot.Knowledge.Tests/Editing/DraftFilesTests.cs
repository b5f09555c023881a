using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Editing;

namespace Bot.Knowledge.Tests.Editing;

public sealed class DraftFilesTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBaseReader.Read(RepositoryFolder.KnowledgeBase, []);

    /// <summary>An editor who changes one fee changes one line: all else is written as it stood.</summary>
    [Fact]
    public void Write_EveryArticleUnchanged_IsTheFilesAsTheyStand()
    {
        var changed = Knowledge
            .Articles.Where(a =>
                DraftFiles.Write(ArticleDraft.Of(a)) != ArticleTexts.Read(RepositoryFolder.KnowledgeBase, a.Department, a.Id)
            )
            .Select(a => a.Id);

        Assert.Empty(changed);
        Assert.True(Knowledge.Articles.Count > 100);
    }

    [Fact]
    public void Write_QuotesColonsAndHashes_AreReadBackAsWritten()
    {
        var draft = Draft() with { Title = new("It's: a #1 \"title\" - [x] {y} & *z*", "標題：「一」# 'x'") };
        var entry = draft.Entries[0] with
        {
            Ask = new() { English = ["what's up: #2?", "- a dash", "{brace}"], Chinese = ["'引號'", "? 問"] },
        };
        var article = Read(draft with { Entries = [entry, .. draft.Entries.Skip(1)] });

        Assert.Equal((draft.Title.English, draft.Title.Chinese), (article.English!.Title, article.Chinese!.Title));
        Assert.Equal(entry.Ask.English, article.Entries[0].English!.Ask);
        Assert.Equal(entry.Ask.Chinese, article.Entries[0].Chinese!.Ask);
    }

    [Fact]
    public void Write_NothingInChinese_IsNoChineseFile()
    {
        var draft = Draft();
        var english = draft with
        {
            Title = draft.Title with { Chinese = " " },
            Summary = draft.Summary with { Chinese = null },
            Entries =
            [
                .. draft.Entries.Select(e =>
                    e with
                    {
                        Question = e.Question with { Chinese = null },
                        Answer = e.Answer with { Chinese = "" },
                    }
                ),
            ],
        };

        Assert.Null(DraftFiles.Write(english).Chinese);
        Assert.Null(Read(english).Chinese);
    }

    public static TheoryData<string, ArticleDraft> Unwritable =>
        new()
        {
            { "The title must be one line.", Draft() with { Title = new("two\nlines", "標題") } },
            { "has a heading", Change(e => e with { Answer = e.Answer with { English = "First.\n\n## Second {#second}\n\nThird." } }) },
            { "must be small letters", Change(e => e with { Anchor = "../fee" }) },
            { "'source' is", Change(e => e with { Sources = ["s1]\nowner: x"] }) },
            { "'facet' is", Change(e => e with { Facet = "fee\nask: []" }) },
            { "must be one line", Change(e => e with { Ask = new() { English = ["one\ntwo"] } }) },
            { "control characters", Change(e => e with { Answer = e.Answer with { Chinese = "甲\u0000乙" } }) },
            { "stands twice", Draft() with { Entries = [Draft().Entries[0], Draft().Entries[0]] } },
            { "'id' is", Draft() with { Id = "td/../x" } },
            { "longer than", Change(e => e with { Answer = e.Answer with { English = new string('x', 300_001) } }) },
        };

    [Theory]
    [MemberData(nameof(Unwritable), DisableDiscoveryEnumeration = true)]
    public void Write_WhatTheFilesCannotHold_IsRefusedWithItsPlace(string problem, ArticleDraft draft) =>
        Assert.Contains(problem, Assert.Throws<DraftException>(() => DraftFiles.Write(draft)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Texts_OfWhichOneCannotBeWritten_LeaveTheOtherAsItWas(string blocked)
    {
        var folder = Directory.CreateTempSubdirectory("bot-editing");
        try
        {
            var other = blocked == "en" ? "zh" : "en";
            var kept = Path.Combine(folder.FullName, "td", $"a.{other}.md");
            Directory.CreateDirectory(Path.Combine(folder.FullName, "td", $"a.{blocked}.md"));
            File.WriteAllText(kept, "before");

            var fault = Record.Exception(() => new ArticleTexts("after", "之後").Write(folder.FullName, "td", "a"));

            Assert.True(fault is IOException or UnauthorizedAccessException, fault?.ToString());
            Assert.Equal("before", File.ReadAllText(kept));
            Assert.Equal([kept], Directory.GetFiles(Path.Combine(folder.FullName, "td")));
            Assert.ThrowsAny<Exception>(() =>
                (blocked == "en" ? new ArticleTexts(null, "之後") : new ArticleTexts("after", null)).Write(folder.FullName, "td", "a")
            );
            Assert.Equal("before", File.ReadAllText(kept));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Texts_WrittenAndRead_AreTheSame()
    {
        var folder = Directory.CreateTempSubdirectory("bot-editing");
        try
        {
            var texts = DraftFiles.Write(Draft());
            texts.Write(folder.FullName, "td", "td-renew-full");
            Assert.Equal(texts.Digest, ArticleTexts.Read(folder.FullName, "td", "td-renew-full").Digest);

            (texts with { Chinese = null }).Write(folder.FullName, "td", "td-renew-full");
            Assert.Equal(["td-renew-full.en.md"], Directory.GetFiles(Path.Combine(folder.FullName, "td")).Select(Path.GetFileName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static ArticleDraft Draft() => ArticleDraft.Of(Knowledge.Articles.Single(a => a.Id == "td-renew-full"));

    internal static ArticleDraft Change(Func<DraftEntry, DraftEntry> change)
    {
        var draft = Draft();
        return draft with { Entries = [change(draft.Entries[0]), .. draft.Entries.Skip(1)] };
    }

    private static Article Read(ArticleDraft draft)
    {
        var folder = Directory.CreateTempSubdirectory("bot-editing");
        try
        {
            DraftFiles.Write(draft).Write(folder.FullName, draft.Department, draft.Id);
            var findings = new List<Finding>();
            var read = Assert.Single(KnowledgeBaseReader.Read(folder.FullName, findings).Articles);
            Assert.DoesNotContain(findings, f => f.Rule != "missing-file");
            return read;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
