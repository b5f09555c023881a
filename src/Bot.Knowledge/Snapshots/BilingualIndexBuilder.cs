using Bot.Knowledge.Articles;
using Bot.Knowledge.Crosslingual;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Lexical.Homophones;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Snapshots;

/// <summary>Builds both languages' sides from the same documents.</summary>
/// <param name="encoders">Encoders to use.</param>
/// <param name="dictionary">Chinese dictionary words, any length.</param>
/// <param name="synonyms">Synonym groups.</param>
internal sealed class BilingualIndexBuilder(EncoderSet encoders, IReadOnlyCollection<string> dictionary, IReadOnlyList<SynonymGroup> synonyms)
{
    private readonly TextAnalyzer _analyzer = new(new WordList(dictionary), new SynonymIndex(synonyms));

    /// <param name="documents">Of both languages.</param>
    /// <param name="pronounced">How Chinese is read; null: misheard words are not.</param>
    public BilingualIndex Build(IReadOnlyList<RetrievalDocument> documents, PronouncingDictionary? pronounced = null)
    {
        var chinese = BuildSide([.. documents.Where(d => d.Chinese)], encoders.Chinese);
        return new BilingualIndex(
            BuildSide([.. documents.Where(d => !d.Chinese)], encoders.English),
            chinese is null || pronounced is null ? chinese : chinese with { Homophones = HomophoneIndexBuilder.Build(pronounced, documents, synonyms) },
            new Translator(encoders));
    }

    /// <summary>The same, from what <see cref="Save"/> kept.</summary>
    public BilingualIndex Load(SectionFile file, IReadOnlyList<RetrievalDocument> documents)
    {
        LanguageSide? Side(string name, bool chinese) => !file.Has(name + ".articleIds")
            ? null
            : LanguageSide.Load(file, name, [.. documents.Where(d => d.Chinese == chinese)], _analyzer, encoders.For(chinese));
        return new BilingualIndex(Side("en", false), Side("zh", true), new Translator(encoders));
    }

    public static void Save(BilingualIndex index, SectionWriter writer)
    {
        index.English?.Save(writer, "en");
        index.Chinese?.Save(writer, "zh");
    }

    private LanguageSide? BuildSide(IReadOnlyList<RetrievalDocument> documents, IReadOnlyList<ISentenceEncoder> sideEncoders) =>
        documents.Count == 0 ? null : LanguageSideBuilder.Build(documents, _analyzer, sideEncoders, synonyms);
}
