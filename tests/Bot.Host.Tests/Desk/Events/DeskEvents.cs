using System.Text.Json;

namespace Bot.Host.Tests.Desk.Events;

/// <summary>Reads an event stream as a browser does.</summary>
internal sealed class DeskEvents(HttpResponseMessage response, Stream body) : IDisposable
{
    private readonly StreamReader _reader = new(body);

    /// <summary>The place to resume from.</summary>
    public string? LastId { get; private set; }

    public async Task<(string Name, JsonElement Data)> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var (name, data) = ("", "");
        while (await _reader.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Length == 0 && name.Length > 0)
            {
                return (name, JsonSerializer.Deserialize<JsonElement>(data));
            }

            var field = line.Split(": ", 2);
            switch (field[0])
            {
                case "id":
                    LastId = field[1];
                    break;
                case "event":
                    name = field[1];
                    break;
                case "data":
                    data = field[1];
                    break;
            }
        }

        throw new InvalidOperationException("The stream ended.");
    }

    /// <summary>All up to the conversation's event, which is the last.</summary>
    public async Task<List<(string Name, JsonElement Data)>> UntilAsync(string conversation)
    {
        var seen = new List<(string, JsonElement)>();
        while (true)
        {
            var next = await NextAsync();
            seen.Add(next);
            if (Conversation(next) == conversation)
            {
                return seen;
            }
        }
    }

    public static string? Conversation((string Name, JsonElement Data) item) =>
        item.Name == "conversation" ? item.Data.GetProperty("conversationId").GetString() : null;

    public void Dispose()
    {
        _reader.Dispose();
        response.Dispose();
    }
}
