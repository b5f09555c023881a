using System.CommandLine;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;

namespace Bot.Cli.Models;

/// <summary>Where the encoders lie: <c>--models</c>, else <c>BOT_MODELS</c>, else the user's cache folder.</summary>
internal static class ModelsFolder
{
    public static readonly Option<DirectoryInfo?> Option = new("--models")
    {
        Description = "Folder with the model files (default: $BOT_MODELS, else ~/.cache/bot-models).",
    };

    public static readonly Option<bool> Lexical = new("--lexical") { Description = "Do without the sentence encoders." };

    public static string Resolve(DirectoryInfo? given) => ModelManifest.ResolveFolder(given?.FullName);

    /// <summary>The encoders; without them the ranking is lexical, and standard error says so once.</summary>
    public static EncoderSet Load(DirectoryInfo? given, bool lexical)
    {
        if (lexical)
        {
            return EncoderSet.None;
        }

        var set = EncoderLoader.Load(Resolve(given), out var missing);
        if (missing is not null)
        {
            Console.Error.WriteLine(
                $"No sentence encoders: '{missing}' is missing. Ranking by words alone; run 'bot models pull' to get them."
            );
        }

        foreach (var remark in set.Remarks)
        {
            Console.Error.WriteLine(remark);
        }

        return set;
    }

    public static ChineseDictionary Dictionary(DirectoryInfo? given) => ChineseDictionary.In(Resolve(given));
}
