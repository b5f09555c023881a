using Bot.Knowledge.Evaluation;

namespace Bot.Cli.Knowledge;

/// <summary>The corpus and the questions of <c>bot kb eval</c>, without the lines that measure nothing.</summary>
/// <param name="Documents">Each id once a language.</param>
/// <param name="Queries">Each id once; what <c>gold</c> names is in the corpus.</param>
/// <param name="AreWhole">False when something was wrong with a line; it was told on standard error.</param>
internal sealed record EvaluationFiles(IReadOnlyList<EvaluationDocument> Documents, IReadOnlyList<EvaluationQuery> Queries, bool AreWhole)
{
    /// <summary>Null, with the reason on standard error, when one of them cannot be read or holds nothing.</summary>
    public static EvaluationFiles? Read(FileInfo corpus, FileInfo queries)
    {
        if (
            JsonLines.Read(corpus, CliJson.Default.EvaluationDocument) is not { } documents
            || JsonLines.Read(queries, CliJson.Default.EvaluationQuery) is not { } asked
        )
        {
            return null;
        }

        var isWhole = documents.BadLines + asked.BadLines == 0;
        void Say(FileInfo file, int line, string problem)
        {
            isWhole = false;
            Console.Error.WriteLine($"{file.Name}:{line}: {problem}");
        }

        var kept = KeepDocuments(documents.Items, (line, problem) => Say(corpus, line, problem));
        var questions = KeepQueries(
            asked.Items,
            kept.Select(d => d.Id).ToHashSet(StringComparer.Ordinal),
            (line, problem) => Say(queries, line, problem)
        );
        if (kept.Count == 0 || questions.Count == 0)
        {
            Console.Error.WriteLine(
                kept.Count == 0
                    ? $"'{corpus.FullName}' holds no document."
                    : $"'{queries.FullName}' holds no question that can be asked of the corpus."
            );
            return null;
        }

        return new(kept, questions, isWhole);
    }

    private static List<EvaluationDocument> KeepDocuments(IReadOnlyList<NumberedLine<EvaluationDocument>> lines, Action<int, string> say)
    {
        var kept = new List<EvaluationDocument>();
        var taken = new Dictionary<(string, bool), int>();
        foreach (var (line, document) in lines)
        {
            var problem = document switch
            {
                { Id: null or "" } => "'id' is missing",
                { Aliases: { } aliases } when aliases.Contains(null) => "'aliases' must be a list of texts",
                _ when string.IsNullOrWhiteSpace(document.Question) && string.IsNullOrWhiteSpace(document.Answer) =>
                    "it has neither a question nor an answer",
                _ when !taken.TryAdd((document.Id, document.IsChinese()), line) =>
                    $"the id '{document.Id}' is that of line {taken[(document.Id, document.IsChinese())]} already",
                _ => null,
            };
            if (problem is null)
            {
                kept.Add(document);
            }
            else
            {
                say(line, $"left out: {problem}.");
            }
        }

        return kept;
    }

    private static List<EvaluationQuery> KeepQueries(
        IReadOnlyList<NumberedLine<EvaluationQuery>> lines,
        HashSet<string> documents,
        Action<int, string> say
    )
    {
        var kept = new List<EvaluationQuery>();
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (line, query) in lines)
        {
            // A right answer that is not in the corpus is no miss of ours, and no question without an answer either.
            string?[] unknown = [.. (query.Gold ?? []).Where(id => id is null || !documents.Contains(id))];
            var problem = query switch
            {
                { Id: null or "" } => "'id' is missing",
                _ when string.IsNullOrWhiteSpace(query.Text) => "'text' is empty",
                _ when unknown.Length > 0 && unknown.Length == query.Gold!.Count =>
                    $"the corpus has no document '{unknown[0]}', which 'gold' names",
                _ when !taken.TryAdd(query.Id, line) => $"the id '{query.Id}' is that of line {taken[query.Id]} already",
                _ => null,
            };
            if (problem is not null)
            {
                say(line, $"left out: {problem}.");
                continue;
            }

            if (unknown.Length > 0)
            {
                say(line, $"the corpus has no document '{unknown[0]}', which 'gold' names; measured by the others.");
            }

            kept.Add(
                unknown.Length == 0
                    ? query
                    : query with
                    {
                        Gold = [.. query.Gold!.Except(unknown, StringComparer.Ordinal).OfType<string>()],
                    }
            );
        }

        return kept;
    }
}
