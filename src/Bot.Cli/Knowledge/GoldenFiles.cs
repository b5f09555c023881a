using System.CommandLine;
using System.Text.Json;
using Bot.Knowledge.Evaluation;

namespace Bot.Cli.Knowledge;

/// <summary>The golden questions named on the command line.</summary>
internal static class GoldenFiles
{
    public static readonly Option<string> Part = MakePart();

    private static Option<string> MakePart()
    {
        var part = new Option<string>("--part") { Description = "Which golden questions.", DefaultValueFactory = _ => "development" };
        part.AcceptOnlyFromAmong("development", "test");
        return part;
    }

    /// <summary>Null, with the reason on standard error, when there are none.</summary>
    /// <param name="knowledge">The knowledge base, whose own questions are read.</param>
    /// <param name="part">development or test.</param>
    /// <param name="questions">Another folder to read them from; null: the knowledge base's.</param>
    public static IReadOnlyList<GoldenQuestion>? Read(DirectoryInfo knowledge, string part, DirectoryInfo? questions = null)
    {
        var folder = questions?.FullName ?? Path.Combine(knowledge.FullName, "golden");
        try
        {
            var found = GoldenQuestion.Read(folder, part);
            if (found.Count > 0)
            {
                return found;
            }

            Console.Error.WriteLine($"'{folder}' has no '*.{part}.jsonl'.");
        }
        catch (Exception e) when (e is DirectoryNotFoundException or JsonException)
        {
            Console.Error.WriteLine(e.Message);
        }

        return null;
    }
}
