using Bot.Knowledge.Ranking;
using Bot.Knowledge.Retrieval;

namespace Bot.Dialogs.Retrieval;

/// <summary>
/// Whether a candidate has anything in common with the question: a reading that shares neither words nor meaning is no reading.
/// </summary>
internal static class CommonGround
{
    /// <summary>Lexical similarity with the nearest way of asking, 0–1, that is some common ground.</summary>
    private const double SomeWords = 0.2;

    /// <summary>Cosine with the nearest way of asking from which words may all be different, by encoder.</summary>
    private const double Meaning = 0.66,
        SecondMeaning = 0.69;

    /// <summary>
    /// Cosine that confirms what the words say, by language: one encoder alone is the Chinese one, whose cosines lie higher.
    /// </summary>
    private const double SomeMeaning = 0.57,
        SomeMeaningOfTwo = 0.5;

    public static bool Has(RankedEntry candidate)
    {
        var words = candidate.Features.GetValueOrDefault(nameof(Feature.PhraseLexical));
        var meaning = candidate.Features.GetValueOrDefault(nameof(Feature.PhraseCosine));
        var second = candidate.Features.GetValueOrDefault(nameof(Feature.SecondPhraseCosine));
        if (meaning == 0 && second == 0)
        {
            return words >= SomeWords;
        }

        return (second > 0 ? second >= SecondMeaning : meaning >= Meaning)
            || (words >= SomeWords && meaning >= (second > 0 ? SomeMeaningOfTwo : SomeMeaning));
    }
}
