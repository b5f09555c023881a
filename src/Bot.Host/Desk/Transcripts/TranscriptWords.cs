using System.Text.Json;
using Bot.Knowledge.Text;

namespace Bot.Host.Desk.Transcripts;

/// <summary>The words around a transcript, in the language of the member of staff who prints it.</summary>
internal sealed class TranscriptWords
{
    private static readonly Dictionary<string, Dictionary<string, string>> All = Read();

    private readonly Dictionary<string, string> _words;

    private TranscriptWords(string tag) => (Tag, _words) = (tag, All[tag]);

    /// <summary><c>en</c>, <c>zh-Hant</c> or <c>zh-Hans</c>.</summary>
    public string Tag { get; }

    public string this[string key] => _words[key];

    /// <summary>Those of a language; English for one that there is not.</summary>
    public static TranscriptWords For(string? language) => new((LanguageForms.FromTag(language) ?? LanguageForm.English).ReplyForm().Tag());

    /// <summary>A channel by name; one that has none here, by its id.</summary>
    public string Channel(string id) => _words.GetValueOrDefault($"channel.{id}", id);

    private static Dictionary<string, Dictionary<string, string>> Read()
    {
        using var own = typeof(TranscriptWords).Assembly.GetManifestResourceStream("Bot.Host.Desk.Transcripts.transcript.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(own)!;
    }
}
