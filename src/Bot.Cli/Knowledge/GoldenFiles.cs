using System.CommandLine;
using System.Text.Json;
using Bot.Knowledge.Evaluation;

namespace Bot.Cli.Knowledge;

/// <summary>The golden questions named on the command line.</summary>
internal static class GoldenFiles
{
    public static readonly Option<string> Part = new("--part") { Description = "Which golden questions: development or test.", DefaultValueFactory = _ => "development" };

    /// <summary>Null, with the reason on standard error, when there are none.</summary>
    public static IReadOnlyList<GoldenQuestion>? Read(DirectoryInfo knowledge, string part)
    {
        try
        {
            var questions = GoldenQuestion.Read(Path.Combine(knowledge.FullName, "golden"), part);
            if (questions.Count > 0)
            {
                return questions;
            }

            Console.Error.WriteLine($"'{Path.Combine(knowledge.FullName, "golden")}' has no '*.{part}.jsonl'.");
        }
        catch (Exception e) when (e is DirectoryNotFoundException or JsonException)
        {
            Console.Error.WriteLine(e.Message);
        }

        return null;
    }
}
