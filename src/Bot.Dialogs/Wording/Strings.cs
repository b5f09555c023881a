using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Wording;

/// <summary>
/// All that the bot itself says, from one file a language: <c>en.json</c>, <c>zh-Hant.json</c>, <c>zh-Hans.json</c>. What is said around a
/// hand-off and while the bot is off is in <c>handoff.….json</c> beside them; what the host says (the phone's greeting, files not taken,
/// linking) in Bot.Host/Wording.
/// </summary>
public sealed class Strings
{
    private static readonly Lazy<FrozenDictionary<LanguageForm, Strings>> All = new(() =>
        Load(typeof(Strings).Assembly, "Bot.Dialogs.Wording.")
    );

    /// <summary>The forms that replies are written in.</summary>
    public static IReadOnlyList<LanguageForm> Languages { get; } =
    [LanguageForm.English, LanguageForm.TraditionalChinese, LanguageForm.SimplifiedChinese];

    private readonly FrozenDictionary<string, string> _texts;

    private Strings(Dictionary<string, string> texts) => _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The texts in the form that a reply of <paramref name="form"/> is written in.</summary>
    public static Strings For(LanguageForm form) => All.Value[form.ReplyForm()];

    /// <summary>The texts of a program's own files, by <see cref="Languages"/>.</summary>
    /// <param name="assembly">Where they are compiled in.</param>
    /// <param name="prefix">What stands before <c>en.json</c> in their names.</param>
    /// <exception cref="InvalidOperationException">A language is missing.</exception>
    public static FrozenDictionary<LanguageForm, Strings> Load(Assembly assembly, string prefix) =>
        Languages.ToFrozenDictionary(form => form, form => Load(assembly, prefix, form.Tag()));

    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string this[string key] =>
        _texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"There is no text '{key}'.");

    /// <summary>The text, or null when there is none of that key.</summary>
    public string? Find(string key) => _texts.GetValueOrDefault(key);

    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    private static Strings Load(Assembly assembly, string prefix, string tag)
    {
        using var stream =
            assembly.GetManifestResourceStream($"{prefix}{tag}.json")
            ?? throw new InvalidOperationException($"The texts of '{tag}' are missing from the program.");
        return new(JsonSerializer.Deserialize(stream, WordingJson.Default.DictionaryStringString)!);
    }
}

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class WordingJson : JsonSerializerContext;
