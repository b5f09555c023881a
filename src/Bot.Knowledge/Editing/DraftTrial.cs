using Bot.Knowledge.Encoders;
using Bot.Knowledge.Evaluation;
using Bot.Knowledge.Snapshots;

namespace Bot.Knowledge.Editing;

/// <summary>
/// Tries a draft before it is published: builds the knowledge base with it and without it, by words alone, and puts the golden questions
/// and every other article's own questions to both. Takes up to a minute of a processor, and half of it when the knowledge base is the one
/// of the last trial.
/// </summary>
/// <param name="knowledgeFolder">The knowledge base.</param>
/// <param name="workFolder">For the builds; what is not needed for the next trial is deleted.</param>
/// <param name="modelsFolder">Holds the dictionaries.</param>
/// <param name="time">For the builds' dates.</param>
public sealed class DraftTrial(string knowledgeFolder, string workFolder, string modelsFolder, TimeProvider time)
{
    private static readonly string[] Parts = ["development", "test"];

    /// <exception cref="DraftException">The draft cannot be written as files.</exception>
    /// <exception cref="SnapshotException">The knowledge base cannot be built, with it or without it.</exception>
    /// <exception cref="IOException">The work folder cannot be written.</exception>
    public TrialResult Run(ArticleDraft draft)
    {
        var texts = DraftFiles.Write(draft);
        var store = new SnapshotStore(Path.Combine(workFolder, "snapshots"));
        var builder = new SnapshotBuilder(store, EncoderSet.None, ChineseDictionary.In(modelsFolder), time) { Models = modelsFolder };
        var copy = Path.Combine(workFolder, "articles");
        var before = builder.Build(knowledgeFolder);
        try
        {
            Copy(copy);
            texts.Write(copy, draft.Department, draft.Id);
            var after = builder.Build(copy);
            var questions = Questions(before, draft.Id);
            var changes = GoldenRun
                .Ask(before, questions)
                .Zip(GoldenRun.Ask(after, questions))
                .Select(pair => new TrialChange(
                    pair.First.Question.Text,
                    pair.First.Question.Form,
                    Answer(pair.First, before),
                    Answer(pair.Second, after)
                ))
                .Where(change => change.Before.Outcome != change.After.Outcome || change.Before.Entry != change.After.Entry)
                .Where(change => change.Before.IsGiven || change.After.IsGiven)
                .ToLookup(change => change.Concerns(draft.Id));
            return new TrialResult(
                questions.Count,
                [.. changes[true].OrderBy(change => change.IsLost ? 0 : 1)],
                changes[false].Count(c => c.IsLost),
                changes[false].Count(c => c.IsWon)
            );
        }
        finally
        {
            foreach (var version in store.Versions().Where(v => v != before.Version))
            {
                store.Remove(version);
            }

            if (Directory.Exists(copy))
            {
                Directory.Delete(copy, recursive: true);
            }

            LoadingMemory.GiveBack();
        }
    }

    private void Copy(string copy)
    {
        foreach (var file in KnowledgeFiles.In(knowledgeFolder))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(knowledgeFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private List<GoldenQuestion> Questions(IKnowledgeSnapshot knowledge, string articleId)
    {
        var golden = Path.Combine(knowledgeFolder, "golden");
        var own = knowledge
            .Articles.Where(a => a.Id != articleId)
            .SelectMany(a => a.Entries)
            .SelectMany(e =>
                new[] { (Text: e.English, Form: "en"), (Text: e.Chinese, Form: "zh-Hant") }
                    .Where(t => t.Text is not null)
                    .Select(t => new GoldenQuestion
                    {
                        Id = e.Id,
                        Form = t.Form,
                        Text = t.Text!.Question,
                        Article = e.ArticleId,
                        Entries = [e.Anchor],
                    })
            );
        return [.. Directory.Exists(golden) ? Parts.SelectMany(part => GoldenQuestion.Read(golden, part)) : [], .. own];
    }

    private static TrialAnswer Answer(GoldenAnswer answer, IKnowledgeSnapshot snapshot)
    {
        var outcome =
            answer.IsAnswered(snapshot.Thresholds) ? "answer"
            : answer.Result.Confidence >= snapshot.Thresholds.Clarify ? "clarify"
            : "no_answer";
        return outcome == "answer" ? new(outcome, answer.First, Question(snapshot, answer), answer.Right) : new(outcome, null, null, null);
    }

    private static string? Question(IKnowledgeSnapshot snapshot, GoldenAnswer answer) =>
        snapshot.FindEntry(answer.First!) is not { } entry
            ? null
            : (answer.Question.Form == "en" ? entry.English ?? entry.Chinese : entry.Chinese ?? entry.English)!.Question;
}
