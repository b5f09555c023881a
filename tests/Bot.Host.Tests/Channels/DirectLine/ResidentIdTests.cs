using System.Net;
using Bot.Dialogs.Conversations;
using Bot.Host.Channels.Linking;
using Bot.Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using static Bot.Host.Tests.Hosting.DirectLineClient;

namespace Bot.Host.Tests.Channels.DirectLine;

/// <summary>Ids that departments' servers and pages give residents.</summary>
public sealed class ResidentIdTests(TokenTests.Host host) : IClassFixture<TokenTests.Host>
{
    /// <summary>
    /// Two servers that count from 1, or a page that calls everybody "user": at the desk each of them is somebody of their own.
    /// </summary>
    [Theory]
    [InlineData("u1")]
    [InlineData("dl_u1")]
    public async Task OneIdOfTwoConversations_IsNotOnePerson(string user)
    {
        var conversations = new List<Conversation>();
        foreach (var _ in Enumerable.Range(1, 2))
        {
            var client = new DirectLineClient(host, HostFactory.Secret);
            client.Bearer = (string)
                (await client.JsonAsync(HttpMethod.Post, $"{Base}/tokens/generate", $$$"""{"user":{"id":"{{{user}}}"}}"""))["token"]!;
            await client.StartAsync();
            var id = await client.PostAsync("""{"type":"message","text":"hello"}""");
            Assert.Equal(user, (string?)(await client.ListAsync()).Activities.Single(a => (string?)a["id"] == id)["from"]!["id"]);
            conversations.Add((await host.Services.GetRequiredService<IConversationLog>().FindAsync(client.Conversation))!);
        }

        var links = host.Services.GetRequiredService<ResidentLinks>();
        foreach (var conversation in conversations)
        {
            Assert.Equal(
                [conversation.Id],
                (await links.ConversationsOfAsync(conversation.ResidentId, default)).Select(c => c.ConversationId)
            );
        }
    }

    [Fact]
    public async Task TheSecretsCaller_ComesBackAsTheIdItGave()
    {
        var client = new DirectLineClient(host, HostFactory.Secret);
        await client.StartAsync("""{"user":{"id":"u1"}}""");
        var token = (string)(await client.JsonAsync(HttpMethod.Get, $"{Base}/conversations/{client.Conversation}"))["token"]!;
        Assert.Equal("u1", new JsonWebToken(token).GetClaim("user").Value);
        var id = await client.PostAsync("""{"type":"message","text":"hello"}""");
        Assert.Equal("u1", (string?)(await client.ListAsync()).Activities.Single(a => (string?)a["id"] == id)["from"]!["id"]);
    }

    [Fact]
    public async Task AnIdThatIsTooLongOrOdd_IsNotTaken()
    {
        var client = new DirectLineClient(host, HostFactory.Secret);
        var started = await client.StartAsync("""{"user":{"id":"a\u0000b"}}""");
        Assert.StartsWith("dl_", new JsonWebToken((string)started["token"]!).GetClaim("user").Value, StringComparison.Ordinal);
        foreach (var odd in new[] { @"a\u0000b", new string('u', 65) })
        {
            var answer = await client.PostRawAsync($$$"""{"type":"message","text":"x","from":{"id":"{{{odd}}}"}}""");
            Assert.Equal("BadArgument", await RefusedAsync(answer, HttpStatusCode.BadRequest));
        }
    }
}
