using System.Text.Json;

namespace Bot.Storage.Handoff;

/// <summary>What the outbox holds for a desk outside; the words themselves stay in the log, where erasure finds them.</summary>
/// <param name="Kind"><see cref="Open"/>, <see cref="Message"/> or <see cref="Close"/>.</param>
/// <param name="Handoff">The hand-off's id.</param>
/// <param name="Sequence">The resident's entry, of a message.</param>
public sealed record OutsideDeskPayload(string Kind, string Handoff, long? Sequence = null)
{
    public const string Open = "open";
    public const string Message = "message";
    public const string Close = "close";

    public static OutsideDeskPayload Read(string json) =>
        JsonSerializer.Deserialize<OutsideDeskPayload>(json) ?? throw new FormatException("An outside desk's payload is empty.");

    public string Write() => JsonSerializer.Serialize(this);
}
