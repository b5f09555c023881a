using Bot.Knowledge.Confidence;

namespace Bot.Knowledge.Tests.Confidence;

public class ConformalRiskTests
{
    [Fact]
    public void Threshold_ExchangeableQuestions_KeepsTheStatedRateOnNewOnes()
    {
        var random = new Random(3);
        var rates = new List<double>();
        for (var trial = 0; trial < 200; trial++)
        {
            var threshold = ConformalRisk.Threshold(Draw(random, 300), maxWrong: 0.05);
            var fresh = Draw(random, 2000);
            rates.Add((double)fresh.Count(p => p.Confidence >= threshold && !p.Right) / fresh.Length);
        }

        // The guarantee is on the mean over calibration sets.
        Assert.InRange(rates.Average(), 0.03, 0.051);
    }

    [Fact]
    public void Threshold_TooFewQuestions_NeverAnswers() =>
        Assert.True(ConformalRisk.Threshold([new(0.9, true, true, "en", "en")], maxWrong: 0.05) > 1);

    [Fact]
    public void ClarifyThreshold_NothingNear_IsTheAnswerThreshold() =>
        Assert.Equal(
            0.8,
            ConformalRisk.ClarifyThreshold(
                [new(0.5, false, false, "en", "en"), new(0.4, false, false, "en", "en")],
                answer: 0.8,
                worth: 0.5
            )
        );

    [Fact]
    public void PlattScaling_UnderconfidentModel_IsStraightenedInOrder()
    {
        var random = new Random(5);
        var points = Enumerable
            .Range(0, 4000)
            .Select(_ =>
            {
                var p = random.NextDouble();
                return new CalibrationPoint(0.6 * p, random.NextDouble() < p, true, "en", "en");
            })
            .ToArray();
        var scaling = PlattScaling.Fit(points);
        Assert.True(scaling.Scale > 0);
        Assert.InRange(points.Average(p => scaling.Apply(p.Confidence)), 0.47, 0.53);
        Assert.True(scaling.Apply(0.5) > 0.7);
    }

    private static CalibrationPoint[] Draw(Random random, int n) =>
        [
            .. Enumerable
                .Range(0, n)
                .Select(_ =>
                {
                    var confidence = random.NextDouble();
                    return new CalibrationPoint(confidence, random.NextDouble() < confidence, true, "en", "en");
                }),
        ];

    [Fact]
    public void ClarifyThreshold_NearOnesEnd_IsWhereTheyEnd()
    {
        var points = Enumerable
            .Range(0, 100)
            .Select(i => new CalibrationPoint(0.79 - (i * 0.005), Right: false, Near: i < 40, "en", "en"))
            .ToArray();

        Assert.InRange(ConformalRisk.ClarifyThreshold(points, answer: 0.8, worth: 0.5), 0.5, 0.6);
    }

    /// <summary>A stretch of worse luck in the midst does not end what is worth asking, and better luck under it does not lengthen it.</summary>
    [Fact]
    public void ClarifyThreshold_RatesThatStray_AreSmoothed()
    {
        bool IsNear(int i) => i is < 30 or (>= 55 and < 90) or (>= 150 and < 160);
        var points = Enumerable.Range(0, 200).Select(i => new CalibrationPoint(0.79 - (i * 0.003), false, IsNear(i), "en", "en")).ToArray();

        Assert.Equal(0.79 - (89 * 0.003), ConformalRisk.ClarifyThreshold(points, answer: 0.8, worth: 0.5), 6);
    }

    /// <summary>Ten sure ones are right; below, those without rivals are right down to 0.5 and wrong under it.</summary>
    [Fact]
    public void AloneThreshold_IsWhereTheStatedShareIsUsedUp()
    {
        CalibrationPoint[] points =
        [
            .. Enumerable.Range(0, 90).Select(i => new CalibrationPoint(0.9 + (i * 0.001), true, true, "en", "en")),
            .. Enumerable.Range(0, 4).Select(i => new CalibrationPoint(0.6 - (i * 0.02), true, true, "en", "en") { IsAlone = true }),
            .. Enumerable.Range(0, 6).Select(i => new CalibrationPoint(0.45 - (i * 0.02), false, true, "en", "en") { IsAlone = true }),
            .. Enumerable.Range(0, 9).Select(i => new CalibrationPoint(0.7 - (i * 0.01), false, true, "en", "en")),
        ];
        Assert.Equal(0.54, ConformalRisk.AloneThreshold(points, answer: 0.8, clarify: 0.1, maxWrong: 0.01), 3);
        Assert.Equal(0.43, ConformalRisk.AloneThreshold(points, answer: 0.8, clarify: 0.1, maxWrong: 0.03), 3);
        Assert.Equal(0.45, ConformalRisk.AloneThreshold(points, answer: 0.8, clarify: 0.44, maxWrong: 0.5), 3);
        Assert.Equal(0.8, ConformalRisk.AloneThreshold(points, answer: 0.8, clarify: 0.1, maxWrong: 0.001), 3);
    }
}
