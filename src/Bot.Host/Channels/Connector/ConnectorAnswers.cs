using System.Text.Json.Nodes;

namespace Bot.Host.Channels.Connector;

/// <summary>JSON answers of the connector.</summary>
internal static class ConnectorAnswers
{
    public static IResult Json(JsonNode body, int status = StatusCodes.Status200OK) =>
        Results.Text(body.ToJsonString(), "application/json; charset=utf-8", statusCode: status);

    public static IResult Id(string id, int status = StatusCodes.Status200OK) => Json(new JsonObject { ["id"] = id }, status);
}
