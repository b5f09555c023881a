using System.Numerics.Tensors;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots.Files;
using Bot.Knowledge.Vectors;

namespace Bot.Knowledge.Snapshots;

/// <summary>Everything searchable of one language: words, vectors and classifiers over the same documents.</summary>
internal sealed class LanguageIndex
{
    private const int TopPerEvidence = 24;

    private readonly InvertedIndex _entries;
    private readonly InvertedIndex _phrases;
    private readonly float[] _phraseSelf;
    private readonly int[] _phraseDocument;
    private readonly int[] _documentArticle;
    private readonly TextAnalyzer _analyzer;
    private readonly SpellingCorrector _spelling;
    private readonly IReadOnlyList<EncodedIndex> _encoded;
    private readonly int _articleCount;

    public LanguageIndex(LanguageIndexParts parts)
    {
        Documents = parts.Documents;
        _analyzer = parts.Analyzer;
        _encoded = parts.Encoded;
        _phraseDocument = parts.PhraseDocument;
        _documentArticle = parts.DocumentArticle;
        _articleCount = parts.Articles.Count;
        ArticleIds = parts.Articles;
        _entries = InvertedIndex.Build(parts.EntryTerms);
        _phrases = InvertedIndex.Build(parts.PhraseTerms, b: 0f);
        _phraseSelf = [.. parts.PhraseTerms.Select(t => SelfScore(InvertedIndex.QueryWeights(t)))];
        _spelling = new SpellingCorrector(_entries);
    }

    private LanguageIndex(SectionFile file, string name, IReadOnlyList<RetrievalDocument> documents, TextAnalyzer analyzer)
    {
        Documents = documents;
        _analyzer = analyzer;
        ArticleIds = file.ReadTexts(name + ".articleIds");
        _articleCount = ArticleIds.Count;
        _entries = InvertedIndex.Load(file, name + ".entryTerms");
        _phrases = InvertedIndex.Load(file, name + ".phraseTerms");
        _phraseSelf = file.Read<float>(name + ".phraseSelf").Span.ToArray();
        _phraseDocument = file.Read<int>(name + ".phraseDocument").Span.ToArray();
        _documentArticle = file.Read<int>(name + ".documentArticle").Span.ToArray();
        _encoded = [.. Enumerable.Range(0, file.Read<int>(name + ".encoders").Span[0]).Select(i => EncodedIndex.Load(file, $"{name}.encoder{i}"))];
        _spelling = new SpellingCorrector(_entries);
    }

    public IReadOnlyList<RetrievalDocument> Documents { get; }

    public IReadOnlyList<string> ArticleIds { get; }

    public int ArticleOf(int document) => _documentArticle[document];

    /// <param name="file">The snapshot's file.</param>
    /// <param name="name">The side's name in it.</param>
    /// <param name="documents">The documents that the side was built from, in the same order.</param>
    /// <param name="analyzer">The analyzer it was built with.</param>
    public static LanguageIndex Load(SectionFile file, string name, IReadOnlyList<RetrievalDocument> documents, TextAnalyzer analyzer) => new(file, name, documents, analyzer);

    public void Save(SectionWriter writer, string name)
    {
        writer.WriteTexts(name + ".articleIds", ArticleIds.ToArray());
        _entries.Save(writer, name + ".entryTerms");
        _phrases.Save(writer, name + ".phraseTerms");
        writer.Write<float>(name + ".phraseSelf", _phraseSelf);
        writer.Write<int>(name + ".phraseDocument", _phraseDocument);
        writer.Write<int>(name + ".documentArticle", _documentArticle);
        writer.Write<int>(name + ".encoders", [_encoded.Count]);
        for (var i = 0; i < _encoded.Count; i++)
        {
            _encoded[i].Save(writer, $"{name}.encoder{i}");
        }
    }

    /// <summary>Weighted query terms; unknown English words are mapped to the nearest known one.</summary>
    public Dictionary<string, float> Analyze(string text) => _spelling.Correct(InvertedIndex.QueryWeights(_analyzer.Analyze(text)));

    /// <summary>Share of the query's weight, by rarity, that the index has never seen: 0 all known, 1 all unknown.</summary>
    public float UnknownShare(IReadOnlyDictionary<string, float> query)
    {
        float unknown = 0, total = 0;
        foreach (var (term, weight) in query)
        {
            var mass = weight * _entries.Idf(term);
            total += mass;
            unknown += _entries.Contains(term) ? 0 : mass;
        }

        return total == 0 ? 1 : unknown / total;
    }

