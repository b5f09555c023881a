using Bot.Knowledge.Confidence;
using Bot.Knowledge.Ranking;

namespace Bot.Knowledge.Snapshots;

/// <summary>One language's index with what was learned for it.</summary>
/// <param name="Corpus">The analysed documents; kept for their encoders.</param>
/// <param name="Index">The whole index.</param>
/// <param name="Ranker">Weights of the features.</param>
/// <param name="Confidence">From evidence to probability.</param>
internal sealed record LanguageSide(PreparedCorpus Corpus, LanguageIndex Index, EntryRanker Ranker, ConfidenceModel Confidence);
