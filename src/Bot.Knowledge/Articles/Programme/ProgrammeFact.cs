using YamlDotNet.Serialization;

namespace Bot.Knowledge.Articles.Programme;

/// <summary>A statement about the programme, with its source.</summary>
public sealed record ProgrammeFact
{
    public required string Id { get; init; }

    /// <summary>The number of procedures aimed at; null when the statement names none.</summary>
    public int? Target { get; init; }

    [YamlMember(Alias = "en")]
    public required string English { get; init; }

    [YamlMember(Alias = "zh")]
    public required string Chinese { get; init; }

    public required string Source { get; init; }
}
