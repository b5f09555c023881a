using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Wording;

/// <summary>All that the bot itself says, from one file a language: <c>en.json</c>, <c>zh-Hant.json</c>, <c>zh-Hans.json</c>.</summary>
public sealed class Strings
{
    private static readonly Lazy<Strings> English = new(() => Load("en"));
    private static readonly Lazy<Strings> Traditional = new(() => Load("zh-Hant"));
    private static readonly Lazy<Strings> Simplified = new(() => Load("zh-Hans"));

    /// <summary>The forms that replies are written in.</summary>
    public static IReadOnlyList<LanguageForm> Languages { get; } = [LanguageForm.English, LanguageForm.TraditionalChinese, LanguageForm.SimplifiedChinese];

    private readonly FrozenDictionary<string, string> texts;

    private Strings(Dictionary<string, string> texts) => this.texts = texts.ToFrozenDictionary(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>The texts in the form that a reply of <paramref name="form"/> is written in.</summary>
    public static Strings For(LanguageForm form) => form.ReplyForm() switch
    {
        LanguageForm.English => English.Value,
        LanguageForm.SimplifiedChinese => Simplified.Value,
        _ => Traditional.Value,
    };

    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string this[string key] => texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"There is no text '{key}'.");

    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    private static Strings Load(string tag)
    {
        using var stream = typeof(Strings).Assembly.GetManifestResourceStream($"Bot.Dialogs.Wording.{tag}.json")
            ?? throw new InvalidOperationException($"The texts of '{tag}' are missing from the program.");
        return new(JsonSerializer.Deserialize(stream, WordingJson.Default.DictionaryStringString)!);
    }
}

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class WordingJson : JsonSerializerContext;
