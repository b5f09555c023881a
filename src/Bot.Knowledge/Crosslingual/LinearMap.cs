using System.Numerics.Tensors;

namespace Bot.Knowledge.Crosslingual;

/// <summary>A matrix from one encoder's space to another's, by ridge regression.</summary>
/// <param name="inputs">Dimensions of the source.</param>
/// <param name="outputs">Dimensions of the target.</param>
/// <param name="rows">One row an output.</param>
internal sealed class LinearMap(int inputs, int outputs, float[] rows)
{
    public int Inputs => inputs;

    public int Outputs => outputs;

    public ReadOnlySpan<float> Rows => rows;

    /// <summary>The image, of length 1.</summary>
    public float[] Map(ReadOnlySpan<float> vector)
    {
        var image = new float[outputs];
        for (var o = 0; o < outputs; o++)
        {
            image[o] = TensorPrimitives.Dot(vector, rows.AsSpan(o * inputs, inputs));
        }

        TensorPrimitives.Divide(image, Math.Max(TensorPrimitives.Norm<float>(image), 1e-9f), image);
        return image;
    }

    /// <summary>Least squares with ridge: (XᵀX + λI) W = XᵀY, by Cholesky.</summary>
    public static LinearMap Fit(IReadOnlyList<float[]> x, IReadOnlyList<float[]> y, float lambda)
    {
        int n = x[0].Length,
            m = y[0].Length;
        var a = new float[n][];
        var b = new float[n][];
        Parallel.For(
            0,
            n,
            i =>
            {
                var row = a[i] = new float[n];
                var right = b[i] = new float[m];
                for (var s = 0; s < x.Count; s++)
                {
                    TensorPrimitives.MultiplyAdd(x[s], x[s][i], row, row);
                    TensorPrimitives.MultiplyAdd(y[s], x[s][i], right, right);
                }

                row[i] += lambda;
            }
        );
        Solve(a, b);
        var rows = new float[n * m];
        for (var o = 0; o < m; o++)
        {
            for (var i = 0; i < n; i++)
            {
                rows[(o * n) + i] = b[i][o];
            }
        }

        return new LinearMap(n, m, rows);
    }

    /// <summary>Solves A·X = B in place; A is symmetric and positive definite.</summary>
    private static void Solve(float[][] a, float[][] b)
    {
        var n = a.Length;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = a[i][j] - TensorPrimitives.Dot(a[i].AsSpan(0, j), a[j].AsSpan(0, j));
                a[i][j] = i == j ? MathF.Sqrt(Math.Max(sum, 1e-9f)) : sum / a[j][j];
            }
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < i; j++)
            {
                TensorPrimitives.MultiplyAdd(b[j], -a[i][j], b[i], b[i]);
            }

            TensorPrimitives.Divide(b[i], a[i][i], b[i]);
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < n; j++)
            {
                TensorPrimitives.MultiplyAdd(b[j], -a[j][i], b[i], b[i]);
            }

            TensorPrimitives.Divide(b[i], a[i][i], b[i]);
        }
    }
}
