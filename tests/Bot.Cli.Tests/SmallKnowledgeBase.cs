namespace Bot.Cli.Tests;

/// <summary>One article of one department.</summary>
internal static class SmallKnowledgeBase
{
    public static void Write(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "td"));
        File.WriteAllText(
            Path.Combine(folder, "departments.yaml"),
            "- id: td\n  en: Transport Department\n  zh: 運輸署\n  url: https://www.td.gov.hk/\n"
        );
        File.WriteAllText(Path.Combine(folder, "synonyms.yaml"), "[]\n");
        Write(folder, "en", "How much is a pass?", "A pass costs 20 dollars.");
        Write(folder, "zh", "通行證要多少錢？", "通行證收費20元。");
    }

    private static void Write(string folder, string language, string question, string answer) =>
        File.WriteAllText(
            Path.Combine(folder, "td", $"td-pass.{language}.md"),
            $$"""
            ---
            id: td-pass
            department: td
            title: 'Pass'
            status: published
            reviewed: 2026-01-01
            review-by: 2030-01-01
            owner: td-faq
            sources:
              - id: s1
                url: 'https://www.td.gov.hk/'
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
