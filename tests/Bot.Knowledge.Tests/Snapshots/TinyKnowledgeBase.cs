namespace Bot.Knowledge.Tests.Snapshots;

/// <summary>Two small articles in a folder of their own.</summary>
internal sealed class TinyKnowledgeBase : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("bot-kb").FullName;

    public string Folder => Path.Combine(Root, "kb");

    public string Snapshots => Path.Combine(Root, "snapshots");

    public TinyKnowledgeBase()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "td"));
        File.WriteAllText(
            Path.Combine(Folder, "departments.yaml"),
            "- id: td\n  en: 'Transport Department'\n  zh: '運輸署'\n  url: 'https://www.td.gov.hk'\n"
        );
        File.WriteAllText(
            Path.Combine(Folder, "synonyms.yaml"),
            "- id: s1\n  en: ['driving licence', 'driver license']\n  zh: ['駕駛執照', '車牌']\n"
        );
        Write(
            "td-licence",
            "Renewing a driving licence costs 900 dollars.",
            "續領駕駛執照收費900元。",
            "How much is a driving licence?",
            "續領駕駛執照要多少錢？"
        );
        Write("td-parking", "A parking fine is 320 dollars.", "違例泊車罰款320元。", "How much is a parking fine?", "違例泊車罰款多少？");
    }

    public void Write(string id, string english, string chinese, string askEnglish, string askChinese)
    {
        foreach (var (language, question, answer) in new[] { ("en", askEnglish, english), ("zh", askChinese, chinese) })
        {
            File.WriteAllText(
                Path.Combine(Folder, "td", $"{id}.{language}.md"),
                $$"""
                ---
                id: {{id}}
                department: td
                title: '{{id}}'
                status: published
                reviewed: 2026-01-01
                review-by: 2030-01-01
                owner: td-faq
                sources:
                  - id: s1
                    url: 'https://www.td.gov.hk'
                    as-of: 2026
                    confidence: high
                entries:
                  fee:
                    facet: fee
                    sources: [s1]
                    ask: []
                ---

                Summary.

                ## {{question}} {#fee}

                {{answer}}
                """
            );
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
