using Bot.Knowledge.Articles;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Snapshots.Scoring;
using Bot.Knowledge.Snapshots.Training;
using Bot.Knowledge.Vectors;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>
/// The documents of one language, analysed and encoded once, from which indexes are cut: the whole one, and for training those
/// from which some ways of asking or whole articles are held out.
/// </summary>
internal sealed class PreparedCorpus
{
    private const float QuestionWeight = 1.5f,
        TitleWeight = 1f,
        DepartmentWeight = 0.3f,
        AnswerWeight = 0.7f;
    private const int FewestPhrasesPerArticle = 3;

    private readonly TextAnalyzer _analyzer;
    private readonly IReadOnlyList<WeightedTerm>[] _phraseTerms;
    private readonly IReadOnlyList<WeightedTerm>[] _fixedTerms;
    private readonly IReadOnlyList<WeightedTerm>[] _plainTerms;
    private readonly List<float[][]> _phraseVectors = [];
    private readonly List<float[][]> _textVectors = [];
    private readonly int[] _textDocument;
    private readonly string[][] _phraseWordings;
    private readonly string[][] _genericWordings;
    private readonly int[] _genericDocument;
    private readonly IReadOnlyList<WeightedTerm>[] _genericTerms;
    private readonly List<float[][]> _genericVectors = [];

    /// <param name="documents">Documents of one language.</param>
    /// <param name="analyzer">Makes index terms of a text.</param>
    /// <param name="encoders">Encoders of that language.</param>
    /// <param name="encoderInput">A text as the encoders take it.</param>
    /// <param name="generic">What every procedure is asked.</param>
    /// <param name="unstated">Questions for details that no document states, of the same language.</param>
    public PreparedCorpus(
        IReadOnlyList<RetrievalDocument> documents,
        TextAnalyzer analyzer,
        IReadOnlyList<ISentenceEncoder> encoders,
        Func<string, string> encoderInput,
        IReadOnlyList<GenericQuestion>? generic = null,
        IReadOnlyList<UnstatedQuestion>? unstated = null
    )
    {
        Documents = documents;
        Encoders = encoders;
        _analyzer = analyzer;
        var phrases = documents
            .SelectMany(
                (d, i) => d.Aliases.Prepend(d.Question).Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => (Document: i, Text: t))
            )
            .ToArray();
        PhraseTexts = [.. phrases.Select(p => p.Text)];
        PhraseDocument = [.. phrases.Select(p => p.Document)];
        Articles = [.. documents.Select(d => d.ArticleId).Distinct(StringComparer.Ordinal)];
        var numbers = Articles.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        DocumentArticle = [.. documents.Select(d => numbers[d.ArticleId])];
        _phraseTerms = [.. PhraseTexts.AsParallel().AsOrdered().Select(t => (IReadOnlyList<WeightedTerm>)analyzer.Analyze(t))];
        _fixedTerms = [.. documents.AsParallel().AsOrdered().Select(d => (IReadOnlyList<WeightedTerm>)FixedTerms(d))];
        _plainTerms =
        [
            .. documents
                .AsParallel()
                .AsOrdered()
                .Select(d => (IReadOnlyList<WeightedTerm>)analyzer.Analyze(string.Join('\n', d.Title, d.Answer))),
        ];

