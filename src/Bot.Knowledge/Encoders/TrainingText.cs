namespace Bot.Knowledge.Encoders;

/// <summary>A text of the knowledge base as one encoder reads it: what <c>training/encoders</c> learns from or measures with.</summary>
public sealed record TrainingText
{
    /// <summary>Its name, without the digest.</summary>
    public required string Encoder { get; init; }

    /// <summary>
    /// <c>ask</c>: a way of asking, the entry's own question first; <c>text</c>: title, question and a passage of the answer;
    /// <c>golden</c>: only ever measured with.
    /// </summary>
    public required string Kind { get; init; }

    public required string Article { get; init; }

    /// <summary>Anchors of the entries that it asks for or belongs to.</summary>
    public required IReadOnlyList<string> Entries { get; init; }

    /// <summary>Token ids, [CLS] and [SEP] included, 128 at most.</summary>
    public required IReadOnlyList<int> Ids { get; init; }

    /// <summary>The encoder's own vector of it, of length 1: little-endian floats in base64.</summary>
    public required string Vector { get; init; }
}
