using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Handoff;

/// <summary>
/// What residents are told of a hand-off and of a bot that is off, from one file a language: <c>Wording/handoff.….json</c>.
/// </summary>
internal sealed class HandoffWording
{
    private static readonly FrozenDictionary<string, HandoffWording> All = new[] { "en", "zh-Hant", "zh-Hans" }.ToFrozenDictionary(
        t => t,
        t => new HandoffWording(t)
    );

    private readonly FrozenDictionary<string, string> _texts;

    private HandoffWording(string tag)
    {
        Tag = tag;
        using var stream = typeof(HandoffWording).Assembly.GetManifestResourceStream($"Bot.Dialogs.Wording.handoff.{tag}.json")!;
        _texts = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The tag of what it says.</summary>
    public string Tag { get; }

    public IEnumerable<string> Keys => _texts.Keys;

    /// <param name="language">The resident's tag; unknown: Traditional Chinese, which most read.</param>
    public static HandoffWording For(string? language) =>
        All[(LanguageForms.FromTag(language) ?? LanguageForm.TraditionalChinese).ReplyForm().Tag()];

    public string this[string key] => _texts[key];

    public string Format(string key, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, _texts[key], values);
}
