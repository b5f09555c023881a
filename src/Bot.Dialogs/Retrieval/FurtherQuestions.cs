using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;

namespace Bot.Dialogs.Retrieval;

/// <summary>What is offered for the questions of a message beside the one that is answered. None is passed over in silence.</summary>
internal static class FurtherQuestions
{
    /// <param name="turn">Whose message it is.</param>
    /// <param name="topic">What the answered question is about, on which the others may lean: "also, where is the office?".</param>
    /// <param name="answered">The entry that is answered with; null when that is not decided yet.</param>
    /// <param name="rest">The other questions.</param>
    public static IReadOnlyList<FurtherQuestion> Of(Turn turn, Article topic, string? answered, IEnumerable<Found> rest)
    {
        var further = new List<FurtherQuestion>();
        foreach (var text in rest.Select(r => r.Question))
        {
            var entry = EntryFor(turn, topic, text);
            var isThere = entry is not null && (entry.Id == answered || further.Any(f => f.Entry?.Id == entry.Id));
            if (!isThere && (entry is not null || AsksSomething(text)))
            {
                further.Add(new(text, entry));
            }
        }

        return further;
    }

    // Of the same topic only: what the words alone find elsewhere may be found by chance, and said again alone they find it again.
    private static Entry? EntryFor(Turn turn, Article topic, string text)
    {
        var enough = turn.Knowledge.Thresholds.Answer;
        var view = MessageView.Of(text);
        var facets = Ellipsis.AskedFacets(view);
        var together = Retriever.Find(turn, TopicReading.Named(topic, text, turn.Language.Read.Form), topic.Id);
        var found =
            together.Candidates is [var first, ..] && first.ArticleId == topic.Id && first.Confidence >= enough
                ? turn.Knowledge.FindEntry(first.EntryId)
                : null;
        return found is not null && (facets.Length == 0 || facets.Contains(found.Facet)) ? found
            : Ellipsis.IsAll(view) ? topic.Entries.FirstOrDefault(e => facets.Contains(e.Facet))
            : null;
    }

    // "Can you help me?" asks for nothing that could be offered.
    private static bool AsksSomething(string text)
    {
        var view = MessageView.Of(text);
        return QuestionFinder.IsQuestion(text)
            && (
                Ellipsis.AskedFacets(view).Length > 0
                || Ellipsis.AskedGenerally(view).Length > 0
                || Ellipsis.Words(Ellipsis.Rest(view)).Any()
            );
    }
}
