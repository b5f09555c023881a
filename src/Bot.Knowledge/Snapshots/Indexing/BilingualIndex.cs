using Bot.Knowledge.Confidence;
using Bot.Knowledge.Crosslingual;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Lexical.Homophones;
using Bot.Knowledge.Ranking;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots.Scope;
using Bot.Knowledge.Snapshots.Scoring;
using Bot.Knowledge.Snapshots.Training;
using Bot.Knowledge.Text;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>
/// Both languages side by side. A question goes to its own language; what exists in the other alone is looked for there by the
/// translator, and takes its place by its confidence.
/// </summary>
internal sealed class BilingualIndex
{
    /// <summary>An answer of one's own language of this confidence is not challenged by one of the other.</summary>
    private const double Unchallenged = 0.6;

    /// <summary>
    /// The other language's confidence counts for less: a gloss misleads more often, and the reader gets a text in a language not asked in.
    /// </summary>
    private const double OtherLanguageShare = 0.6;

    /// <summary>
    /// Other entries of the first article that a resident may have meant: this many at most, and none that is less likely than this.
    /// </summary>
    private const int MostSisters = 2;

    private const float LeastSisterShare = 0.1f;

    /// <summary>Of a whole word of the encoder's vocabulary: the word between start and end.</summary>
    private const int TokensOfAWord = 3;

    private static readonly string[] FeatureNames = Enum.GetNames<Feature>();

    private readonly LanguageSide? _english;
    private readonly LanguageSide? _chinese;
    private readonly Translator _translator;
    private readonly Lazy<EnglishSpelling>? _spelling;
    private readonly HashSet<string> _englishAlone;
    private readonly HashSet<string> _chineseAlone;

    public BilingualIndex(LanguageSide? english, LanguageSide? chinese, Translator translator)
    {
        _english = english;
        _chinese = chinese;
        _translator = translator;
        // A host that stood still while it was made must not leave every later question without it: what failed is made again.
        _spelling = english is not { Encoders: [var encoder, ..] }
            ? null
            : new(
                () =>
                    new EnglishSpelling(
                        english.Index.Documents.SelectMany(d => d.Aliases.Append(d.Title).Append(d.Question).Append(d.Answer)),
                        word => encoder.Tokenise(word).Count <= TokensOfAWord,
                        word => translator.Dictionary?.HasEnglish(word) == true
                    ),
                LazyThreadSafetyMode.PublicationOnly
            );
        _englishAlone = Alone(english, chinese);
        _chineseAlone = Alone(chinese, english);
    }

    public LanguageSide? English => _english;

    public LanguageSide? Chinese => _chinese;

    /// <summary>The same, with the confidence straightened.</summary>
    public BilingualIndex Straighten(Calibration calibration) =>
        new(_english?.Straighten("en", calibration), _chinese?.Straighten("zh", calibration), _translator);

    public RetrievalResult Retrieve(RetrievalQuery query)
    {
        var language = query.Language is { } form ? new LanguageGuess(form, 1, false) : LanguageIdentifier.Identify(query.Text);
        var (own, other, alone) = language.Form.IsChinese() ? (_chinese, _english, _englishAlone) : (_english, _chinese, _chineseAlone);
        IReadOnlyList<HeardWord> heard = [];
        if (!query.AsWritten && own?.Homophones is { } homophones)
        {
            (var read, heard) = new HomophoneReader(homophones).Read(query.Text);
            query = query with { Text = read };
        }

        if (!query.AsWritten && own == _english && _spelling is { } spelling)
        {
            (var read, heard) = spelling.Value.Read(query.Text);
            query = query with { Text = read };
        }

        query = query with { Text = SpokenDigits.Read(query.Text) };

        var (searched, candidates, sisters, uncovered, spokenOf) = own is null
            ? new Ranking(query.Text, [], [], null, null)
            : Own(own, query);
        if (other is not null && alone.Count > 0 && (candidates.Count == 0 || candidates[0].Confidence < Unchallenged))
        {
            candidates.AddRange(Translated(other, query, alone));
            candidates = [.. candidates.OrderByDescending(c => c.Confidence).DistinctBy(c => c.ArticleId).Take(query.Take)];
            uncovered = candidates is [{ OtherLanguage: true } found, ..] && found.Confidence > uncovered?.Confidence ? null : uncovered;
        }

        // The index may lie in a mapped file, which stays open as long as this is reachable.
        GC.KeepAlive(this);
        return new RetrievalResult
        {
            Query = searched,
            Language = language,
            Heard = heard,
            Candidates = candidates,
            Readings =
                candidates.Count == 0
                    ? []
                    :
                    [
                        candidates[0],
                        .. candidates[1..]
                            .Concat(sisters.Where(s => s.ArticleId == candidates[0].ArticleId))
                            .OrderByDescending(c => c.Confidence),
                    ],
            Uncovered = uncovered,
            SpokenOf = spokenOf,
            UsedEncoders = (own ?? other)?.Encoders.Count > 0,
        };
    }

    private Ranking Own(LanguageSide side, RetrievalQuery query)
    {
        var asked = Own(side, query, query.Text);
        if (!side.Index.Documents[0].Chinese || _translator.InChinese(query.Text, side.Index) is not { } inChinese)
        {
            return asked;
        }

        var translated = Own(side, query, inChinese);
        return translated.Strength > asked.Strength ? translated : asked;
    }

