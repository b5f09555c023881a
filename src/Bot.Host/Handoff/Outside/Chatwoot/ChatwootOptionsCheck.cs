using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Handoff.Outside.Chatwoot;

/// <summary>Checks section <c>Handoff:Chatwoot</c> at start.</summary>
internal sealed class ChatwootOptionsCheck : IValidateOptions<ChatwootOptions>
{
    public ValidateOptionsResult Validate(string? name, ChatwootOptions options)
    {
        if (options.Address is not { } address)
        {
            return ValidateOptionsResult.Success;
        }

        var failures = new SettingFailures("Handoff:Chatwoot");
        failures.RequireAddress("Address", address.OriginalString);
        failures.RequireBetween("AccountId", options.AccountId, 1, int.MaxValue);
        failures.RequireText("Inbox", options.Inbox, "the identifier of the API inbox");
        failures.Require(options.AccessToken.Length > 0, "Handoff:Chatwoot:AccessToken, the agent bot's, is needed.");
        failures.Require(options.WebhookSecret.Length >= 16, "Handoff:Chatwoot:WebhookSecret must have 16 characters or more.");
        failures.Require(options.Queues.Count > 0, "Handoff:Chatwoot:Queues names no queue; use * for all.");
        failures.RequireBetween("Tolerance", options.Tolerance, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
        failures.RequireBetween("AcceptWithin", options.AcceptWithin, TimeSpan.FromSeconds(1), TimeSpan.FromDays(1));
        failures.RequireBetween("SilentAfter", options.SilentAfter, TimeSpan.FromSeconds(1), TimeSpan.FromDays(14));
        return failures.Result;
    }
}
