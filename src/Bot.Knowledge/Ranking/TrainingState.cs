using System.Numerics.Tensors;

namespace Bot.Knowledge.Ranking;

/// <summary>Weights in training: gradients of a batch and Adam's moments. Only rows that the batch touched are moved (lazy Adam).</summary>
internal sealed class TrainingState(int classes, int dimensions)
{
    private const float Beta1 = 0.9f,
        Beta2 = 0.999f,
        SmallestError = 2e-4f;

    private readonly float[] _gradient = new float[classes * dimensions];
    private readonly float[] _m = new float[classes * dimensions];
    private readonly float[] _v = new float[classes * dimensions];
    private readonly float[] _logits = new float[classes];
    private readonly float[] _scratch = new float[dimensions];
    private readonly bool[] _touched = new bool[classes];
    private readonly int[] _steps = new int[classes];

    public float[] Weights { get; } = new float[classes * dimensions];

    public float[] Bias { get; } = new float[classes];

    public void AddGradient(float[] vector, int label, int[] rivals, float share, float rate)
    {
        var logits = _logits.AsSpan(0, rivals.Length);
        for (var r = 0; r < rivals.Length; r++)
        {
            logits[r] = TensorPrimitives.Dot<float>(vector, Weights.AsSpan(rivals[r] * dimensions, dimensions)) + Bias[rivals[r]];
        }

        TensorPrimitives.SoftMax(logits, logits);
        for (var r = 0; r < rivals.Length; r++)
        {
            var of = rivals[r];
            var error = logits[r] - (of == label ? 1f : 0f);
            if (Math.Abs(error) < SmallestError)
            {
                continue;
            }

            _touched[of] = true;
            var row = _gradient.AsSpan(of * dimensions, dimensions);
            TensorPrimitives.MultiplyAdd(vector, error * share, row, row);
            Bias[of] -= rate * error * share;
        }
    }

    public void Step(float rate, float decay)
    {
        for (var c = 0; c < classes; c++)
        {
            if (!_touched[c])
            {
                continue;
            }

            _touched[c] = false;
            var step = ++_steps[c];
            var correction = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, step)) / (1 - MathF.Pow(Beta1, step));
            var w = Weights.AsSpan(c * dimensions, dimensions);
            var g = _gradient.AsSpan(c * dimensions, dimensions);
            var m = _m.AsSpan(c * dimensions, dimensions);
            var v = _v.AsSpan(c * dimensions, dimensions);
            TensorPrimitives.MultiplyAdd(w, decay, g, g);
            TensorPrimitives.Multiply(m, Beta1, m);
            TensorPrimitives.MultiplyAdd(g, 1 - Beta1, m, m);
            TensorPrimitives.Multiply(g, g, _scratch);
            TensorPrimitives.Multiply(v, Beta2, v);
            TensorPrimitives.MultiplyAdd(_scratch, 1 - Beta2, v, v);
            TensorPrimitives.Sqrt(v, _scratch);
            TensorPrimitives.Add(_scratch, 1e-8f, _scratch);
            TensorPrimitives.Divide(m, _scratch, _scratch);
            TensorPrimitives.MultiplyAdd(_scratch, -correction, w, w);
            g.Clear();
        }
    }
}
