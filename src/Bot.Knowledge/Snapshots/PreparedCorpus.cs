using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Vectors;

namespace Bot.Knowledge.Snapshots;

/// <summary>
/// The documents of one language, analysed and encoded once, from which indexes are cut: the whole one, and for training those
/// from which some ways of asking or whole articles are held out.
/// </summary>
internal sealed class PreparedCorpus
{
    private const float QuestionWeight = 1.5f, TitleWeight = 1f, DepartmentWeight = 0.3f, AnswerWeight = 0.7f;
    private const int MostArticlesForClassifier = 1500;

    private readonly TextAnalyzer _analyzer;
    private readonly IReadOnlyList<WeightedTerm>[] _phraseTerms;
    private readonly IReadOnlyList<WeightedTerm>[] _fixedTerms;
    private readonly List<float[][]> _phraseVectors = [];
    private readonly List<VectorIndex> _passageVectors = [];
    private readonly int[] _passageDocument;

    public PreparedCorpus(IReadOnlyList<RetrievalDocument> documents, TextAnalyzer analyzer, IReadOnlyList<ISentenceEncoder> encoders, Func<string, string> encoderInput)
    {
        Documents = documents;
        Encoders = encoders;
        _analyzer = analyzer;
        var phrases = documents.SelectMany((d, i) => d.Aliases.Prepend(d.Question).Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => (Document: i, Text: t))).ToArray();
        PhraseTexts = [.. phrases.Select(p => p.Text)];
        PhraseDocument = [.. phrases.Select(p => p.Document)];
        Articles = [.. documents.Select(d => d.ArticleId).Distinct(StringComparer.Ordinal)];
        var numbers = Articles.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        DocumentArticle = [.. documents.Select(d => numbers[d.ArticleId])];
        _phraseTerms = [.. PhraseTexts.AsParallel().AsOrdered().Select(t => (IReadOnlyList<WeightedTerm>)analyzer.Analyze(t))];
        _fixedTerms = [.. documents.AsParallel().AsOrdered().Select(d => (IReadOnlyList<WeightedTerm>)FixedTerms(d))];

        var passages = documents.SelectMany((d, i) => Passages.Split(d.Answer).Select(t => (Document: i, Text: t))).ToArray();
        _passageDocument = [.. passages.Select(p => p.Document)];
        foreach (var encoder in encoders)
        {
            _phraseVectors.Add(encoder.EncodeAll([.. PhraseTexts.Select(encoderInput)]));
            _passageVectors.Add(new VectorIndex(encoder.EncodeAll([.. passages.Select(p => encoderInput(p.Text))]), encoder.Dimensions));
        }
    }

    public IReadOnlyList<RetrievalDocument> Documents { get; }

    public IReadOnlyList<ISentenceEncoder> Encoders { get; }

    public string[] PhraseTexts { get; }

    public int[] PhraseDocument { get; }

    public int[] DocumentArticle { get; }

    public string[] Articles { get; }

    /// <summary>The vectors of one phrase, one an encoder.</summary>
    public float[]?[] PhraseVectors(int phrase) => [.. _phraseVectors.Select(v => v[phrase])];

    /// <summary>Cuts an index from the phrases and documents that <paramref name="keepPhrase"/> and <paramref name="keepDocument"/> allow.</summary>
    public LanguageIndex Build(Func<int, bool> keepPhrase, Func<int, bool> keepDocument)
    {
        var documents = Enumerable.Range(0, Documents.Count).Where(keepDocument).ToArray();
        var newNumber = documents.Select((d, i) => (d, i)).ToDictionary(p => p.d, p => p.i);
        var articles = documents.Select(d => Articles[DocumentArticle[d]]).Distinct(StringComparer.Ordinal).ToArray();
        var articleNumber = articles.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        var phrases = Enumerable.Range(0, PhraseTexts.Length).Where(p => newNumber.ContainsKey(PhraseDocument[p]) && keepPhrase(p)).ToArray();
        var byDocument = phrases.ToLookup(p => PhraseDocument[p]);
        var entryTerms = documents.Select(d => (IReadOnlyList<WeightedTerm>)[.. _fixedTerms[d], .. byDocument[d].SelectMany(p => _phraseTerms[p])]).ToArray();
        var documentArticle = documents.Select(d => articleNumber[Articles[DocumentArticle[d]]]).ToArray();
        var phraseDocument = phrases.Select(p => newNumber[PhraseDocument[p]]).ToArray();
        return new LanguageIndex(new LanguageIndexParts
        {
            Documents = [.. documents.Select(d => Documents[d])],
            Articles = articles,
            DocumentArticle = documentArticle,
            EntryTerms = entryTerms,
            PhraseTerms = [.. phrases.Select(p => _phraseTerms[p])],
            PhraseDocument = phraseDocument,
            Analyzer = _analyzer,
            Encoded = [.. Encoders.Select((e, i) => Encode(i, phrases, phraseDocument, documentArticle, documents, newNumber, articles.Length))],
        });
    }

    private EncodedIndex Encode(int encoder, int[] phrases, int[] phraseDocument, int[] documentArticle, int[] documents, Dictionary<int, int> newNumber, int articleCount)
    {
        var vectors = phrases.Select(p => _phraseVectors[encoder][p]).ToArray();
        var passages = Enumerable.Range(0, _passageDocument.Length).Where(p => newNumber.ContainsKey(_passageDocument[p])).ToArray();
        var passageIndex = new VectorIndex([.. passages.Select(p => _passageVectors[encoder].Row(p).ToArray())], Encoders[encoder].Dimensions);
        int[] passageDocument = [.. passages.Select(p => newNumber[_passageDocument[p]])];
        var rows = Enumerable.Range(0, phrases.Length).ToArray();
        SoftmaxClassifier? articles = null, facets = null;
        var facetNumbers = new Dictionary<string, int>(StringComparer.Ordinal);
        if (encoder == 0 && articleCount is > 1 and <= MostArticlesForClassifier && phrases.Length >= articleCount * 3)
        {
            articles = SoftmaxClassifier.Train(vectors, [.. phraseDocument.Select(d => documentArticle[d])], rows, articleCount, new SoftmaxTraining());
            foreach (var facet in documents.Select(d => Documents[d].Facet).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                facetNumbers.Add(facet, facetNumbers.Count);
            }

            if (facetNumbers.Count > 1)
            {
                facets = SoftmaxClassifier.Train(vectors, [.. phraseDocument.Select(d => facetNumbers[Documents[documents[d]].Facet!])], rows, facetNumbers.Count, new SoftmaxTraining());
            }
        }

        return new EncodedIndex(new VectorIndex(vectors, Encoders[encoder].Dimensions), passageIndex, passageDocument, articles, facets, facetNumbers);
    }

    private List<WeightedTerm> FixedTerms(RetrievalDocument d)
    {
        var terms = new List<WeightedTerm>();
        void Add(string text, float weight) => terms.AddRange(_analyzer.Analyze(text).Select(t => t with { Weight = t.Weight * weight }));

        // The question itself is also a phrase and counts once there.
        Add(d.Question, QuestionWeight - 1);
        Add(d.Title, TitleWeight);
        Add(d.DepartmentName, DepartmentWeight);
        Add(d.Answer, AnswerWeight);
        return terms;
    }
}
