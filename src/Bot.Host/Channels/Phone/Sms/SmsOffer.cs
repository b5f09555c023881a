using Bot.Dialogs.Calls;
using Bot.Host.Channels.Phone.Calls;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.Sms;

/// <summary>Whether a caller can be offered a text message.</summary>
internal sealed class SmsOffer(IOptions<SmsOptions> options)
{
    /// <summary>More addresses than these are no help on a phone.</summary>
    public const int MostLinks = 3;

    private static readonly string[] HongKong = ["+852"];

    /// <summary>
    /// The number to write to; null when the caller withholds it, it is of a country that is not served, or no sender is set up.
    /// </summary>
    public string? NumberOf(Call call)
    {
        if (!options.Value.IsConfigured || CallerNumber.Of(call.ResidentId) is not { } number)
        {
            return null;
        }

        var prefixes = options.Value.Prefixes.Count > 0 ? options.Value.Prefixes : HongKong;
        return prefixes.Any(prefix => number.StartsWith(prefix, StringComparison.Ordinal)) ? number : null;
    }
}
