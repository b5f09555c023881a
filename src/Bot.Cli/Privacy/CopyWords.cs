using System.Collections.Frozen;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Cli.Privacy;

/// <summary>The words around a resident's copy, in the language that they read: one file a language in <c>Wording</c>.</summary>
internal sealed class CopyWords
{
    private static readonly FrozenDictionary<LanguageForm, Strings> All = Strings.Load(typeof(CopyWords).Assembly, "Bot.Cli.Privacy.");

    private readonly Strings _words;

    private CopyWords(LanguageForm form) => (Tag, _words) = (form.Tag(), All[form]);

    /// <summary>The tags there are.</summary>
    public static IReadOnlyList<string> Tags => [.. Strings.Languages.Select(form => form.Tag())];

    public string Tag { get; }

    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string this[string key] => _words[key];

    /// <summary>Those of a resident's tag: Cantonese is read in Traditional Chinese, and so is one that is not known.</summary>
    public static CopyWords For(string? tag) => new((LanguageForms.FromTag(tag) ?? LanguageForm.TraditionalChinese).ReplyForm());

    /// <summary>A code in words; one that has none here, as it is.</summary>
    public string Code(string list, string code) => _words.Find($"{list}.{code}") ?? code;
}
