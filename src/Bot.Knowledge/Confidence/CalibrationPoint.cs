namespace Bot.Knowledge.Confidence;

/// <summary>A question that calibration was asked.</summary>
/// <param name="Confidence">Of the first candidate, 0 to 1.</param>
/// <param name="Right">The first candidate is right.</param>
/// <param name="Near">A right one is among the first three.</param>
/// <param name="Side">The model that spoke, e.g. <c>en.semantic</c>.</param>
/// <param name="Form">The form of language, as a tag.</param>
internal readonly record struct CalibrationPoint(double Confidence, bool Right, bool Near, string Side, string Form)
{
    /// <summary>No other reading comes near the first candidate.</summary>
    public bool IsAlone { get; init; }
}
