using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Checks.Wording;

namespace Bot.Knowledge.Articles.Reading;

/// <summary>
/// Reads <c>unstated.yaml</c> in each department's folder: questions for details that no entry of its articles states, one a detail. A
/// knowledge base without the files has none.
/// </summary>
internal static class UnstatedQuestionFile
{
    public const string Name = "unstated.yaml";

    /// <summary>The questions of articles that are there; each article that is not, or is of another folder, is a finding.</summary>
    /// <param name="folder">The knowledge base.</param>
    /// <param name="articles">Those that could be read.</param>
    /// <param name="findings">What is wrong is added here.</param>
    /// <param name="broken">Ids of articles that could not be read, which is a finding already.</param>
    public static IReadOnlyList<UnstatedQuestion> Read(
        string folder,
        IReadOnlyList<Article> articles,
        List<Finding> findings,
        IReadOnlySet<string> broken
    )
    {
        var departments = articles.ToDictionary(a => a.Id, a => a.Department, StringComparer.Ordinal);
        var questions = new List<UnstatedQuestion>();
        foreach (var file in KnowledgeText.FilesCalled(folder, Name))
        {
            foreach (var item in YamlList.Read<Item>(folder, file, findings))
            {
                if (departments.GetValueOrDefault(item.Article) is not { } department)
                {
                    if (!broken.Contains(item.Article))
                    {
                        findings.Add(new("unstated", file, 0, TopicTexts.UnstatedOfNoArticle(item.Article)));
                    }
                }
                else if (department != Path.GetDirectoryName(file)!.Replace('\\', '/'))
                {
                    findings.Add(new("unstated", file, 0, TopicTexts.UnstatedInOtherFolder(item.Article)));
                }
                else
                {
                    questions.AddRange((item.En ?? []).Select(q => new UnstatedQuestion(item.Article, Chinese: false, q)));
                    questions.AddRange((item.Zh ?? []).Select(q => new UnstatedQuestion(item.Article, Chinese: true, q)));
                }
            }
        }

        return questions;
    }

    /// <summary>The file that a question stands in.</summary>
    public static string Of(UnstatedQuestion question, IReadOnlyList<Article> articles) =>
        $"{articles.First(a => a.Id == question.ArticleId).Department}/{Name}";

    private sealed class Item
    {
        public string Article { get; set; } = "";

        // A key without items is null to the parser.
        public List<string>? En { get; set; }

        public List<string>? Zh { get; set; }
    }
}
