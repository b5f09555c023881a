namespace Bot.Knowledge.Encoders;

/// <summary>How one sentence vector is made of the token vectors.</summary>
public enum Pooling
{
    /// <summary>The vector of the first token (BGE models).</summary>
    FirstToken,

    /// <summary>The mean over all tokens (MiniLM).</summary>
    Mean,
}
