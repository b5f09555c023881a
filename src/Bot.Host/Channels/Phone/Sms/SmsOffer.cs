using System.Text.RegularExpressions;
using Bot.Dialogs.Calls;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.Sms;

/// <summary>Whether a caller can be offered a text message.</summary>
internal sealed partial class SmsOffer(IOptions<SmsOptions> options)
{
    /// <summary>More addresses than these are no help on a phone.</summary>
    public const int MostLinks = 3;

    private const string Telephone = "tel:";
    private static readonly string[] HongKong = ["+852"];

    /// <summary>The number to write to; null when the caller withholds it, it is of a country that is not served, or no sender is set up.</summary>
    public string? NumberOf(Call call)
    {
        if (!options.Value.IsConfigured || !call.ResidentId.StartsWith(Telephone, StringComparison.Ordinal))
        {
            return null;
        }

        var number = call.ResidentId[Telephone.Length..];
        var prefixes = options.Value.Prefixes.Count > 0 ? options.Value.Prefixes : HongKong;
        return E164().IsMatch(number) && prefixes.Any(prefix => number.StartsWith(prefix, StringComparison.Ordinal)) ? number : null;
    }

    [GeneratedRegex(@"^\+[1-9][0-9]{6,14}$", RegexOptions.CultureInvariant)]
    private static partial Regex E164();
}
