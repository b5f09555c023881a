namespace Bot.Host.Tests.Channels;

/// <summary>How a caller proves who it is.</summary>
public enum CallerProof
{
    Good,
    None,

    /// <summary>Made with another secret.</summary>
    Bad,

    /// <summary>A good proof, of another request made earlier.</summary>
    OfAnother,
}