        var texts = documents.SelectMany((d, i) => Passages.Of(d).Select(t => (Document: i, Text: t))).ToArray();
        _textDocument = [.. texts.Select(p => p.Document)];
        var chinese = documents.Count > 0 && documents[0].Chinese;
        Generic = generic ?? [];
        Unstated = new UnstatedTraining(unstated ?? [], analyzer, encoders, encoderInput);
        var documentNumbers = documents.Select((d, i) => (d.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        _genericDocument = [.. Generic.Select(g => documentNumbers[g.Answers[0]])];
        _genericTerms = [.. Generic.Select(g => (IReadOnlyList<WeightedTerm>)analyzer.Analyze(g.Text))];
        _phraseWordings = [.. PhraseTexts.AsParallel().AsOrdered().Select(t => AspectTerms.Of(t, chinese))];
        _genericWordings = [.. Generic.Select(g => AspectTerms.Of(g.Text, chinese))];
        foreach (var encoder in encoders)
        {
            _genericVectors.Add(encoder.EncodeAll([.. Generic.Select(g => encoderInput(g.Text))]));
            _phraseVectors.Add(encoder.EncodeAll([.. PhraseTexts.Select(encoderInput)]));
            _textVectors.Add(encoder.EncodeAll([.. texts.Select(p => encoderInput(p.Text))]));
        }
    }

    public IReadOnlyList<RetrievalDocument> Documents { get; }

    public IReadOnlyList<ISentenceEncoder> Encoders { get; }

    public string[] PhraseTexts { get; }

    public int[] PhraseDocument { get; }

    public int[] DocumentArticle { get; }

    public string[] Articles { get; }

    /// <summary>What every procedure is asked as a whole.</summary>
    public IReadOnlyList<GenericQuestion> Generic { get; }

    /// <summary>What is asked of details that no document states.</summary>
    public UnstatedTraining Unstated { get; }

    /// <summary>The vectors of one generic question, one an encoder.</summary>
    public float[][] GenericVectors(int generic) => [.. _genericVectors.Select(v => v[generic])];

    /// <summary>The vectors of one phrase, one an encoder.</summary>
    public float[][] PhraseVectors(int phrase) => [.. _phraseVectors.Select(v => v[phrase])];

    /// <summary>
    /// Cuts an index from the phrases and documents that <paramref name="keepPhrase"/> and <paramref name="keepDocument"/> allow;
    /// <paramref name="keepGeneric"/> says of which articles the generic questions are ways of asking, <paramref name="keepUnstated"/>
    /// which questions for unstated details are learned from.
    /// </summary>
    public LanguageIndex Build(
        Func<int, bool> keepPhrase,
        Func<int, bool> keepDocument,
        Func<string, bool>? keepGeneric = null,
        Func<int, bool>? keepUnstated = null
    )
    {
        var documents = Enumerable.Range(0, Documents.Count).Where(keepDocument).ToArray();
        var newNumber = documents.Select((d, i) => (d, i)).ToDictionary(p => p.d, p => p.i);
        var articles = documents.Select(d => Articles[DocumentArticle[d]]).Distinct(StringComparer.Ordinal).ToArray();
        var articleNumber = articles.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        var phrases = Enumerable
            .Range(0, PhraseTexts.Length)
            .Where(p => newNumber.ContainsKey(PhraseDocument[p]) && keepPhrase(p))
            .ToArray();
        var byDocument = phrases.ToLookup(p => PhraseDocument[p]);
        var generic = Enumerable
            .Range(0, Generic.Count)
            .Where(g => newNumber.ContainsKey(_genericDocument[g]) && keepGeneric?.Invoke(Generic[g].ArticleId) != false)
            .ToArray();
        var documentArticle = documents.Select(d => articleNumber[Articles[DocumentArticle[d]]]).ToArray();
        int[] phraseDocument =
        [
            .. phrases.Select(p => newNumber[PhraseDocument[p]]),
            .. generic.Select(g => newNumber[_genericDocument[g]]),
        ];
        var texts = Enumerable.Range(0, _textDocument.Length).Where(t => newNumber.ContainsKey(_textDocument[t])).ToArray();
        var textDocument = texts.Select(t => newNumber[_textDocument[t]]).ToArray();
        return new LanguageIndex(
            new LanguageIndexParts
            {
                Documents = [.. documents.Select(d => Documents[d])],
                Articles = articles,
                DocumentArticle = documentArticle,
                EntryTerms =
                [
                    .. documents.Select(d =>
                        (IReadOnlyList<WeightedTerm>)[.. _fixedTerms[d], .. byDocument[d].SelectMany(p => _phraseTerms[p])]
                    ),
                ],
                PlainTerms =
                [
                    .. documents.Select(d =>
                        (IReadOnlyList<WeightedTerm>)[.. _plainTerms[d], .. byDocument[d].SelectMany(p => _phraseTerms[p])]
                    ),
                ],
                PhraseTerms = [.. phrases.Select(p => _phraseTerms[p]), .. generic.Select(g => _genericTerms[g])],
                PhraseDocument = phraseDocument,
                TextDocument = textDocument,
                Analyzer = _analyzer,
                Encoded =
                [
                    .. Encoders.Select(
                        (e, i) =>
                            new EncodedIndex(
                                new VectorIndex(
                                    [.. phrases.Select(p => _phraseVectors[i][p]), .. generic.Select(g => _genericVectors[i][g])],
                                    e.Dimensions
                                ),
                                new VectorIndex([.. texts.Select(t => _textVectors[i][t])], e.Dimensions)
                            )
                    ),
                ],
                Aspects = LearnAspects(documents, phrases, generic),
                Unstated = Unstated.Learn(
                    [
                        .. documents
                            .Where(d => !Documents[d].Uncovered)
                            .Select(d => (Documents[d].ArticleId, (IEnumerable<WeightedTerm>)_fixedTerms[d])),
                    ],
                    [
                        .. phrases.Select(p => new AskedPhrase(
                            Documents[PhraseDocument[p]].ArticleId,
                            _phraseTerms[p],
                            Encoders.Count == 0 ? [] : Question.Join(PhraseVectors(p)),
                            IsStated: !Documents[PhraseDocument[p]].Uncovered
                        )),
                    ],
                    keepUnstated
                ),
                Classifiers = Learn(phrases, generic, phraseDocument, texts, textDocument, documents, documentArticle, articles.Length),
            }
        );
    }

    private AspectClassifier? LearnAspects(int[] documents, int[] phrases, int[] generic)
    {
        var aspects = FacetsOf(documents);
        if (aspects.Length < 2)
        {
            return null;
        }

        var articles = documents
            .GroupBy(d => DocumentArticle[d])
            .ToDictionary(
                g => g.Key,
                g =>
                    (Documents: g.ToArray(), Aspects: g.Select(d => Documents[d].Facet is { } f ? Array.IndexOf(aspects, f) : -1).ToArray())
            );
        AspectExample Example(string[] wording, int document)
        {
            var (sisters, asked) = articles[DocumentArticle[document]];
            return new(wording, DocumentArticle[document], asked, Array.IndexOf(sisters, document));
        }

        return AspectClassifier.Train(
            aspects,
            [
                .. phrases.Select(p => Example(_phraseWordings[p], PhraseDocument[p])),
                .. generic.Select(g => Example(_genericWordings[g], _genericDocument[g])),
            ]
        );
    }

    private string[] FacetsOf(int[] documents) =>
        [.. documents.Select(d => Documents[d].Facet).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private DocumentClassifiers? Learn(
        int[] phrases,
        int[] generic,
        int[] phraseDocument,
        int[] texts,
        int[] textDocument,
        int[] documents,
        int[] documentArticle,
        int articles
    )
    {
        if (
            Encoders.Count == 0
            || articles is < 2 or > DocumentClassifiers.MostArticles
            || phrases.Length < articles * FewestPhrasesPerArticle
        )
        {
            return null;
        }

        var facetNames = FacetsOf(documents);
        int[] documentFacet = [.. documents.Select(d => Documents[d].Facet is { } facet ? Array.IndexOf(facetNames, facet) : -1)];
        float[][] vectors =
        [
            .. phrases.Select(p => Question.Join(PhraseVectors(p))),
            .. generic.Select(g => Question.Join(GenericVectors(g))),
            .. texts.Select(t => Question.Join([.. _textVectors.Select(v => v[t])])),
        ];
        return DocumentClassifiers.Train(vectors, [.. phraseDocument, .. textDocument], documentArticle, documentFacet);
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
