using System.CommandLine;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Programme;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Evaluation;
using Bot.Knowledge.Text;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb lint</c>: every finding with its file and line.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var language = new Option<string>("--lang", "--language")
        {
            Description = "The language of the findings.",
            DefaultValueFactory = _ => "en",
        };
        language.AcceptOnlyFromAmong("en", "zh-Hant", "zh-Hans");
        var command = new Command("lint", "Check the articles: translations, sources, dates, anchors, form codes.")
        {
            KnowledgeFolders.Articles,
            language,
        };
        command.SetAction(result =>
            Run(result.GetRequiredValue(KnowledgeFolders.Articles), LanguageForms.FromTag(result.GetRequiredValue(language))!.Value)
        );
        return command;
    }

    private static int Run(DirectoryInfo folder, LanguageForm language)
    {
        if (!folder.Exists)
        {
            return Refusal.Because($"The knowledge base folder '{folder.FullName}' does not exist; name it with --kb.");
        }

        var findings = new List<Finding>();
        var knowledge = KnowledgeBaseReader.Read(folder.FullName, findings);
        findings.AddRange(KnowledgeLint.Check(knowledge, HongKongTime.DayOf(TimeProvider.System.GetUtcNow())));
        findings.AddRange(ProgrammeRegister.Check(folder.FullName));
        findings.AddRange(GoldenLint.Check(folder.FullName, knowledge));
        foreach (var finding in findings)
        {
            Console.WriteLine(finding.In(language));
        }

        Console.WriteLine(LintSummary.In(language, knowledge.Articles.Count, knowledge.Articles.Sum(a => a.Entries.Count), findings.Count));
        return findings.Count == 0 ? ExitCodes.Ok : ExitCodes.Findings;
    }
}
