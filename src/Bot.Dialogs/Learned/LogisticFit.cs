using System.Numerics.Tensors;

namespace Bot.Dialogs.Learned;

/// <summary>
/// Logistic regression with an L2 penalty by L-BFGS (Nocedal and Wright, algorithm 7.5): full batches from a start of zeros, so that the
/// same rows give the same weights.
/// </summary>
internal static class LogisticFit
{
    private const int Memory = 10,
        MostSteps = 250;
    private const double SmallestGradient = 1e-3;

    /// <param name="rows">Vectors of one length.</param>
    /// <param name="positive">Which rows are of the class.</param>
    /// <param name="shares">How much each row counts.</param>
    /// <param name="strength">The inverse of the penalty's weight.</param>
    /// <returns>The weights and, last, the bias.</returns>
    public static float[] Run(IReadOnlyList<float[]> rows, bool[] positive, float[] shares, double strength)
    {
        var size = rows[0].Length + 1;
        var w = new double[size];
        var g = new double[size];
        var loss = Loss(rows, positive, shares, strength, w, g);
        var history = new Queue<(double[] S, double[] Y, double Rho)>();
        for (var step = 0; step < MostSteps && TensorPrimitives.Norm<double>(g) > SmallestGradient; step++)
        {
            var direction = Direction(g, history);
            var slope = TensorPrimitives.Dot<double>(g, direction);
            var (next, gradient) = (new double[size], new double[size]);
            var length = step == 0 ? 1 / TensorPrimitives.Norm<double>(g) : 1.0;
            double reached;
            while (true)
            {
                TensorPrimitives.MultiplyAdd(direction, length, w, next);
                reached = Loss(rows, positive, shares, strength, next, gradient);
                if (reached <= loss + (1e-4 * length * slope) || length < 1e-10)
                {
                    break;
                }

                length /= 2;
            }

            var (s, y) = (new double[size], new double[size]);
            TensorPrimitives.Subtract<double>(next, w, s);
            TensorPrimitives.Subtract<double>(gradient, g, y);
            if (TensorPrimitives.Dot<double>(s, y) is > 1e-12 and var curve)
            {
                history.Enqueue((s, y, 1 / curve));
                if (history.Count > Memory)
                {
                    history.Dequeue();
                }
            }

            var done = loss - reached < 1e-9 * Math.Max(1, Math.Abs(loss));
            (w, g, loss) = (next, gradient, reached);
            if (done)
            {
                break;
            }
        }

        return [.. w.Select(v => (float)v)];
    }

    private static double[] Direction(double[] gradient, Queue<(double[] S, double[] Y, double Rho)> history)
    {
        var q = gradient.ToArray();
        var pairs = history.ToArray();
        var alphas = new double[pairs.Length];
        for (var i = pairs.Length - 1; i >= 0; i--)
        {
            alphas[i] = pairs[i].Rho * TensorPrimitives.Dot<double>(pairs[i].S, q);
            TensorPrimitives.MultiplyAdd(pairs[i].Y, -alphas[i], q, q);
        }

        if (pairs.Length > 0)
        {
            var last = pairs[^1];
            TensorPrimitives.Multiply(q, 1 / (last.Rho * TensorPrimitives.Dot<double>(last.Y, last.Y)), q);
        }

        for (var i = 0; i < pairs.Length; i++)
        {
            var beta = pairs[i].Rho * TensorPrimitives.Dot<double>(pairs[i].Y, q);
            TensorPrimitives.MultiplyAdd(pairs[i].S, alphas[i] - beta, q, q);
        }

        TensorPrimitives.Negate(q, q);
        return q;
    }

    private static double Loss(IReadOnlyList<float[]> rows, bool[] positive, float[] shares, double strength, double[] w, double[] gradient)
    {
        var size = w.Length - 1;
        float[] weights = [.. w.Take(size).Select(v => (float)v)];
        var sum = new float[size];
        double loss = 0,
            bias = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var z = TensorPrimitives.Dot<float>(rows[i], weights) + w[size];
            var margin = positive[i] ? z : -z;
            loss += shares[i] * (margin > 0 ? Math.Log(1 + Math.Exp(-margin)) : Math.Log(1 + Math.Exp(margin)) - margin);
            var error = shares[i] * ((1 / (1 + Math.Exp(-z))) - (positive[i] ? 1 : 0));
            TensorPrimitives.MultiplyAdd(rows[i], (float)error, sum, sum);
            bias += error;
        }

        for (var d = 0; d < size; d++)
        {
            loss += w[d] * w[d] / (2 * strength);
            gradient[d] = sum[d] + (w[d] / strength);
        }

        gradient[size] = bias;
        return loss;
    }
}
