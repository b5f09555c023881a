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

        (bool IsWrong, string Problem)[] rules =
        [
            (
                !address.IsAbsoluteUri || !(address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback)),
                "Handoff:Chatwoot:Address must be an https address (http on this machine alone)."
            ),
            (options.AccountId < 1, "Handoff:Chatwoot:AccountId must be 1 or more."),
            (options.Inbox.Length == 0, "Handoff:Chatwoot:Inbox, the identifier of the API inbox, is needed."),
            (options.AccessToken.Length == 0, "Handoff:Chatwoot:AccessToken, the agent bot's, is needed."),
            (options.WebhookSecret.Length < 16, "Handoff:Chatwoot:WebhookSecret must have 16 characters or more."),
            (options.Queues.Count == 0, "Handoff:Chatwoot:Queues names no queue; use * for all."),
            (
                options.Tolerance <= TimeSpan.Zero
                    || options.SilentAfter <= TimeSpan.Zero
                    || options.AcceptWithin <= TimeSpan.Zero
                    || options.AcceptWithin > TimeSpan.FromDays(1),
                "Handoff:Chatwoot:Tolerance, SilentAfter and AcceptWithin must be more than nothing, and AcceptWithin at most a day (hh:mm:ss)."
            ),
        ];
        var failures = rules.Where(r => r.IsWrong).Select(r => r.Problem).ToArray();
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
