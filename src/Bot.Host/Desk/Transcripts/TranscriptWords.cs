using System.Collections.Frozen;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Host.Desk.Transcripts;

/// <summary>
/// The words around a transcript, in the language of the member of staff who prints it: one file a language in <c>Wording</c>.
/// </summary>
internal sealed class TranscriptWords
{
    private static readonly FrozenDictionary<LanguageForm, Strings> All = Strings.Load(
        typeof(TranscriptWords).Assembly,
        "Bot.Host.Desk.Transcripts."
    );

    private readonly Strings _words;

    private TranscriptWords(LanguageForm form) => (Tag, _words) = (form.Tag(), All[form]);

    /// <summary><c>en</c>, <c>zh-Hant</c> or <c>zh-Hans</c>.</summary>
    public string Tag { get; }

    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string this[string key] => _words[key];

    /// <summary>Those of a language; English for one that there is not.</summary>
    public static TranscriptWords For(string? language) => new((LanguageForms.FromTag(language) ?? LanguageForm.English).ReplyForm());

    /// <summary>A channel by name; one that has none here, by its id.</summary>
    public string Channel(string id) => _words.Find($"channel.{id}") ?? id;
}
