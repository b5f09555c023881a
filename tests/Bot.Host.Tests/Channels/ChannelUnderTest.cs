using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels;

/// <summary>The far side of one channel, as the compliance kit drives it: a caller that signs, and what it needs of the host.</summary>
public abstract class ChannelUnderTest
{
    /// <summary>The channel's name in the store.</summary>
    public abstract string Name { get; }

    /// <summary>The most bytes that a body may have.</summary>
    public abstract int BodyLimit { get; }

    /// <summary>How that begins which the bot says by itself when a conversation does; null: nothing.</summary>
    public virtual string? Greeting => null;

    /// <summary>What the caller says that its bodies are.</summary>
    public string ContentType { get; set; } = "application/json";

    /// <summary>Settings of the host.</summary>
    public abstract IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>Registers the channel; test doubles for what it calls go in here too.</summary>
    public abstract void Add(IServiceCollection services, IConfiguration configuration);

    public abstract void Map(WebApplication app);

    /// <summary>The body of a resident's text message.</summary>
    /// <param name="resident">Which resident; 1, 2, …</param>
    /// <param name="id">The channel's id of the message.</param>
    /// <param name="text">What they say.</param>
    public abstract byte[] TextBody(int resident, string id, string text);

    /// <summary>A well-formed body of a type that nobody knows yet.</summary>
    public abstract byte[] UnknownTypeBody(int resident, string id);

    /// <summary>Posts the body with the proof that this channel uses.</summary>
    public abstract Task<CallerAnswer> PostAsync(
        HttpClient client,
        byte[] body,
        CallerProof proof,
        CancellationToken cancellationToken = default
    );
}
