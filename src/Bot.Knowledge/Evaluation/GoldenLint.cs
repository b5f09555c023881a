using System.Text.Json;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Checks.Wording;

namespace Bot.Knowledge.Evaluation;

/// <summary>What is wrong with the golden questions: articles and entries that do not exist.</summary>
public static class GoldenLint
{
    private static readonly string[] Parts = ["development", "test"];

    /// <summary>Checks both parts against the articles; nothing to find when the folder has no golden questions.</summary>
    public static IReadOnlyList<Finding> Check(string knowledgeFolder, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var folder = Path.Combine(knowledgeFolder, "golden");
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var articles = knowledge.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (var part in Parts)
        {
            try
            {
                findings.AddRange(
                    GoldenQuestion
                        .Read(folder, part)
                        .Where(q => q.Article is null || !knowledge.Broken.Contains(q.Article))
                        .SelectMany(q => Check(q, articles, $"golden/*.{part}.jsonl"))
                );
            }
            catch (JsonException e)
            {
                findings.Add(new Finding("golden", $"golden/*.{part}.jsonl", 0, FileTexts.GoldenUnreadable(e.Message)));
            }
        }

        return findings;
    }

    private static IEnumerable<Finding> Check(GoldenQuestion question, Dictionary<string, Article> articles, string file)
    {
        if (question.Article is null)
        {
            yield break;
        }

        if (!articles.TryGetValue(question.Article, out var article))
        {
            yield return new Finding("golden", file, 0, FileTexts.GoldenArticle(question.Id, question.Article));
            yield break;
        }

        foreach (var anchor in (question.Entries ?? []).Where(anchor => article.Entries.All(e => e.Anchor != anchor)))
        {
            yield return new Finding("golden", file, 0, FileTexts.GoldenEntry(question.Id, article.Id, anchor));
        }
    }
}
