using Bot.Dialogs.Turns;
using Bot.Knowledge.Topics;

namespace Bot.Dialogs.Retrieval;

/// <summary>
/// A message that names a form is about that form: an entry that does not name it is no answer to it, however alike the rest. A form that
/// nothing names is said not to be known.
/// </summary>
internal static class NamedForms
{
    public static void Apply(Turn turn)
    {
        if (turn.Entry is not null || turn.Knowledge.FindForms(turn.Question) is not { Count: > 0 } forms)
        {
            return;
        }

        turn.NamesForm = true;
        turn.Signals.Add("form");
        var known = forms.SelectMany(f => f.EntryIds).ToHashSet(StringComparer.Ordinal);
        if (known.Count == 0)
        {
            (turn.UnknownForm, turn.NamedDepartment) = (forms[0].Written, forms[0].Department);
            return;
        }

        Prefer(turn, forms, known);
    }

    private static void Prefer(Turn turn, IReadOnlyList<NamedForm> forms, HashSet<string> known)
    {
        var articles = known.Select(id => id[..id.IndexOf('#', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        var first = turn.Retrieved!.Candidates is [var top, ..] ? top : null;
        if (first is not null && articles.Contains(first.ArticleId) && first.Confidence >= turn.Knowledge.Thresholds.Answer)
        {
            return;
        }

        // One article names it: that one is meant. Several: the ranking chooses among them.
        var entry =
            articles.Count == 1
                ? forms.SelectMany(f => f.EntryIds).First()
                : turn.Retrieved.Candidates.FirstOrDefault(c => articles.Contains(c.ArticleId))?.EntryId;
        if (entry is not null && (articles.Count == 1 || first is null || first.Confidence < turn.Knowledge.Thresholds.Answer))
        {
            turn.Entry = turn.Knowledge.FindEntry(entry);
            turn.IsByForm = true;
            turn.Signals.Add("named_form");
        }
    }
}
