namespace Bot.Knowledge.Models;

/// <summary>
/// One pinned file: a model, a tokeniser, a dictionary or the runtime. The hash is what counts, wherever the bytes come from.
/// </summary>
public sealed record ModelFile
{
    /// <summary>Its name in the models folder.</summary>
    public required string Name { get; init; }

    /// <summary>The runtime identifier it is for, e.g. <c>linux-x64</c>; null for every platform.</summary>
    public string? Platform { get; init; }

    /// <summary>The registry package that carries it.</summary>
    public required string Package { get; init; }

    public required string Version { get; init; }

    /// <summary>Its path inside the package.</summary>
    public required string Path { get; init; }

    /// <summary>Length in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>Lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public required string Licence { get; init; }
}
