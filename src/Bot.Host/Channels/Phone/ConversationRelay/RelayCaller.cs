using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.ConversationRelay;

/// <summary>Knows the carrier by its signature, or by the secret in the address.</summary>
internal sealed class RelayCaller(IOptions<ConversationRelayOptions> options, PublicAddress address)
{
    /// <summary>Checks a webhook.</summary>
    /// <exception cref="RefusedException">401 when the signature is missing, 403 when it is wrong.</exception>
    public void CheckWebhook(HttpRequest request, IEnumerable<KeyValuePair<string, string>> fields) =>
        Check(request, [address.Of(request) + request.Path + request.QueryString], fields);

    /// <summary>Checks the upgrade of a socket: signed is the exact <c>wss://</c> address.</summary>
    /// <exception cref="RefusedException">401 when the signature is missing, 403 when it is wrong.</exception>
    public void CheckSocket(HttpRequest request) => Check(request, [address.SocketOf(request) + request.Path + request.QueryString], []);

    /// <summary>The secret to be carried on in addresses that we hand out; empty when the carrier signs.</summary>
    public string Query(HttpRequest request) =>
        request.Query.TryGetValue("token", out var token) && token.Count == 1 ? $"?token={Uri.EscapeDataString(token[0]!)}" : "";

    private void Check(HttpRequest request, IReadOnlyList<string> urls, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var (settings, signature) = (options.Value, request.Headers["X-Twilio-Signature"].ToString());
        if (
            settings.Token is { Length: > 0 } secret
            && request.Query.TryGetValue("token", out var token)
            && FixedTime.AreSame(token.ToString(), secret)
        )
        {
            return;
        }

        if (signature.Length == 0)
        {
            throw new RefusedException(401, "Unauthorized", "The request is not signed.");
        }

        if (
            settings.AuthToken is not { Length: > 0 } authToken
            || !urls.Any(url => TwilioSignature.IsValid(authToken, signature, url, fields))
        )
        {
            throw new RefusedException(403, "BadSignature", "The signature is not that of this address and these fields.");
        }
    }
}
