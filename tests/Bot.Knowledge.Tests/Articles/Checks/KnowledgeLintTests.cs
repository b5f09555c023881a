using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Reading;

namespace Bot.Knowledge.Tests.Articles.Checks;

public class KnowledgeLintTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void Check_RepositoryArticles_IsClean()
    {
        var knowledge = KnowledgeBaseReader.Read(RepositoryFolder.KnowledgeBase, []);
        Assert.Empty(KnowledgeLint.Check(knowledge, Today).Select(f => f.ToString()));
    }

    [Fact]
    public void Check_ReviewDatePassed_IsAFinding()
    {
        var knowledge = KnowledgeBaseReader.Read(RepositoryFolder.KnowledgeBase, []);
        Assert.Equal(knowledge.Articles.Count, KnowledgeLint.Check(knowledge, Today.AddYears(5)).Count(f => f.Rule == "review"));
    }

    [Fact]
    public void Check_AWayOfAskingThatIsAnotherArticlesQuestion_IsAFinding()
    {
        var knowledge = KnowledgeBaseReader.Read(RepositoryFolder.KnowledgeBase, []);
        var (first, other) = (knowledge.Articles[0], knowledge.Articles[^1]);
        var entry = first.Entries[0];
        var asked = entry with
        {
            English = entry.English! with { Ask = [other.Entries[0].English!.Question.ToUpperInvariant().TrimEnd('?')] },
        };
        var finding = Assert.Single(
            KnowledgeLint.Check(knowledge with { Articles = [first with { Entries = [asked] }, other], Uncovered = [] }, Today),
            f => f.Rule == "same-question"
        );
        Assert.Contains($"{entry.Id} and {other.Entries[0].Id}", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AnUncoveredTopicThatIsAnswered_IsAFinding()
    {
        var knowledge = KnowledgeBaseReader.Read(RepositoryFolder.KnowledgeBase, []);
        var entry = knowledge.Articles[0].Entries[0];
        var topic = knowledge.Uncovered.First(t => t.ArticleId is null) with { EnglishAsk = [entry.English!.Question.ToUpperInvariant()] };
        var finding = Assert.Single(KnowledgeLint.Check(knowledge with { Uncovered = [topic] }, Today));
        Assert.Equal(("uncovered", "uncovered.yaml"), (finding.Rule, finding.File));
        Assert.Contains(entry.Id, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AnUnstatedQuestionThatIsAnswered_IsAFinding()
    {
        var knowledge = KnowledgeBaseReader.Read(RepositoryFolder.KnowledgeBase, []);
        var entry = knowledge.Articles[0].Entries[0];
        var question = new UnstatedQuestion("td-learner", Chinese: false, entry.English!.Question.ToUpperInvariant());
        var finding = Assert.Single(KnowledgeLint.Check(knowledge with { Unstated = [question] }, Today));
        Assert.Equal(("unstated", "td/unstated.yaml"), (finding.Rule, finding.File));
        Assert.Contains(entry.Id, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ADetailThatIsAnswered_NamesItsDepartmentsFile()
    {
        var knowledge = KnowledgeBaseReader.Read(RepositoryFolder.KnowledgeBase, []);
        var detail = knowledge.Uncovered.First(t => t.ArticleId == "td-learner") with
        {
            EnglishAsk = [knowledge.Articles[0].Entries[0].English!.Question],
        };
        Assert.Equal("td/uncovered.yaml", Assert.Single(KnowledgeLint.Check(knowledge with { Uncovered = [detail] }, Today)).File);
    }

    [Fact]
    public void Check_FormCodeInOneLanguage_IsAFinding()
    {
        var knowledge = KnowledgeBaseReader.Read(RepositoryFolder.KnowledgeBase, []);
        var article = knowledge.Articles[0];
        var entry = article.Entries[0];
        var broken = entry with { English = entry.English! with { Answer = entry.English.Answer + " Use form ZZ 987." } };
        var findings = KnowledgeLint.Check(knowledge with { Articles = [article with { Entries = [broken] }] }, Today);
        Assert.Contains(findings, f => f.Rule == "form-code" && f.Message.Contains("ZZ987", StringComparison.Ordinal));
    }
}