    /// <summary>Candidates with their evidence; unordered. <paramref name="vectors"/> are the query's, one an encoder, null where none.</summary>
    public List<Candidate> Candidates(IReadOnlyDictionary<string, float> query, IReadOnlyList<float[]?> vectors, string? department)
    {
        var bm25 = new float[Documents.Count];
        _entries.Score(query, bm25);
        var best = Math.Max(SelfScoreBm25(query), 1e-3f);
        var top = bm25.Length == 0 ? 0 : TensorPrimitives.Max(bm25);

        var lexical = new PhraseEvidence(Documents.Count, _articleCount);
        ScorePhrases(query, lexical);
        var semantic = new PhraseEvidence?[_encoded.Count];
        var answers = new float[]?[_encoded.Count];
        for (var e = 0; e < _encoded.Count; e++)
        {
            if (vectors.Count > e && vectors[e] is { } vector)
            {
                semantic[e] = _encoded[e].Score(vector, _phraseDocument, _documentArticle, Documents.Count, _articleCount);
                answers[e] = _encoded[e].ScoreAnswers(vector, Documents.Count);
            }
        }

        var articles = _encoded.Count > 0 && vectors.Count > 0 && vectors[0] is { } first ? _encoded[0].Articles?.LogProbabilities(first) : null;
        var facets = _encoded.Count > 0 && vectors.Count > 0 && vectors[0] is { } v ? _encoded[0].Facets?.LogProbabilities(v) : null;
        var articleBm25 = new float[_articleCount];
        for (var d = 0; d < bm25.Length; d++)
        {
            articleBm25[_documentArticle[d]] = Math.Max(articleBm25[_documentArticle[d]], bm25[d]);
        }

        var chosen = Choose(bm25, lexical, semantic, answers);
        var candidates = new List<Candidate>(chosen.Count);
        foreach (var d in chosen)
        {
            var f = new float[EntryRanker.FeatureCount];
            var a = _documentArticle[d];
            f[(int)Feature.Bm25] = bm25[d] / best;
            f[(int)Feature.Bm25Relative] = top == 0 ? 0 : bm25[d] / top;
            f[(int)Feature.PhraseLexical] = lexical.Best(d);
            f[(int)Feature.PhraseLexicalMean] = lexical.MeanOfBest(d);
            f[(int)Feature.ArticleLexical] = lexical.ArticleBest(a);
            f[(int)Feature.ArticleBm25] = articleBm25[a] / best;
            if (semantic.Length > 0 && semantic[0] is { } s)
            {
                f[(int)Feature.PhraseCosine] = s.Best(d);
                f[(int)Feature.PhraseCosineMean] = s.MeanOfBest(d);
                f[(int)Feature.ArticleCosine] = s.ArticleBest(a);
                f[(int)Feature.ArticleCosineMean] = s.ArticleMean(a);
                f[(int)Feature.AnswerCosine] = answers[0]![d];
            }

            if (semantic.Length > 1 && semantic[1] is { } s2)
            {
                f[(int)Feature.SecondCosine] = s2.Best(d);
                f[(int)Feature.SecondCosineMean] = s2.MeanOfBest(d);
            }

            if (articles is not null)
            {
                f[(int)Feature.ArticleLogProbability] = articles[a] / 10;
                f[(int)Feature.ArticleProbability] = MathF.Exp(articles[a]);
            }

            if (facets is not null && _encoded[0].FacetOf(Documents[d].Facet) is { } facet)
            {
                f[(int)Feature.FacetLogProbability] = facets[facet] / 10;
            }

            f[(int)Feature.Department] = department is not null && Documents[d].Department == department ? 1 : 0;
            candidates.Add(new Candidate(d, f));
        }

        return candidates;
    }

    private void ScorePhrases(IReadOnlyDictionary<string, float> query, PhraseEvidence evidence)
    {
        var scores = new float[_phrases.RowCount];
        _phrases.Score(query, scores);
        var self = MathF.Sqrt(Math.Max(SelfScore(query), 1e-6f));
        for (var p = 0; p < scores.Length; p++)
        {
            if (scores[p] > 0)
            {
                var similarity = Math.Min(1, scores[p] / (self * MathF.Sqrt(Math.Max(_phraseSelf[p], 1e-6f))));
                evidence.Add(_phraseDocument[p], _documentArticle[_phraseDocument[p]], similarity);
            }
        }
    }

    /// <summary>What a phrase would score against itself.</summary>
    private float SelfScore(IReadOnlyDictionary<string, float> weights)
    {
        var sum = 0f;
        foreach (var (term, weight) in weights)
        {
            sum += weight * _phrases.Idf(term) * weight * 2.2f / (weight + 1.2f);
        }

        return sum;
    }

    private float SelfScoreBm25(IReadOnlyDictionary<string, float> query)
    {
        var sum = 0f;
        foreach (var (term, weight) in query)
        {
            sum += weight * _entries.Idf(term) * 2.2f;
        }

        return sum;
    }

    private static HashSet<int> Choose(float[] bm25, PhraseEvidence lexical, PhraseEvidence?[] semantic, float[]?[] answers)
    {
        var chosen = new HashSet<int>();
        AddTop(chosen, bm25);
        AddTop(chosen, lexical.BestScores);
        foreach (var s in semantic)
        {
            if (s is not null)
            {
                AddTop(chosen, s.BestScores);
            }
        }

        foreach (var a in answers)
        {
            if (a is not null)
            {
                AddTop(chosen, a);
            }
        }

        return chosen;
    }

    private static void AddTop(HashSet<int> chosen, float[] scores)
    {
        var queue = new PriorityQueue<int, float>(TopPerEvidence + 1);
        for (var d = 0; d < scores.Length; d++)
        {
            if (scores[d] <= 0)
            {
                continue;
            }

            if (queue.Count < TopPerEvidence)
            {
                queue.Enqueue(d, scores[d]);
            }
            else if (queue.TryPeek(out _, out var lowest) && scores[d] > lowest)
            {
                queue.DequeueEnqueue(d, scores[d]);
            }
        }

        foreach (var (d, _) in queue.UnorderedItems)
        {
            chosen.Add(d);
        }
    }
}
