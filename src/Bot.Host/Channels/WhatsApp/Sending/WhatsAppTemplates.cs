using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Host.Channels.RichAnswers;
using Bot.Protocol.Activities;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>Approved templates: the ones that an agent chose, and the one that carries a reply which came too late.</summary>
internal sealed partial class WhatsAppTemplates(IOptionsMonitor<WhatsAppOptions> options)
{
    /// <summary>The most that a parameter may have; WhatsApp refuses line breaks and runs of spaces in it (132000s) [verify].</summary>
    private const int ParameterLimit = 1024;

    /// <summary>
    /// The template named in <c>channelData.template {name, language, parameters[]}</c>; null when the activity names none.
    /// </summary>
    public static JsonObject? Chosen(Activity activity)
    {
        var template = activity.ChannelData.Field("template");
        return template.Text("name") is { Length: > 0 } name && template.Text("language") is { Length: > 0 } language
            ? Of(
                name,
                language,
                [.. template!.Value.Items("parameters").Where(p => p.ValueKind == JsonValueKind.String).Select(p => p.GetString()!)]
            )
            : null;
    }

    /// <summary>The late reply's template with the reply in it; null when there is none, or the reply does not fit whole.</summary>
    public JsonObject? CarryLate(Activity activity)
    {
        var settings = options.CurrentValue;
        if (settings.LateReplyTemplate is not { Length: > 0 } name)
        {
            return null;
        }

        var answer = RichAnswerReader.Read(activity);
        var text = Spaces().Replace(answer.IsPlain ? answer.Text : WhatsAppMarkup.From(answer.Text), " ").Trim();
        var chinese = answer.Locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) != false;
        var fitting = settings
            .Templates.Where(t => t.Name == name)
            .OrderByDescending(t => t.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == chinese)
            .FirstOrDefault();
        return fitting is null || text.Length is 0 or > ParameterLimit
            ? null
            : Of(
                name,
                fitting.Language,
                [.. fitting.Parameters.Select(parameter => parameter == WhatsAppOptions.TemplateOptions.Reply ? text : parameter)]
            );
    }

    private static JsonObject Of(string name, string language, IReadOnlyList<string> parameters)
    {
        var template = new JsonObject
        {
            ["name"] = name,
            ["language"] = new JsonObject { ["code"] = language },
        };
        if (parameters.Count > 0)
        {
            template["components"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "body",
                    ["parameters"] = new JsonArray([
                        .. parameters.Select(text =>
                            (JsonNode)new JsonObject { ["type"] = "text", ["text"] = Spaces().Replace(text, " ").Trim() }
                        ),
                    ]),
                }
            );
        }

        return new() { ["type"] = "template", ["template"] = template };
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Spaces();
}
