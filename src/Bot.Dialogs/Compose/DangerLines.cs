using Bot.Dialogs.Guard.Dangers;
using Bot.Dialogs.Wording;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>The numbers to call, with their names in the reply's language.</summary>
internal sealed class DangerLines
{
    private readonly bool _english;
    private readonly IReadOnlyList<(string Number, string Name)> _lines;

    private DangerLines(bool english, IReadOnlyList<(string Number, string Name)> lines) => (_english, _lines) = (english, lines);

    /// <param name="kind">The danger.</param>
    /// <param name="said">What the resident writes: numbers where it is spoken come first.</param>
    /// <param name="language">Of the reply.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="policeLast">Whether 999 comes last, for someone who does not want the police.</param>
    public static DangerLines Of(
        DangerKind kind,
        LanguageForm said,
        LanguageForm language,
        int most = int.MaxValue,
        bool policeLast = false
    ) =>
        new(
            language == LanguageForm.English,
            [
                .. EmergencyLines
                    .For(kind, said)
                    .OrderBy(l => policeLast && l.Id == "999")
                    .Take(most)
                    .Select(l => (l.Number, NameInLanguage.Of(l.English, l.Chinese, language))),
            ]
        );

    /// <summary>As a list, one a line.</summary>
    public string List() => string.Join('\n', _lines.Select(l => _english ? $"- **{l.Number}**: {l.Name}" : $"- **{l.Number}**：{l.Name}"));

    /// <summary>The numbers alone, on one line.</summary>
    public string Short() => string.Join(" · ", _lines.Select(l => $"**{l.Number}**"));

    /// <summary>Number and name of each, as one text to be spoken.</summary>
    public string Spoken() => string.Join(_english ? ". " : "。", _lines.Select(l => $"{l.Number}, {l.Name}"));
}
