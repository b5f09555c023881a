namespace Bot.Knowledge.Snapshots.Scoring;

/// <summary>A question as an index takes it.</summary>
/// <param name="Terms">Weighted index terms.</param>
/// <param name="Vectors">Unit vectors, one an encoder of the index; empty when words alone rank.</param>
/// <param name="Wording">How it is put, as <see cref="Ranking.AspectTerms"/>; null for a question that was translated.</param>
internal readonly record struct Question(Dictionary<string, float> Terms, IReadOnlyList<float[]> Vectors, string[]? Wording = null)
{
    /// <summary>The vectors side by side, of length 1: what the classifiers see.</summary>
    public float[] Joint() => Join(Vectors);

    public static float[] Join(IReadOnlyList<float[]> vectors)
    {
        if (vectors.Count == 1)
        {
            return vectors[0];
        }

        var joint = new float[vectors.Sum(static v => v.Length)];
        var scale = 1 / MathF.Sqrt(vectors.Count);
        var at = 0;
        foreach (var vector in vectors)
        {
            System.Numerics.Tensors.TensorPrimitives.Multiply(vector, scale, joint.AsSpan(at, vector.Length));
            at += vector.Length;
        }

        return joint;
    }
}
