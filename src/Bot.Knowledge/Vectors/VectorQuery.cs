namespace Bot.Knowledge.Vectors;

/// <summary>A question's vector as <see cref="VectorIndex"/> compares it: quantized once for all rows.</summary>
/// <param name="Exact">Unit length.</param>
/// <param name="Quantized">The same in steps of <paramref name="Scale"/>, widened.</param>
/// <param name="Scale">The size of a step.</param>
internal sealed record VectorQuery(float[] Exact, short[] Quantized, float Scale);
