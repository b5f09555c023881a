using Bot.Dialogs.FollowUps;
using Bot.Dialogs.Language;
using Bot.Dialogs.Turns;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Retrieval;

/// <summary>
/// Finds the candidates for the question in the message, or for both messages together when this one continues the turn before.
/// </summary>
internal sealed class RetrieveStep : ITurnStep
{
    /// <summary>In words. After "which do you mean?", a longer message is a new question.</summary>
    private const int MostWordsOfChoice = 6;

    /// <summary>How many sentences of a story are tried together with the one that asks.</summary>
    private const int MostSentences = 8;

    public string Name => "retrieve";

    public void Run(Turn turn)
    {
        var questions = QuestionFinder.Find(turn.Question);
        var found = questions.Count > 0 ? PickQuestions(turn, questions) : SeveralTopics.Offer(turn, FindWhole(turn));
        turn.Search = FollowUp.Resolve(turn, WithWhatWasAsked(turn, found));
        turn.Search = NamedForms.Apply(turn, turn.Search);
    }

    private static Search FindWhole(Turn turn)
    {
        turn.Question = QuestionFinder.Shorten(turn.Question);
        return new(Retriever.Find(turn, turn.Question));
    }

    // "Which do you mean?" – "I lost it": the words of the first message and of the second find it together.
    private static Search WithWhatWasAsked(Turn turn, Search alone)
    {
        // "I am from the mainland", after a question without an answer: a part of that question.
        if (
            turn.Before.LowConfidenceTurns > 0
            && turn.Before.Asked is [.., var last]
            && last.Outcome == Outcome.NoAnswer.Word()
            && CaseTelling.Is(turn)
        )
        {
            turn.Signals.Add("with_unanswered_question");
            return new(Retriever.Find(turn, $"{Unanswered(turn)} {turn.Question}")) { IsWithUnanswered = true };
        }

        if (
            turn.Before.ClarifiedQuestion is not { } asked
            || alone.Candidates.Count == 0
            || MessageLength.Words(turn.Question) > MostWordsOfChoice
        )
        {
            return alone;
        }

        var together = Retriever.Find(turn, $"{asked} {turn.Question}");
        // "What is the income limit?" does not say of which benefit: what it finds alone, it finds by chance.
        if (together.Confidence <= alone.Confidence && !Ellipsis.IsAll(MessageView.Of(turn.Text)))
        {
            return alone;
        }

        turn.Signals.Add("with_clarified_question");
        return alone with { Result = together };
    }

    // With what was said after it, in order: none of it was clear enough.
    private static string Unanswered(Turn turn) =>
        string.Join(
            ' ',
            turn.Before.Asked.Reverse()
                .TakeWhile(a => a.Outcome == Outcome.NoAnswer.Word() || a.Outcome == Outcome.Clarify.Word())
                .Reverse()
                .Select(a => a.Text)
        );

    // A message of several questions, or a story around one: of those that the knowledge base can answer, the first is answered and the
    // others are offered.
    private static Search PickQuestions(Turn turn, IReadOnlyList<string> questions)
    {
        var whole = Retriever.Find(turn, QuestionFinder.Shorten(turn.Question));
        var found = questions.Select(q => FindOfSamePlace(turn, FindWithSentenceBefore(turn, q, questions, whole), whole)).ToArray();
        var threshold = turn.Knowledge.Thresholds;
        var known = found.Where(f => f.Result.Confidence >= threshold.Answer && !Ellipsis.IsAll(MessageView.Of(f.Text))).ToArray();
        if (known.Length == 0)
        {
            if (FollowUp.Context(turn) is { } spokenOf && found.All(f => Ellipsis.IsAll(MessageView.Of(f.Question))))
            {
                return AnswerFirst(turn, found[0], spokenOf, answered: null, found.Skip(1));
            }

            var best = found.Append(FindWithStory(turn, found)).MaxBy(f => f.Result.Confidence)!;
            if (best.Result.Confidence <= whole.Confidence)
            {
                return AnswerWhole(turn, whole, found);
            }

            turn.Question = best.Text;
            return WithOthers(turn, best.Result, found.Where(f => f.Question != best.Question));
        }

        if (
            known.Length == 1
            && (
                (whole.Confidence > known[0].Result.Confidence && found.Length == 1)
                || IsAskedOfAnother(whole, known[0].Result, threshold.Answer)
            )
        )
        {
            return AnswerWhole(turn, whole, found, known[0]);
        }

        var topic = turn.Knowledge.FindArticle(known[0].Result.Candidates[0].ArticleId)!;
        var first = FindOfNextTopic(turn, topic, found[0]);
        var rest = found.Where(f => f != (first is null ? known[0] : found[0]));
        first ??= known[0];
        return AnswerFirst(turn, first, topic, first.Result.Candidates[0].EntryId, rest);
    }

    // The whole message is answered because it finds more than its parts; what the parts ask beside that is offered.
    private static Search AnswerWhole(Turn turn, RetrievalResult whole, IEnumerable<Found> found, Found? known = null)
    {
        var answered = whole.Candidates is [var first, ..] ? turn.Knowledge.FindEntry(first.EntryId) : null;
        var search = WithOthers(
            turn,
            whole,
            found.Where(f =>
                (f == known && RankIn(whole, f.Result) > 0)
                || (MessageView.Of(f.Question) is var view && Ellipsis.IsAll(view) && !Ellipsis.AskedFacets(view).Contains(answered?.Facet))
            )
        );
        turn.Question = QuestionFinder.Shorten(turn.Question);
        return search;
    }

