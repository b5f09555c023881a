using System.Numerics.Tensors;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots.Files;
using Bot.Knowledge.Snapshots.Scoring;
using Bot.Knowledge.Snapshots.Training;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>Everything searchable of one language: words, vectors and classifiers over the same documents.</summary>
internal sealed class LanguageIndex
{
    private readonly InvertedIndex _entries;
    private readonly InvertedIndex _plain;
    private readonly PhraseIndex _phrases;
    private readonly int[] _documentArticle;
    private readonly TextAnalyzer _analyzer;
    private readonly SpellingCorrector _spelling;
    private readonly IReadOnlyList<EncodedIndex> _encoded;
    private readonly DocumentClassifiers? _classifiers;
    private readonly AspectClassifier? _aspects;
    private readonly UnstatedClassifier? _unstated;
    private readonly int[] _documentAspect;
    private readonly DocumentRows _rows;
    private readonly DocumentRows _textRows;

    public LanguageIndex(LanguageIndexParts parts)
        : this(
            parts.Documents,
            parts.Articles,
            parts.DocumentArticle,
            parts.Analyzer,
            InvertedIndex.Build(parts.EntryTerms),
            InvertedIndex.Build(parts.PlainTerms, b: 0.75f),
            PhraseIndex.Build(parts.PhraseTerms, parts.PhraseDocument),
            parts.TextDocument,
            parts.Encoded,
            parts.Classifiers,
            parts.Aspects,
            parts.Unstated
        ) { }

    private LanguageIndex(
        IReadOnlyList<RetrievalDocument> documents,
        IReadOnlyList<string> articles,
        int[] documentArticle,
        TextAnalyzer analyzer,
        InvertedIndex entries,
        InvertedIndex plain,
        PhraseIndex phrases,
        int[] textDocument,
        IReadOnlyList<EncodedIndex> encoded,
        DocumentClassifiers? classifiers,
        AspectClassifier? aspects,
        UnstatedClassifier? unstated
    )
    {
        Documents = documents;
        ArticleIds = articles;
        _documentArticle = documentArticle;
        _analyzer = analyzer;
        _entries = entries;
        _plain = plain;
        _phrases = phrases;
        _encoded = encoded;
        _classifiers = classifiers;
        _aspects = aspects;
        _unstated = unstated;
        _documentAspect = [.. documents.Select(d => aspects is null || d.Facet is null ? -1 : Array.IndexOf(aspects.Aspects, d.Facet))];
        _spelling = new SpellingCorrector(entries);
        var members = Enumerable.Range(0, documentArticle.Length).ToLookup(d => documentArticle[d]);
        int[][] articleDocuments = [.. Enumerable.Range(0, articles.Count).Select(a => members[a].ToArray())];
        _rows = new DocumentRows(phrases.Document, documents.Count, articleDocuments);
        _textRows = new DocumentRows(textDocument, documents.Count, articleDocuments);
    }

    public IReadOnlyList<RetrievalDocument> Documents { get; }

    public IReadOnlyList<string> ArticleIds { get; }

    public bool HasVectors => _encoded.Count > 0;

    public int ArticleOf(int document) => _documentArticle[document];

    /// <param name="file">The snapshot's file.</param>
    /// <param name="name">The side's name in it.</param>
    /// <param name="documents">The documents that the side was built from, in the same order.</param>
    /// <param name="analyzer">The analyzer it was built with.</param>
    /// <exception cref="SnapshotException">The sections do not fit each other, or the documents.</exception>
    public static LanguageIndex Load(SectionFile file, string name, IReadOnlyList<RetrievalDocument> documents, TextAnalyzer analyzer)
    {
        var articles = file.ReadTexts(name + ".articleIds");
        var documentArticle = file.Read<int>(name + ".documentArticle").Span.ToArray();
        file.Require(documents.Count > 0 && documentArticle.Length == documents.Count, name + ".documentArticle");
        file.RequireWithin(documentArticle, 0, articles.Length - 1, name + ".documentArticle");
        var textDocument = file.Read<int>(name + ".textDocument").Span.ToArray();
        file.RequireWithin(textDocument, 0, documents.Count - 1, name + ".textDocument");
        var phrases = PhraseIndex.Load(file, name + ".phrases", documents.Count);
        var encoders = file.ReadNumber(name + ".encoders");
        // Room for all of them is taken before the first is read.
        file.Require(encoders == 0 || file.Has($"{name}.encoder{encoders - 1}.phrases.dimensions"), name + ".encoders");
        EncodedIndex[] encoded =
        [
            .. Enumerable
                .Range(0, encoders)
                .Select(i => EncodedIndex.Load(file, $"{name}.encoder{i}", phrases.Document.Length, textDocument.Length)),
        ];
        return new(
            documents,
            articles,
            documentArticle,
            analyzer,
            InvertedIndex.Load(file, name + ".entries", documents.Count),
            InvertedIndex.Load(file, name + ".plain", documents.Count),
            phrases,
            textDocument,
            encoded,
            DocumentClassifiers.Load(file, name + ".classifiers", articles.Length, documents.Count, encoded.Sum(e => e.Dimensions)),
            AspectClassifier.Load(file, name + ".aspects"),
            UnstatedClassifier.Load(file, name + ".unstated", encoded.Sum(e => e.Dimensions))
        );
    }

