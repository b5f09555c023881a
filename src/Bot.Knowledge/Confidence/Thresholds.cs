namespace Bot.Knowledge.Confidence;

/// <summary>Where the confidence cuts, as picked by calibration for a stated rate of wrong answers (DESIGN §6).</summary>
/// <param name="Answer">At or above: answer.</param>
/// <param name="Clarify">At or above, and below <paramref name="Answer"/>: offer the near candidates as a choice. Below: no answer.</param>
/// <param name="MaxWrong">The stated rate of wrong answers among all questions, 0 to 1.</param>
public sealed record Thresholds(double Answer, double Clarify, double MaxWrong)
{
    /// <summary>
    /// At or above, and below <see cref="Answer"/>: what no other reading comes near is the answer all the same, told as the closest that is
    /// known. <see cref="Answer"/> itself where nothing else was picked.
    /// </summary>
    public double AnswerAlone { get; init; } = Answer;
}
