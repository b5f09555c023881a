using Bot.Knowledge.Articles;
using Bot.Knowledge.Crosslingual;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Lexical.Homophones;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Snapshots.Indexing;

/// <summary>Builds both languages' sides from the same documents.</summary>
/// <param name="encoders">Encoders to use.</param>
/// <param name="words">Chinese dictionary words.</param>
/// <param name="synonyms">Synonym groups.</param>
internal sealed class BilingualIndexBuilder(EncoderSet encoders, WordList words, IReadOnlyList<SynonymGroup> synonyms)
{
    private const string WordsSection = "words";

    private readonly TextAnalyzer _analyzer = new(words, new SynonymIndex(synonyms));

    /// <param name="documents">Of both languages.</param>
    /// <param name="pronounced">How Chinese is read; null: misheard words are not.</param>
    /// <param name="unstated">Questions for details that none of them states; null: none.</param>
    public BilingualIndex Build(
        IReadOnlyList<RetrievalDocument> documents,
        PronouncingDictionary? pronounced = null,
        IReadOnlyList<UnstatedQuestion>? unstated = null
    )
    {
        var chinese = BuildSide([.. documents.Where(d => d.Chinese)], encoders.Chinese, [.. unstated?.Where(u => u.Chinese) ?? []]);
        return new BilingualIndex(
            BuildSide([.. documents.Where(d => !d.Chinese)], encoders.English, [.. unstated?.Where(u => !u.Chinese) ?? []]),
            chinese is null || pronounced is null
                ? chinese
                : chinese with
                {
                    Homophones = HomophoneIndexBuilder.Build(pronounced, documents, synonyms),
                },
            new Translator(encoders)
        );
    }

    /// <summary>The same, from what <see cref="Save"/> kept.</summary>
    /// <param name="file">The snapshot's file.</param>
    /// <param name="documents">Those that it was built from.</param>
    /// <param name="encoders">Encoders to use.</param>
    /// <param name="synonyms">Those that it was built with.</param>
    public static BilingualIndex Load(
        SectionFile file,
        IReadOnlyList<RetrievalDocument> documents,
        EncoderSet encoders,
        IReadOnlyList<SynonymGroup> synonyms
    )
    {
        var analyzer = new TextAnalyzer(WordList.Load(file, WordsSection), new SynonymIndex(synonyms));
        LanguageSide? Side(string name, bool chinese) =>
            !file.Has(name + ".articleIds")
                ? null
                : LanguageSide.Load(file, name, [.. documents.Where(d => d.Chinese == chinese)], analyzer, encoders.For(chinese));
        return new BilingualIndex(Side("en", false), Side("zh", true), new Translator(encoders));
    }

    public void Save(BilingualIndex index, SectionWriter writer)
    {
        words.Save(writer, WordsSection);
        index.English?.Save(writer, "en");
        index.Chinese?.Save(writer, "zh");
    }

    private LanguageSide? BuildSide(
        IReadOnlyList<RetrievalDocument> documents,
        IReadOnlyList<ISentenceEncoder> sideEncoders,
        IReadOnlyList<UnstatedQuestion> unstated
    ) => documents.Count == 0 ? null : LanguageSideBuilder.Build(documents, _analyzer, sideEncoders, synonyms, unstated);
}
