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
            var failures = new List<string>();
            void Need(bool met, string failure)
            {
                if (!met)
                {
                    failures.Add(failure);
                }
            }

            Need(
                options.Secret is null or { Length: >= ShortestSecret },
                $"DirectLine:Secret is shorter than {ShortestSecret} characters."
            );
            Need(options.SigningKey is null || IsKey(options.SigningKey), "DirectLine:SigningKey is not the base64 of at least 32 bytes.");
            Need(
                options.TokenLifetime >= TimeSpan.FromMinutes(1) && options.TokenLifetime <= TimeSpan.FromDays(1),
                "DirectLine:TokenLifetime is not between one minute and one day."
            );
            Need(options.ActivityBytes is >= 4_096 and <= 1_048_576, "DirectLine:ActivityBytes is not between 4096 and 1048576.");
            Need(options.FileBytes is >= 1_024 and <= 104_857_600, "DirectLine:FileBytes is not between 1024 and 104857600.");
            Need(options.ConversationBytes >= options.FileBytes, "DirectLine:ConversationBytes is less than DirectLine:FileBytes.");
            Need(options.FilesPerMessage is >= 0 and <= 20, "DirectLine:FilesPerMessage is not between 0 and 20.");
            Need(options.MessagesPerMinute is >= 1 and <= 10_000, "DirectLine:MessagesPerMinute is not between 1 and 10000.");
            Need(options.TokensPerMinute is >= 1 and <= 100_000, "DirectLine:TokensPerMinute is not between 1 and 100000.");
            Need(options.BotId is { Length: > 0 }, "DirectLine:BotId is empty.");
            failures.AddRange(
                options
                    .TrustedOrigins.Where(origin => !Origins.IsWellFormed(origin))
                    .Select(origin =>
                        $"DirectLine:TrustedOrigins holds '{origin}'; scheme and host such as https://www.example.gov.hk, without a path, are needed, or *."
                    )
            );
            return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
        }

        private static bool IsKey(string text)
        {
            var bytes = new byte[text.Length];
            return Convert.TryFromBase64String(text, bytes, out var length) && length >= 32;
        }
    }
}
