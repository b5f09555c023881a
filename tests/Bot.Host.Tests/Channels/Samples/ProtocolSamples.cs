using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels.Samples;

/// <summary>The samples of the protocol checklist, word for word: <c>.json</c> holds one, <c>.jsonl</c> one a line.</summary>
internal static class ProtocolSamples
{
    public static IReadOnlyList<JsonObject> Read(string name)
    {
        var text = File.ReadAllText(PathOf(name));
        return name.EndsWith(".jsonl", StringComparison.Ordinal)
            ? [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())]
            : [JsonNode.Parse(text)!.AsObject()];
    }

    public static string PathOf(string name) => Path.Combine(Folder(), name);

    private static string Folder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Bot.sln")))
            {
                return Path.Combine(at.FullName, "tests/Bot.Host.Tests/Channels/Samples");
            }
        }

        throw new DirectoryNotFoundException("The repository is not above the tests.");
    }
}
