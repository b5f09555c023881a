using System.Text;
using System.Text.Json;

namespace Bot.Host.Desk.Events;

/// <summary>Writes server-sent events (HTML standard §9.2).</summary>
internal sealed class ServerEvents(Stream body)
{
    private static readonly byte[] Comment = ": \n\n"u8.ToArray();

    /// <param name="id">Where a page resumes; null: it stays where it is.</param>
    public async Task WriteAsync(string name, object data, string? id, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        if (id is not null)
        {
            text.Append("id: ").Append(id).Append('\n');
        }

        text.Append("event: ")
            .Append(name)
            .Append("\ndata: ")
            .Append(JsonSerializer.Serialize(data, JsonSerializerOptions.Web))
            .Append("\n\n");
        await body.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken);
        await body.FlushAsync(cancellationToken);
    }

    /// <summary>Shows both sides that the line is up.</summary>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        await body.WriteAsync(Comment, cancellationToken);
        await body.FlushAsync(cancellationToken);
    }
}