    public void Save(SectionWriter writer, string name)
    {
        writer.WriteTexts(name + ".articleIds", ArticleIds.ToArray());
        writer.Write<int>(name + ".documentArticle", _documentArticle);
        _entries.Save(writer, name + ".entries");
        _plain.Save(writer, name + ".plain");
        _phrases.Save(writer, name + ".phrases");
        writer.Write<int>(name + ".textDocument", _textRows.Document);
        writer.Write<int>(name + ".encoders", [_encoded.Count]);
        for (var i = 0; i < _encoded.Count; i++)
        {
            _encoded[i].Save(writer, $"{name}.encoder{i}");
        }

        _classifiers?.Save(writer, name + ".classifiers");
        _aspects?.Save(writer, name + ".aspects");
        _unstated?.Save(writer, name + ".unstated");
    }

    /// <summary>Weighted query terms; unknown English words are mapped to the nearest known one.</summary>
    public Dictionary<string, float> Analyze(string text) => _spelling.Correct(InvertedIndex.QueryWeights(_analyzer.Analyze(text)));

    /// <summary>The question as this index takes it.</summary>
    public Question Ask(string text, IReadOnlyList<float[]> vectors) =>
        new(Analyze(text), vectors, AspectTerms.Of(text, Documents.Count > 0 && Documents[0].Chinese));

    /// <summary>The index terms of a text, as they stand.</summary>
    public List<WeightedTerm> Terms(string text) => _analyzer.Analyze(text);

    /// <summary>Whether every index term of a word, and one at least, is in some document.</summary>
    public bool UsesWord(string word) =>
        _entries.Contains(word) || (Terms(word) is { Count: > 0 } terms && terms.TrueForAll(t => _entries.Contains(t.Term)));

    /// <summary>Share of the query's weight, by rarity, that the index has never seen: 0 all known, 1 all unknown.</summary>
    public float UnknownShare(IReadOnlyDictionary<string, float> query) => Share(query, t => !_entries.Contains(t));

    /// <summary>Candidates with their evidence; unordered.</summary>
    /// <param name="question">As this index takes it.</param>
    /// <param name="department">Whose site is asked.</param>
    /// <param name="spokenOf">Articles that are candidates whatever they score.</param>
    public List<Candidate> Candidates(Question question, string? department, params IReadOnlyList<string> spokenOf)
    {
        using var scores = Score(question);
        var chosen = scores.Choose();
        foreach (var article in spokenOf.Select(ArticleNumber).Where(a => a >= 0))
        {
            chosen.UnionWith(_rows.DocumentsOf(article));
        }

        // Which entry of an article is right is decided among all of them: a sister that no signal put forward may be the one.
        chosen.UnionWith(chosen.Select(d => _documentArticle[d]).Distinct().ToArray().SelectMany(_rows.DocumentsOf));
        scores.Complete(chosen);
        var articleLogs = new Dictionary<int, float[]>();
        var aspects = question.Wording is null ? null : _aspects?.Score(question.Wording);
        var aspectTotals = new Dictionary<int, float>();
        var candidates = new List<Candidate>(chosen.Count);
        foreach (var d in chosen)
        {
            var f = new float[EntryRanker.FeatureCount];
            scores.Fill(d, f);
            if (_classifiers is not null && scores.Joint is { } joint)
            {
                AddLearned(d, joint, scores, articleLogs, f);
            }

            if (aspects is not null)
            {
                f[(int)Feature.AspectLogProbability] = AspectLog(d, aspects, aspectTotals) / 10;
            }

            f[(int)Feature.Department] = department is not null && Documents[d].Department == department ? 1 : 0;
            candidates.Add(new Candidate(d, f));
        }

        return candidates;
    }

