using System.Text.Json.Nodes;
using Bot.Dialogs.Calls;
using Bot.Dialogs.Speech;
using Bot.Host.Channels.Linking;
using Bot.Host.Channels.Phone.Calls;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Phone.Jambonz;

/// <summary>What is told on the line as verbs; a check by @jambonz/schema is among the peers.</summary>
internal sealed class JambonzVerbs(IOptions<JambonzOptions> options)
{
    /// <param name="call">Whose.</param>
    /// <param name="telling">What is told.</param>
    /// <param name="action">Where the next turn goes.</param>
    public JsonArray Map(Call call, Telling telling, string action)
    {
        var verbs = new JsonArray();
        var before = telling.End is null ? telling.Say.SkipLast(1) : telling.Say;
        foreach (var page in before)
        {
            var say = Say(page);
            say["verb"] = "say";
            verbs.Add((JsonNode)say);
        }

        verbs.Add(
            (JsonNode)(
                telling.End switch
                {
                    { TransferTo: { } number } end => new JsonObject
                    {
                        ["verb"] = "dial",
                        ["headers"] = Headers(call, end),
                        ["target"] = new JsonArray(new JsonObject { ["type"] = "phone", ["number"] = number }),
                    },
                    not null => new JsonObject { ["verb"] = "hangup" },
                    null => Gather(call, telling.Say.Count > 0 ? telling.Say[^1] : null, action),
                }
            )
        );
        return verbs;
    }

    // They go with the call as SIP headers.
    private static JsonObject Headers(Call call, CallEnd end)
    {
        var headers = new JsonObject { ["X-Conversation"] = call.ConversationId };
        if (end.CaseNumber is { } number)
        {
            headers["X-Case"] = number;
        }

        return headers;
    }

    private JsonObject Gather(Call call, SpokenPage? page, string action)
    {
        var gather = new JsonObject
        {
            ["verb"] = "gather",
            ["input"] = new JsonArray("speech", "digits"),
            ["actionHook"] = action,
            ["timeout"] = options.Value.Timeout,
            ["bargein"] = true,
            ["numDigits"] = call.KeyedCode is { } keyed ? ResidentLinks.CodeLength - keyed.Length : 1,
            ["recognizer"] = new JsonObject { ["vendor"] = options.Value.RecognizerVendor, ["language"] = options.Value.TagOf(call.Voice) },
        };
        if (page is not null)
        {
            gather["say"] = Say(page);
        }

        return gather;
    }

    private JsonObject Say(SpokenPage page) =>
        new()
        {
            ["text"] = page.Text,
            ["synthesizer"] = new JsonObject
            {
                ["vendor"] = options.Value.SynthesizerVendor,
                ["language"] = options.Value.TagOf(page.Voice),
            },
        };
}
