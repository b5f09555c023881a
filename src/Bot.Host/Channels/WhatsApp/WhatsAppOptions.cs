using Bot.Host.Channels.Windows;
using Bot.Host.Web;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.WhatsApp;

/// <summary>Section <c>WhatsApp</c>: the Cloud API. The channel is there once <see cref="AppSecret"/> is set.</summary>
internal sealed class WhatsAppOptions
{
    public const string Channel = "whatsapp";

    /// <summary>What webhook bodies are signed with. Empty: no WhatsApp on this host.</summary>
    public string AppSecret { get; set; } = "";

    /// <summary>The secret before it, still taken while a change is under way.</summary>
    public string? PreviousAppSecret { get; set; }

    /// <summary>What the webhook's set-up asks back.</summary>
    public string VerifyToken { get; set; } = "";

    /// <summary>Bearer of every Graph call.</summary>
    public string AccessToken { get; set; } = "";

    public string GraphUrl { get; set; } = "https://graph.facebook.com";

    public string ApiVersion { get; set; } = "v24.0";

    /// <summary>
    /// Our numbers: phone number id → department; an empty department serves all. None: every number that the signature covers.
    /// </summary>
    public Dictionary<string, string> Numbers { get; } = [];

    /// <summary>The largest file that is fetched; bytes.</summary>
    public int MediaBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>All files of one conversation together, in bytes: it lasts as long as the person writes from that number.</summary>
    public long ConversationBytes { get; set; } = 1024L * 1024 * 1024;

    public IList<TemplateOptions> Templates { get; } = [];

    /// <summary>
    /// The template that carries a reply of ours which comes after the window closed; its parameter <c>reply</c> takes the text. Null: such
    /// a reply fails visibly.
    /// </summary>
    public string? LateReplyTemplate { get; set; }

    public bool IsConfigured => AppSecret.Length > 0;

    internal sealed class Validator : IValidateOptions<WhatsAppOptions>
    {
        public ValidateOptionsResult Validate(string? name, WhatsAppOptions options)
        {
            if (!options.IsConfigured)
            {
                return ValidateOptionsResult.Success;
            }

            var failures = new SettingFailures("WhatsApp");
            failures.Require(options.AccessToken.Length > 0, "WhatsApp:AccessToken is missing; without it nothing can be sent.");
            failures.Require(options.VerifyToken.Length > 0, "WhatsApp:VerifyToken is missing; without it the webhook cannot be set up.");
            failures.RequireAddress("GraphUrl", options.GraphUrl);
            failures.RequireBetween("MediaBytes", options.MediaBytes, 1, 100 * 1024 * 1024);
            failures.Require(
                options.ConversationBytes >= options.MediaBytes,
                "WhatsApp:ConversationBytes is less than WhatsApp:MediaBytes."
            );
            failures.Require(
                options.LateReplyTemplate is null or ""
                    || options.Templates.Any(t =>
                        t.Name == options.LateReplyTemplate && t.Parameters.Contains(TemplateOptions.Reply, StringComparer.Ordinal)
                    ),
                $"WhatsApp:LateReplyTemplate is '{options.LateReplyTemplate}'; WhatsApp:Templates must hold it with a parameter named 'reply'."
            );
            return failures.Result;
        }
    }

    /// <summary>An approved template.</summary>
    internal sealed class TemplateOptions
    {
        /// <summary>The parameter that takes a reply's text.</summary>
        public const string Reply = "reply";

        public string Name { get; set; } = "";

        /// <summary>As approved: <c>zh_HK</c>, <c>en</c>, …</summary>
        public string Language { get; set; } = "";

        public string Body { get; set; } = "";

        public IList<string> Parameters { get; } = [];

        public MessageTemplate ToTemplate() => new(Name, Language, Body, [.. Parameters]);
    }
}