    private static Ranking Own(LanguageSide side, RetrievalQuery query, string text)
    {
        var input = side.Index.Documents[0].Chinese ? EncoderInput.Chinese(text) : EncoderInput.English(text);
        var question = side.Index.Ask(text, [.. side.Encoders.Select(e => query.Memory?.Encode(e, input) ?? e.Encode(input))]);
        return Rank(
            side,
            side.Model,
            query,
            question,
            side.Index.Candidates(question, query.Department, query.SpokenOf),
            otherLanguage: false
        ) with
        {
            Text = text,
        };
    }

    private List<RankedEntry> Translated(LanguageSide side, RetrievalQuery query, HashSet<string> alone)
    {
        var question = _translator.Translate(query.Text, side.Index.Documents[0].Chinese, side.Index);
        var model =
            DefaultModels.Find(DefaultModels.Name(side.Index.Documents[0].Chinese, question.Vectors.Count > 0, cross: true))
            ?? SideModel.Start(question.Vectors.Count > 0);
        return Rank(
            side,
            model,
            query,
            question,
            [.. side.Index.Candidates(question, query.Department).Where(c => alone.Contains(side.Index.Documents[c.Document].Id))],
            otherLanguage: true
        ).Candidates;
    }

    private static Ranking Rank(
        LanguageSide side,
        SideModel model,
        RetrievalQuery query,
        Question question,
        List<Candidate> found,
        bool otherLanguage
    )
    {
        var scored = new ScoredCandidates(side.Index, model, question, found, query);
        var isOutOfScope = ScopeCheck.Instance.Of(query.Text);
        var candidates = new List<RankedEntry>(query.Take);
        var sisters = new List<RankedEntry>(MostSisters);
        UncoveredMatch? uncovered = null;
        for (var rank = 0; rank < scored.Ranked.Count && candidates.Count < query.Take; rank++)
        {
            var article = scored.Ranked[rank];
            if (scored.Document(rank).Uncovered)
            {
                uncovered ??=
                    rank > 0
                        ? null
                        : new UncoveredMatch(
                            scored.Document(rank).Id,
                            model.Confidence.Probability(scored.EvidenceFor(rank, outOfScope: false))
                        );
            }

            var covered = CoveredOf(article);
            if (covered.Length == 0)
            {
                continue;
            }

            var entry = EntryOf(scored, rank, covered);
            candidates.Add(entry(covered[0]));
            if (candidates.Count == 1)
            {
                sisters.AddRange(covered.Skip(1).Take(MostSisters).Where(s => article.Shares[s] >= LeastSisterShare).Select(entry));
            }
        }

        return new Ranking(query.Text, candidates, sisters, uncovered, SpokenOf(scored));

        int[] CoveredOf(RankedArticle article) =>
            [.. Enumerable.Range(0, article.Entries.Length).Where(e => !side.Index.Documents[article.Entries[e].Document].Uncovered)];

        // The first of the articles spoken of, wherever it ranks.
        RankedEntry? SpokenOf(ScoredCandidates scored)
        {
            for (var rank = 0; query.SpokenOf.Count > 0 && rank < scored.Ranked.Count; rank++)
            {
                if (scored.Document(rank).ArticleId == query.SpokenOf[0])
                {
                    return CoveredOf(scored.Ranked[rank]) is { Length: > 0 } covered ? EntryOf(scored, rank, covered)(covered[0]) : null;
                }
            }

            return null;
        }

        // Makes the entries of the article at a rank: its confidence is worked out once.
        Func<int, RankedEntry> EntryOf(ScoredCandidates scored, int rank, int[] covered)
        {
            var article = scored.Ranked[rank];
            var outOfScope = isOutOfScope(side.Index.Documents[article.Entries[covered[0]].Document]);
            var confidence = model.Confidence.Probability(scored.EvidenceFor(rank, outOfScope)) * (otherLanguage ? OtherLanguageShare : 1);
            return sister =>
                new()
                {
                    EntryId = side.Index.Documents[article.Entries[sister].Document].Id,
                    ArticleId = side.Index.Documents[article.Entries[sister].Document].ArticleId,
                    Department = side.Index.Documents[article.Entries[sister].Document].Department,
                    Score = article.Score,
                    Confidence = confidence * article.Shares[sister] / article.Shares[0],
                    OtherLanguage = otherLanguage,
                    OutOfScope = outOfScope,
                    Features = FeatureNames
                        .Zip(article.Entries[sister].Features)
                        .ToDictionary(p => p.First, p => (double)p.Second, StringComparer.Ordinal),
                };
        }
    }

    private static HashSet<string> Alone(LanguageSide? side, LanguageSide? other)
    {
        var ids = side is null
            ? new HashSet<string>(StringComparer.Ordinal)
            : side.Index.Documents.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        ids.ExceptWith(other?.Index.Documents.Select(d => d.Id) ?? []);
        return ids;
    }

    private readonly record struct Ranking(
        string Text,
        List<RankedEntry> Candidates,
        List<RankedEntry> Sisters,
        UncoveredMatch? Uncovered,
        RankedEntry? SpokenOf
    )
    {
        /// <summary>How sure it is of what comes first, answered or not.</summary>
        public double Strength => Math.Max(Candidates.Count == 0 ? 0 : Candidates[0].Confidence, Uncovered?.Confidence ?? 0);
    }
}
