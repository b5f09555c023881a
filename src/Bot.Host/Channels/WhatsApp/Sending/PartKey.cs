using System.Globalization;

namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>
/// Our key of one message, given to WhatsApp as <c>biz_opaque_callback_data</c> and given back with each status: so a send that timed out
/// is known to have arrived, and is not made twice.
/// </summary>
/// <param name="OutboxId">The outbox row.</param>
/// <param name="Part">From 1.</param>
/// <param name="Parts">How many the row becomes.</param>
internal sealed record PartKey(string OutboxId, int Part, int Parts)
{
    public bool IsLast => Part == Parts;

    /// <summary>Null when the text is no key of ours.</summary>
    public static PartKey? Read(string? text) =>
        text?.Split('/') is [{ Length: > 0 } id, var part, var parts]
        && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(parts, NumberStyles.None, CultureInfo.InvariantCulture, out var all)
        && number >= 1
        && number <= all
            ? new(id, number, all)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{OutboxId}/{Part}/{Parts}");
}
