using System.Text.Json;

namespace Bot.Cli.Privacy;

/// <summary>The words around a resident's copy, in the language that they read.</summary>
internal sealed class CopyWords
{
    private static readonly Dictionary<string, Dictionary<string, string>> All = Read();

    private readonly Dictionary<string, string> _words;

    private CopyWords(string tag) => (Tag, _words) = (tag, All[tag]);

    /// <summary>The tags there are.</summary>
    public static IReadOnlyList<string> Tags => [.. All.Keys];

    public string Tag { get; }

    public string this[string key] => _words[key];

    /// <summary>Those of a resident's tag: Cantonese is read in Traditional Chinese, and so is one that is not known.</summary>
    public static CopyWords For(string? tag) => new(tag is not null && All.ContainsKey(tag) ? tag : "zh-Hant");

    /// <summary>A code in words; one that has none here, as it is.</summary>
    public string Code(string list, string code) => _words.GetValueOrDefault($"{list}.{code}", code);

    private static Dictionary<string, Dictionary<string, string>> Read()
    {
        using var own = typeof(CopyWords).Assembly.GetManifestResourceStream("Bot.Cli.Privacy.copy.json")!;
        return JsonSerializer.Deserialize(own, CliJson.Default.DictionaryStringDictionaryStringString)!;
    }
}
