using Bot.Dialogs.Turns;
using Bot.Knowledge.Topics;

namespace Bot.Dialogs.Retrieval;

/// <summary>
/// A message that names a form is about that form: an entry that does not name it is no answer to it, however alike the rest. A form that
/// nothing names is said not to be known.
/// </summary>
internal static class NamedForms
{
    /// <summary>The search, with what the forms that the message names make of it.</summary>
    public static Search Apply(Turn turn, Search search)
    {
        if (search.Meant is not null || turn.Knowledge.FindForms(turn.Question) is not { Count: > 0 } forms)
        {
            return search;
        }

        turn.Signals.Add("form");
        search = search with { NamesForm = true };
        var known = forms.SelectMany(f => f.EntryIds).ToHashSet(StringComparer.Ordinal);
        return known.Count == 0
            ? search with
            {
                UnknownForm = forms[0].Written,
                Department = forms[0].Department,
            }
            : Prefer(turn, search, forms, known);
    }

    private static Search Prefer(Turn turn, Search search, IReadOnlyList<NamedForm> forms, HashSet<string> known)
    {
        var articles = known.Select(id => id[..id.IndexOf('#', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        var first = search.Candidates is [var top, ..] ? top : null;
        if (first is not null && articles.Contains(first.ArticleId) && first.Confidence >= turn.Knowledge.Thresholds.Answer)
        {
            return search;
        }

        // One article names it: that one is meant. Several: the ranking chooses among them.
        var entry =
            articles.Count == 1
                ? forms.SelectMany(f => f.EntryIds).First()
                : search.Candidates.FirstOrDefault(c => articles.Contains(c.ArticleId))?.EntryId;
        if (entry is null || (articles.Count > 1 && first?.Confidence >= turn.Knowledge.Thresholds.Answer))
        {
            return search;
        }

        turn.Signals.Add("named_form");
        return search with { Meant = turn.Knowledge.FindEntry(entry), IsByForm = true };
    }
}