    /// <summary>Share of the question's weight, by rarity, that the document does not know: 0 all known, 1 none.</summary>
    public float UnmatchedShare(IReadOnlyDictionary<string, float> query, int document) =>
        Share(query, t => !_entries.Contains(t, document));

    /// <summary>
    /// How much the question sounds like one for a detail that the article of a document never speaks of, -1 to 1; -1 of what is itself
    /// listed as such a detail.
    /// </summary>
    public float Unstated(Question question, int document) =>
        _unstated is null ? 0
        : Documents[document].Uncovered ? -1
        : _unstated.Score(
            [.. question.Terms.Keys.Where(t => !Knows(_documentArticle[document], t))],
            question.Vectors.Count == _encoded.Count ? question.Joint() : []
        );

    // Whether an entry of the article has the term.
    private bool Knows(int article, string term) =>
        Array.Exists(_rows.DocumentsOf(article), d => !Documents[d].Uncovered && _entries.Contains(term, d));

    // Of the query's weight, by rarity.
    private float Share(IReadOnlyDictionary<string, float> query, Func<string, bool> isCounted)
    {
        float counted = 0,
            total = 0;
        foreach (var (term, weight) in query)
        {
            var mass = weight * _entries.Idf(term);
            total += mass;
            counted += isCounted(term) ? mass : 0;
        }

        return total == 0 ? 1 : counted / total;
    }

    private int ArticleNumber(string id) => Enumerable.Range(0, ArticleIds.Count).FirstOrDefault(a => ArticleIds[a] == id, -1);

    private float AspectLog(int document, float[] aspects, Dictionary<int, float> totals)
    {
        float Of(int d) => _documentAspect[d] < 0 ? 0 : aspects[_documentAspect[d]];
        var article = _documentArticle[document];
        if (!totals.TryGetValue(article, out var total))
        {
            float[] scores = [.. _rows.DocumentsOf(article).Select(Of)];
            var most = TensorPrimitives.Max(scores);
            total = most + MathF.Log(scores.Sum(s => MathF.Exp(s - most)));
            totals.Add(article, total);
        }

        return Of(document) - total;
    }

    private DocumentScores Score(Question question)
    {
        var scores = new DocumentScores(_rows, ArticleIds.Count, _documentArticle);
        _entries.Score(question.Terms, scores.Bm25);
        _plain.Score(question.Terms, scores.Plain);
        scores.BestPossible = _entries.BestScore(question.Terms);
        _phrases.Score(question.Terms, scores.Lexical.Similarities);
        scores.Lexical.Gather();
        for (var e = 0; e < Math.Min(_encoded.Count, question.Vectors.Count); e++)
        {
            scores.Semantic.Add(_encoded[e].Score(question.Vectors[e], _rows, _textRows));
        }

        if (_classifiers is not null && scores.Semantic.Count == _encoded.Count)
        {
            scores.Joint = question.Joint();
            scores.ArticleLog = _classifiers.Articles.LogProbabilities(scores.Joint);
            scores.FacetLog = _classifiers.Facets?.LogProbabilities(scores.Joint);
        }

        scores.Finish();
        return scores;
    }

    private void AddLearned(int document, float[] joint, DocumentScores scores, Dictionary<int, float[]> articleLogs, float[] f)
    {
        var article = _documentArticle[document];
        f[(int)Feature.ArticleLogProbability] = scores.ArticleLog![article] / 10;
        f[(int)Feature.ArticleProbability] = MathF.Exp(scores.ArticleLog[article]);
        var members = _rows.DocumentsOf(article);
        if (!articleLogs.TryGetValue(article, out var logs))
        {
            logs = [.. members.Select(m => _classifiers!.Entries.Logit(m, joint))];
            var most = TensorPrimitives.Max(logs);
            var sum = logs.Sum(l => MathF.Exp(l - most));
            TensorPrimitives.Subtract(logs, most + MathF.Log(sum), logs);
            articleLogs.Add(article, logs);
        }

        f[(int)Feature.EntryLogProbability] = logs[Array.IndexOf(members, document)] / 10;
        if (scores.FacetLog is { } facets && _classifiers!.DocumentFacet[document] is >= 0 and var facet)
        {
            f[(int)Feature.FacetLogProbability] = facets[facet] / 10;
        }
    }
}
