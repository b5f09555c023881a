using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Retrieval;

/// <summary>Finds the candidates: of the question in the message, or, when it leans on the turn before, of both together.</summary>
internal sealed class RetrieveStep : ITurnStep
{
    /// <summary>A longer message after "which do you mean?" is a question of its own.</summary>
    private const int MostWordsOfChoice = 6;

    /// <summary>Sentences of a story that are tried beside the one that asks.</summary>
    private const int MostSentences = 8;

    public string Name => "retrieve";

    public void Run(Turn turn)
    {
        var questions = QuestionFinder.Find(turn.Question);
        RetrievalResult? first = null;
        if (questions.Count > 0)
        {
            first = PickQuestions(turn, questions);
        }

        first ??= Retrieve(turn, turn.Question = QuestionFinder.Shorten(turn.Question));
        first = WithWhatWasAsked(turn, first);
        turn.Retrieved = FollowUp.Resolve(turn, first, (text, spokenOf) => Retrieve(turn, text, spokenOf));
        NamedForms.Apply(turn);
    }

    private static RetrievalResult Retrieve(Turn turn, string text, string? spokenOf = null) => turn.Knowledge.Retrieve(new RetrievalQuery
    {
        Text = text,
        Language = turn.Language.Form,
        Department = turn.Request.Department,
        SpokenOf = spokenOf,
        Memory = turn.Memory,
    });

    // "Which do you mean?" – "I lost it": the words of the first message and of the second find it together.
    private static RetrievalResult WithWhatWasAsked(Turn turn, RetrievalResult alone)
    {
        if (turn.Before.ClarifiedQuestion is not { } asked || alone.Candidates.Count == 0 || MessageLength.Words(turn.Question) > MostWordsOfChoice)
        {
            return alone;
        }

        var together = Retrieve(turn, $"{asked} {turn.Question}");
        if (together.Confidence <= alone.Confidence)
        {
            return alone;
        }

        turn.Signals.Add("with_clarified_question");
        return together;
    }

    // Several questions, or a story around one: those that the knowledge base knows, in order; the first is answered, the rest are offered.
    private static RetrievalResult? PickQuestions(Turn turn, IReadOnlyList<string> questions)
    {
        var whole = Retrieve(turn, QuestionFinder.Shorten(turn.Question));
        var found = questions.Select(q => InItsPlace(turn, q, questions, whole)).ToArray();
        var threshold = turn.Knowledge.Thresholds;
        var known = found.Where(f => f.Result.Confidence >= threshold.Answer && !Ellipsis.IsAll(MessageView.Of(f.Text))).ToArray();
        if (known.Length == 0)
        {
            var best = found.Append(AskedOfTheStory(turn, found)).MaxBy(f => f.Result.Confidence);
            if (best.Result.Confidence <= whole.Confidence)
            {
                return null;
            }

            turn.Question = best.Text;
            return best.Result;
        }

        if (known.Length == 1 && whole.Confidence > known[0].Result.Confidence && found.Length == known.Length)
        {
            return null;
        }

        var (text, answer) = known[0];
        turn.Question = text;
        turn.MoreQuestions = Further(turn, answer, [.. found.SkipWhile(f => f.Text != text).Skip(1)]);
        if (turn.MoreQuestions.Count > 0)
        {
            turn.Signals.Add("several_questions");
        }

        return answer;
    }

    // "I open a bar and want to sell wine. Which form do I write?": alone it could be asked of anything. Read alone and with the sentence before, the whole
    // message says which is meant; a question before is another matter, and only a reading that nothing else speaks for is given up then.
    private static (string Text, RetrievalResult Result) InItsPlace(Turn turn, string question, IReadOnlyList<string> questions, RetrievalResult whole)
    {
        var alone = Retrieve(turn, question);
        var sentences = QuestionFinder.Sentences(turn.Question);
        var place = sentences.TakeWhile(s => s != question).Count();
        if (place == 0 || place == sentences.Count || PlaceIn(whole, alone) == 0 || (questions.Contains(sentences[place - 1]) && PlaceIn(whole, alone) < whole.Candidates.Count))
        {
            return (question, alone);
        }

        var text = $"{sentences[place - 1]} {question}";
        var together = Retrieve(turn, text);
        return PlaceIn(whole, together) <= PlaceIn(whole, alone) ? (text, together) : (question, alone);
    }

    // Where the article that comes first in a part comes in the whole message: from 0, and the number of candidates when it is none of them.
    private static int PlaceIn(RetrievalResult whole, RetrievalResult part) =>
        part.Candidates is [var first, ..] ? whole.Candidates.TakeWhile(c => c.ArticleId != first.ArticleId).Count() : whole.Candidates.Count;

    // "She left her bag on the bus with her card in it. How many days has she got?": the sentence that asks, with the one that says of what.
    private static (string Text, RetrievalResult Result) AskedOfTheStory(Turn turn, (string Text, RetrievalResult Result)[] found)
    {
        var asked = found.MaxBy(f => f.Result.Confidence);
        return QuestionFinder.Sentences(turn.Question)
            .Where(s => s != asked.Text)
            .Take(MostSentences)
            .Select(s => $"{s} {asked.Text}")
            .Select(text => (text, Retrieve(turn, text)))
            .Append(asked)
            .MaxBy(f => f.Item2.Confidence);
    }

    // What follows may lean on the first: "also, where is the office?".
    private static Entry[] Further(Turn turn, RetrievalResult first, IReadOnlyList<(string Text, RetrievalResult Result)> rest)
    {
        var article = turn.Knowledge.FindArticle(first.Candidates[0].ArticleId);
        var entries = new List<Entry>();
        foreach (var (text, result) in rest)
        {
            var view = MessageView.Of(text);
            var facets = Ellipsis.AskedFacets(view);
            var entry = Ellipsis.IsAll(view)
                ? article?.Entries.FirstOrDefault(e => facets.Contains(e.Facet))
                : result.Confidence >= turn.Knowledge.Thresholds.Answer ? turn.Knowledge.FindEntry(result.Candidates[0].EntryId) : null;
            if (entry is not null && entry.Id != first.Candidates[0].EntryId && !entries.Contains(entry))
            {
                entries.Add(entry);
            }
        }

        return [.. entries];
    }
}