    // The other questions are offered beside an answer that is sure.
    private static Search WithOthers(Turn turn, RetrievalResult result, IEnumerable<Found> others) =>
        result.Confidence >= turn.Knowledge.Thresholds.Answer && turn.Knowledge.FindArticle(result.Candidates[0].ArticleId) is { } topic
            ? new(result) { MoreQuestions = FurtherQuestions.Of(turn, topic, result.Candidates[0].EntryId, others) }
            : new(result);

    // Whether the whole message clearly asks about another article than this part of it does.
    private static bool IsAskedOfAnother(RetrievalResult whole, RetrievalResult part, double enough) =>
        whole.Confidence >= enough && RankIn(whole, part) > 0;

    // "How much is it and where do I renew my licence?": the first question does not say of what, the next one does.
    private static Found? FindOfNextTopic(Turn turn, Article topic, Found first)
    {
        if (!Ellipsis.IsAll(MessageView.Of(first.Question)))
        {
            return null;
        }

        var text = TopicReading.Named(topic, first.Question, turn.Language.Read.Form);
        var result = Retriever.Find(turn, text, topic.Id);
        return result.Candidates is [var found, ..] && found.ArticleId == topic.Id && found.Confidence >= turn.Knowledge.Thresholds.Answer
            ? first with
            {
                Text = text,
                Result = result,
            }
            : null;
    }

    private static Search AnswerFirst(Turn turn, Found first, Article topic, string? answered, IEnumerable<Found> rest)
    {
        turn.Question = first.Text;
        var more = FurtherQuestions.Of(turn, topic, answered, rest);
        if (more.Count > 0)
        {
            turn.Signals.Add("several_questions");
        }

        return new(first.Result) { MoreQuestions = more };
    }

    // "I open a bar and want to sell wine. Which form do I write?": alone, the question fits any article. It is read alone and together
    // with the sentence before it; the reading that ranks better in the whole message wins. When the sentence before is itself a question,
    // the two are joined only if the whole message does not support the question alone.
    private static Found FindWithSentenceBefore(Turn turn, string question, IReadOnlyList<string> questions, RetrievalResult whole)
    {
        var alone = Retriever.Find(turn, question);
        var sentences = QuestionFinder.Sentences(turn.Question);
        var place = sentences.TakeWhile(s => s != question).Count();
        if (
            place == 0
            || place == sentences.Count
            || RankIn(whole, alone) == 0
            || (questions.Contains(sentences[place - 1]) && RankIn(whole, alone) < whole.Candidates.Count)
        )
        {
            return new(question, question, alone);
        }

        var text = $"{sentences[place - 1]} {question}";
        var together = Retriever.Find(turn, text);
        return RankIn(whole, together) <= RankIn(whole, alone) ? new(question, text, together) : new(question, question, alone);
    }

    // "Does Macau's talent scheme still take people? How many points does it ask for?": the second question is about Macau too.
    private static Found FindOfSamePlace(Turn turn, Found found, RetrievalResult whole)
    {
        var at = turn.Question.IndexOf(found.Question, StringComparison.Ordinal);
        if (
            at <= 0
            || found.Result.Candidates is not [{ OutOfScope: false } first, ..]
            || !whole.Candidates.Any(c => c.OutOfScope && c.ArticleId == first.ArticleId)
            || QuestionScope.NamesUs(found.Question)
        )
        {
            return found;
        }

        var elsewhere = QuestionFinder
            .Sentences(turn.Question[..at])
            .TakeLast(MostSentences)
            .Where(s => !QuestionScope.NamesUs(s))
            .FirstOrDefault(s => Retriever.Find(turn, s).Candidates is [{ OutOfScope: true } its, ..] && its.ArticleId == first.ArticleId);
        var text = $"{elsewhere} {found.Question}";
        return elsewhere is null ? found : found with { Text = text, Result = Retriever.Find(turn, text) };
    }

    // The rank, in the whole message, of the article that is first for a part of it: from 0; the number of candidates if it is not among
    // them.
    private static int RankIn(RetrievalResult whole, RetrievalResult part) =>
        part.Candidates is [var first, ..]
            ? whole.Candidates.TakeWhile(c => c.ArticleId != first.ArticleId).Count()
            : whole.Candidates.Count;

    // "She left her bag on the bus with her card in it. How many days has she got?": the question together with the sentence that says
    // what it is about.
    private static Found FindWithStory(Turn turn, Found[] found)
    {
        var asked = found.MaxBy(f => f.Result.Confidence)!;
        return QuestionFinder
            .Sentences(turn.Question)
            .Where(s => s != asked.Text)
            .Take(MostSentences)
            .Select(s => $"{s} {asked.Text}")
            .Select(text => asked with { Text = text, Result = Retriever.Find(turn, text) })
            .Append(asked)
            .MaxBy(f => f.Result.Confidence)!;
    }
}
