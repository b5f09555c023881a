using Bot.Dialogs.Guard.Dangers;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.Compose;

/// <summary>The numbers to call, with their names in the reply's language.</summary>
internal sealed class DangerLines
{
    private readonly bool english;
    private readonly IReadOnlyList<(string Number, string Name)> lines;

    private DangerLines(bool english, IReadOnlyList<(string Number, string Name)> lines) => (this.english, this.lines) = (english, lines);

    /// <param name="kind">The danger.</param>
    /// <param name="said">The form that the resident writes: lines that speak it come first.</param>
    /// <param name="language">Of the reply.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="policeLast">999 after all others, for who does not want the police.</param>
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
                    .Select(l => (l.Number, Name(l, language))),
            ]
        );

    /// <summary>As a list, one a line.</summary>
    public string List() => string.Join('\n', lines.Select(l => english ? $"- **{l.Number}**: {l.Name}" : $"- **{l.Number}**：{l.Name}"));

    /// <summary>The numbers alone, on one line.</summary>
    public string Short() => string.Join(" · ", lines.Select(l => $"**{l.Number}**"));

    /// <summary>To be spoken.</summary>
    public string Spoken() => string.Join(english ? ". " : "。", lines.Select(l => $"{l.Number}, {l.Name}"));

    private static string Name(EmergencyLine line, LanguageForm language) =>
        language switch
        {
            LanguageForm.English => line.English,
            LanguageForm.SimplifiedChinese => ScriptConverter.ToSimplified(line.Chinese),
            _ => line.Chinese,
        };
}
