using Bot.Dialogs.Conversations;
using Bot.Host.Web;
using Bot.Knowledge.Text;
using Bot.Protocol.DirectLine;

namespace Bot.Host.Channels.DirectLine;

/// <summary>Tokens (protocols §1.3).</summary>
internal static class TokenEndpoints
{
    private const int BodyLimit = 16 * 1024;

    /// <summary>A department's server asks for a token for one resident. Makes no conversation yet.</summary>
    public static async Task<IResult> GenerateAsync(
        HttpRequest request,
        DirectLineCaller caller,
        DirectLineTokens tokens,
        Origins origins,
        IIdSource ids
    )
    {
        if (await caller.IdentifyAsync(request) is not null)
        {
            throw new RefusedException(403, "BadToken", "Tokens are generated with the secret; use /tokens/refresh with a token.");
        }

        var wanted = await RequestBody.ReadAsync<TokenParameters>(request, BodyLimit);
        if (wanted.TrustedOrigins?.FirstOrDefault(origin => !Origins.IsWellFormed(origin) || !origins.IsConfigured(origin)) is { } unknown)
        {
            throw new RefusedException(
                400,
                "BadArgument",
                $"'{Shown(unknown)}' is not among the origins in the setting DirectLine:TrustedOrigins."
            );
        }

        var given = wanted.User?.Id;
        if (!string.IsNullOrEmpty(given) && !TokenClaims.IsUserId(given))
        {
            throw new RefusedException(
                400,
                "BadArgument",
                $"user.id is longer than {TokenClaims.UserIdLimit} characters or holds control characters."
            );
        }

        var conversationId = ids.NewId();
        var claims = (string.IsNullOrEmpty(given) ? TokenClaims.OfUnnamed(conversationId) : new(conversationId, given)) with
        {
            UserName = wanted.User?.Name,
            Origins = [.. wanted.TrustedOrigins ?? []],
        };
        return Answer(claims, tokens.Issue(claims));
    }

    /// <summary>A token that has not ended, for one that lasts from now.</summary>
    public static async Task<IResult> RefreshAsync(HttpRequest request, DirectLineCaller caller, DirectLineTokens tokens)
    {
        var claims =
            await caller.IdentifyAsync(request)
            ?? throw new RefusedException(403, "BadToken", "The secret needs no refresh; only a token does.");
        return Answer(claims, tokens.Issue(claims));
    }

    /// <summary>
    /// A token for the host's own pages and trusted sites; with an earlier token of theirs, one for the same conversation.
    /// </summary>
    public static async Task<IResult> SiteAsync(
        HttpRequest request,
        string? department,
        DirectLineTokens tokens,
        Origins origins,
        IIdSource ids
    )
    {
        origins.Check(request, []);
        var earlier = request.Headers.Authorization.ToString() is ['B' or 'b', _, _, _, _, _, ' ', .. var bearer] ? bearer.Trim() : null;
        var claims = earlier is { Length: > 0 }
            ? await tokens.ReadForRenewalAsync(earlier)
            : TokenClaims.OfUnnamed(ids.NewId()) with
            {
                Department = Known(department),
            };
        return Answer(claims, tokens.Issue(claims));
    }

    // An unknown department scopes nothing; the dialog checks it against the knowledge base.
    private static string? Known(string? department) =>
        department is { Length: > 0 and <= 32 } && department.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? department.ToLowerInvariant()
            : null;

    private static string Shown(string text) => TextCut.Beginning(text, 100);

    private static ProtocolResult<ConversationResource> Answer(TokenClaims claims, (string Token, int ExpiresIn) token) =>
        new(
            new ConversationResource
            {
                ConversationId = claims.ConversationId,
                Token = token.Token,
                ExpiresIn = token.ExpiresIn,
            }
        );
}
