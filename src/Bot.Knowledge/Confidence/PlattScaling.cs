namespace Bot.Knowledge.Confidence;

/// <summary>
/// A straight line through the log-odds, fitted so that the probabilities come out as they should (Platt 1999); keeps their order.
/// </summary>
/// <param name="Scale">Above 0.</param>
/// <param name="Shift">Added to the log-odds.</param>
internal sealed record PlattScaling(double Scale, double Shift)
{
    public static readonly PlattScaling None = new(1, 0);

    private const int Iterations = 400;
    private const double Prior = 4;

    public double Apply(double probability) => 1 / (1 + Math.Exp(-((Scale * LogOdds(probability)) + Shift)));

    /// <summary>This after <paramref name="first"/>.</summary>
    public PlattScaling After(PlattScaling first) => new(Scale * first.Scale, (Scale * first.Shift) + Shift);

    /// <summary>Newton's method with a weak pull towards no change, so that a handful of questions moves little.</summary>
    public static PlattScaling Fit(IReadOnlyCollection<CalibrationPoint> points)
    {
        double a = 1,
            b = 0;
        for (var i = 0; i < Iterations; i++)
        {
            double ga = Prior * (a - 1),
                gb = Prior * b * 0.1,
                haa = Prior,
                hab = 0,
                hbb = Prior * 0.1;
            foreach (var p in points)
            {
                var x = LogOdds(p.Confidence);
                var q = 1 / (1 + Math.Exp(-((a * x) + b)));
                var error = q - (p.Right ? 1 : 0);
                var weight = Math.Max(q * (1 - q), 1e-6);
                ga += error * x;
                gb += error;
                haa += weight * x * x;
                hab += weight * x;
                hbb += weight;
            }

            var determinant = (haa * hbb) - (hab * hab);
            var (stepA, stepB) = (((ga * hbb) - (gb * hab)) / determinant, ((gb * haa) - (ga * hab)) / determinant);
            a = Math.Max(0.05, a - stepA);
            b -= stepB;
            if (Math.Abs(stepA) + Math.Abs(stepB) < 1e-9)
            {
                break;
            }
        }

        return new PlattScaling(a, b);
    }

    private static double LogOdds(double probability)
    {
        var p = Math.Clamp(probability, 1e-6, 1 - 1e-6);
        return Math.Log(p / (1 - p));
    }
}
