using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.DirectLine;

/// <summary>Section <c>DirectLine</c>.</summary>
internal sealed class DirectLineOptions
{
    /// <summary>What departments' servers show to get tokens for residents; null: only the host's own pages get tokens.</summary>
    public string? Secret { get; set; }

    /// <summary>
    /// Base64 of at least 32 bytes that signs tokens; the same on all hosts. Null: one is made and kept in the data folder.
    /// </summary>
    public string? SigningKey { get; set; }

    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Sites whose pages may call, besides the host's own (<c>https://www.td.gov.hk</c>); <c>*</c> for any.</summary>
    public IList<string> TrustedOrigins { get; } = [];

    /// <summary>The bot's account id as clients see it.</summary>
    public string BotId { get; set; } = "bot";

    public string BotName { get; set; } = "Assistant";

    /// <summary>
    /// Longest activity, in bytes. Of the words in it 8,000 characters are understood, from both ends, whatever is set here
    /// (<c>MessageView</c>); what agents write to residents ends at 4,000 (<see cref="Desk.Sending.SendEndpoints"/> and the desk's composer).
    /// </summary>
    public int ActivityBytes { get; set; } = 256 * 1024;

    /// <summary>Longest file, in bytes.</summary>
    public int FileBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>All files of one conversation together, in bytes.</summary>
    public long ConversationBytes { get; set; } = 100 * 1024 * 1024;

    /// <summary>Most files in one message.</summary>
    public int FilesPerMessage { get; set; } = 5;

    /// <summary>Messages a minute from one resident; more are told to wait.</summary>
    public int MessagesPerMinute { get; set; } = 30;

    /// <summary>Tokens a minute for one address.</summary>
    public int TokensPerMinute { get; set; } = 30;

    /// <summary>Checks the section.</summary>
    internal sealed class Validator : IValidateOptions<DirectLineOptions>
    {
        private const int ShortestSecret = 16;

        public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
        {
            var failures = new SettingFailures("DirectLine");
            failures.Require(
                options.Secret is null or { Length: >= ShortestSecret },
                $"DirectLine:Secret is shorter than {ShortestSecret} characters."
            );
            failures.Require(
                options.SigningKey is null || IsKey(options.SigningKey),
                "DirectLine:SigningKey is not the base64 of at least 32 bytes."
            );
            failures.RequireBetween("TokenLifetime", options.TokenLifetime, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1));
            failures.RequireBetween("ActivityBytes", options.ActivityBytes, 4_096, 1_048_576);
            failures.RequireBetween("FileBytes", options.FileBytes, 1_024, 104_857_600);
            failures.Require(
                options.ConversationBytes >= options.FileBytes,
                "DirectLine:ConversationBytes is less than DirectLine:FileBytes."
            );
            failures.RequireBetween("FilesPerMessage", options.FilesPerMessage, 0, 20);
            failures.RequireBetween("MessagesPerMinute", options.MessagesPerMinute, 1, 10_000);
            failures.RequireBetween("TokensPerMinute", options.TokensPerMinute, 1, 100_000);
            failures.RequireText("BotId", options.BotId, "the name of the bot");
            failures.AddAll(
                options
                    .TrustedOrigins.Where(origin => !Origins.IsWellFormed(origin))
                    .Select(origin =>
                        $"DirectLine:TrustedOrigins holds '{origin}'; scheme and host such as https://www.example.gov.hk, without a path, are needed, or *."
                    )
            );
            return failures.Result;
        }

        private static bool IsKey(string text)
        {
            var bytes = new byte[text.Length];
            return Convert.TryFromBase64String(text, bytes, out var length) && length >= 32;
        }
    }
}
