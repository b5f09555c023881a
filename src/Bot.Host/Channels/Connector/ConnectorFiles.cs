using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.DirectLine;
using Bot.Host.Uploads;
using Bot.Host.Web;
using Bot.Protocol.Json;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.Connector;

/// <summary>Bots' attachments. An id names conversation and file, so that only the bot of that conversation gets at it.</summary>
internal sealed class ConnectorFiles(ConnectorCallers callers, UploadStore store, IOptions<DirectLineOptions> limits)
{
    private const int FileBytes = 10 * 1024 * 1024;
    private const string View = "original";

    public async Task<IResult> UploadAsync(string id, HttpRequest request)
    {
        await callers.IdentifyAsync(request, id);
        RequestBody.Allow(request.HttpContext, FileBytes * 2);

        var (name, content) = Read(await RequestBody.ReadAsync(request, FileBytes * 2));
        using var bytes = new MemoryStream(content);
        var file = await store.KeepAsync(
            id,
            name,
            bytes,
            new(FileBytes, limits.Value.ConversationBytes),
            request.HttpContext.RequestAborted
        );
        return ConnectorAnswers.Id($"{id}.{file.Id}", StatusCodes.Status201Created);
    }

    public async Task<IResult> DescribeAsync(string attachmentId, HttpRequest request)
    {
        var file = await FindAsync(attachmentId, request);
        return ConnectorAnswers.Json(
            new JsonObject
            {
                ["name"] = file.Name,
                ["type"] = file.ContentType,
                ["views"] = new JsonArray(new JsonObject { ["viewId"] = View, ["size"] = file.Size }),
            }
        );
    }

    public async Task<IResult> ViewAsync(string attachmentId, string viewId, HttpRequest request)
    {
        var file = await FindAsync(attachmentId, request);
        return viewId == View
            ? Results.File(store.PathOf(file.ConversationId, file.Id)!, file.ContentType)
            : throw new RefusedException(404, "NotFound", "There is no such view.");
    }

    private async Task<UploadedFile> FindAsync(string attachmentId, HttpRequest request)
    {
        if (attachmentId.Split('.') is not [var conversationId, var fileId])
        {
            throw new RefusedException(404, "NotFound", "There is no such attachment.");
        }

        await callers.IdentifyAsync(request, conversationId);
        return await store.FindAsync(conversationId, fileId, request.HttpContext.RequestAborted)
            ?? throw new RefusedException(404, "NotFound", "There is no such attachment.");
    }

    private static (string? Name, byte[] Content) Read(byte[] body)
    {
        try
        {
            var upload = JsonElement.Parse(body);
            return (upload.Text("name"), Convert.FromBase64String(upload.Text("originalBase64") ?? ""));
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            throw new RefusedException(400, "BadArgument", "The body needs 'name', 'type' and 'originalBase64'.");
        }
    }
}
