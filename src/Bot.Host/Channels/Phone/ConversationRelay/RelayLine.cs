using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Dialogs.Speech;
using Bot.Host.Channels.Payloads;

namespace Bot.Host.Channels.Phone.ConversationRelay;

/// <summary>Our side of the socket: what the carrier is to say, in which language, and the end. One writer.</summary>
internal sealed class RelayLine(WebSocket socket, PhoneOptions options)
{
    private SpeechLanguage? _voice;

    /// <summary>Says the page; the voice and the recogniser are switched first when its language is another.</summary>
    public async Task SayAsync(SpokenPage page, CancellationToken cancellationToken)
    {
        await SpeakInAsync(page.Voice, cancellationToken);
        await SendAsync(
            new()
            {
                ["type"] = "text",
                ["token"] = page.Text,
                ["last"] = true,
                ["lang"] = options.TagOf(page.Voice),
                ["interruptible"] = true,
                ["preemptible"] = false,
            },
            cancellationToken
        );
    }

    /// <summary>Speaks and listens in the language from now on.</summary>
    public async Task SpeakInAsync(SpeechLanguage voice, CancellationToken cancellationToken)
    {
        if (_voice is { } now && now != voice)
        {
            await SendAsync(
                new()
                {
                    ["type"] = "language",
                    ["ttsLanguage"] = options.TagOf(voice),
                    ["transcriptionLanguage"] = options.TagOf(voice),
                },
                cancellationToken
            );
        }

        _voice = voice;
    }

    /// <summary>Gives the call back to the carrier. The hand-off data is a string with JSON in it.</summary>
    public Task EndAsync(JsonObject handoffData, CancellationToken cancellationToken) =>
        SendAsync(new() { ["type"] = "end", ["handoffData"] = handoffData.ToJsonString(LenientJson.Plain) }, cancellationToken);

    private Task SendAsync(JsonObject frame, CancellationToken cancellationToken) =>
        socket.SendAsync(
            JsonSerializer.SerializeToUtf8Bytes<JsonNode>(frame, LenientJson.Plain),
            WebSocketMessageType.Text,
            endOfMessage: true,
            cancellationToken
        );
}
