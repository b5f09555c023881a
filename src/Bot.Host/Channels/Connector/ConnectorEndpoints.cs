using System.Text.Json.Nodes;
using Bot.Host.Channels.Delegates;
using Bot.Host.Channels.DirectLine;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Channels.Connector;

/// <summary>The connector that bots behind our channels call (protocols §1.7), and the keys that our tokens are checked with.</summary>
internal static class ConnectorEndpoints
{
    private const string Base = "/connector";

    /// <summary>Without a delegate there is no connector.</summary>
    public static IEndpointRouteBuilder MapConnector(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<IOptions<DelegatesOptions>>().Value.Bots.Count == 0)
        {
            return routes;
        }

        routes.MapGet(
            $"{Base}/.well-known/openidconfiguration",
            (IOptions<DelegatesOptions> options) => ConnectorAnswers.Json(Metadata(options.Value))
        );
        routes.MapGet(
            $"{Base}/.well-known/keys",
            (ChannelSigningKey key, IEnumerable<IChannelAdapter> channels) => ConnectorAnswers.Json(Keys(key, channels))
        );

        MapCalls(routes.MapGroup($"{Base}/v3"));
        return routes;
    }

    private static void MapCalls(RouteGroupBuilder v3)
    {
        v3.MapPost("/conversations", (HttpRequest r, ConnectorConversations c) => c.CreateAsync(r));
        v3.MapGet(
            "/conversations",
            (HttpRequest r, ConnectorConversations c, string? continuationToken) => c.ListAsync(r, continuationToken)
        );
        v3.MapPost("/conversations/{id}/activities", (string id, HttpRequest r, ConnectorActivities a) => a.SendAsync(id, r));
        v3.MapPost("/conversations/{id}/activities/history", (string id, HttpRequest r, ConnectorActivities a) => a.HistoryAsync(id, r));
        v3.MapPost("/conversations/{id}/activities/{activityId}", (string id, HttpRequest r, ConnectorActivities a) => a.SendAsync(id, r));
        v3.MapPut(
            "/conversations/{id}/activities/{activityId}",
            (string id, string activityId, HttpRequest r, ConnectorActivities a) => a.UpdateAsync(id, activityId, r)
        );
        v3.MapDelete(
            "/conversations/{id}/activities/{activityId}",
            (string id, string activityId, HttpRequest r, ConnectorActivities a) => a.DeleteAsync(id, activityId, r)
        );
        v3.MapGet(
            "/conversations/{id}/activities/{activityId}/members",
            (string id, HttpRequest r, ConnectorMembers m) => m.ListAsync(id, r)
        );
        v3.MapGet("/conversations/{id}/members", (string id, HttpRequest r, ConnectorMembers m) => m.ListAsync(id, r));
        v3.MapGet(
            "/conversations/{id}/members/{memberId}",
            (string id, string memberId, HttpRequest r, ConnectorMembers m) => m.OneAsync(id, memberId, r)
        );
        v3.MapDelete(
            "/conversations/{id}/members/{memberId}",
            (string id, string memberId, HttpRequest r, ConnectorMembers m) => m.RemoveAsync(id, memberId, r)
        );
        v3.MapGet(
            "/conversations/{id}/pagedmembers",
            (string id, HttpRequest r, ConnectorMembers m, string? pageSize, string? continuationToken) =>
                m.PageAsync(id, r, pageSize, continuationToken)
        );
        v3.MapPost("/conversations/{id}/attachments", (string id, HttpRequest r, ConnectorFiles f) => f.UploadAsync(id, r));
        v3.MapGet(
            "/attachments/{attachmentId}",
            (string attachmentId, HttpRequest r, ConnectorFiles f) => f.DescribeAsync(attachmentId, r)
        );
        v3.MapGet(
            "/attachments/{attachmentId}/views/{viewId}",
            (string attachmentId, string viewId, HttpRequest r, ConnectorFiles f) => f.ViewAsync(attachmentId, viewId, r)
        );
    }

    private static JsonObject Metadata(DelegatesOptions options) =>
        new()
        {
            ["issuer"] = options.IssuerName,
            ["jwks_uri"] = $"{options.PublicUrl.TrimEnd('/')}{Base}/.well-known/keys",
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
        };

    /// <summary>
    /// Our key, endorsed for every channel of ours: a bot refuses an activity whose channel the key is not endorsed for (protocols §1.9).
    /// </summary>
    private static JsonObject Keys(ChannelSigningKey key, IEnumerable<IChannelAdapter> channels)
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new()
        {
            ["keys"] = new JsonArray(
                new JsonObject
                {
                    ["kty"] = "RSA",
                    ["use"] = "sig",
                    ["alg"] = "RS256",
                    ["kid"] = key.KeyId,
                    ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                    ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                    ["endorsements"] = new JsonArray([
                        .. channels
                            .Select(channel => channel.Name)
                            .Union([ActivityMapIn.Channel, "webchat"])
                            .Select(name => (JsonNode)name),
                    ]),
                }
            ),
        };
    }
}
