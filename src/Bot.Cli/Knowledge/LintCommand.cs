using System.CommandLine;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Knowledge.Articles.Checks;
using Bot.Knowledge.Articles.Programme;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Evaluation;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb lint</c>: every finding with its file and line.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var command = new Command("lint", "Check the articles: translations, sources, dates, anchors, form codes.")
        {
            KnowledgeFolders.Articles,
        };
        command.SetAction(result => Run(result.GetRequiredValue(KnowledgeFolders.Articles)));
        return command;
    }

    private static int Run(DirectoryInfo folder)
    {
        if (!folder.Exists)
        {
            Console.Error.WriteLine($"The knowledge base folder '{folder.FullName}' does not exist; name it with --kb.");
            return ExitCodes.BadInput;
        }

        var findings = new List<Finding>();
        var knowledge = KnowledgeBaseReader.Read(folder.FullName, findings);
        findings.AddRange(KnowledgeLint.Check(knowledge, HongKongTime.DayOf(TimeProvider.System.GetUtcNow())));
        findings.AddRange(ProgrammeRegister.Check(folder.FullName));
        findings.AddRange(GoldenLint.Check(folder.FullName, knowledge));
        foreach (var finding in findings)
        {
            Console.WriteLine(finding);
        }

        Console.WriteLine(
            $"{knowledge.Articles.Count} articles, {knowledge.Articles.Sum(a => a.Entries.Count)} entries, {findings.Count} findings"
        );
        return findings.Count == 0 ? ExitCodes.Ok : ExitCodes.Findings;
    }
}
