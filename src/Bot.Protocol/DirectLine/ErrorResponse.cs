using System.Text.Json;
using Bot.Protocol.Json;

namespace Bot.Protocol.DirectLine;

/// <summary>The body of every refusal (protocols §1.1).</summary>
public sealed record ErrorResponse : ProtocolObject
{
    public required ProtocolError Error { get; init; }

    public static ErrorResponse Of(string code, string message) =>
        new()
        {
            Error = new() { Code = code, Message = message },
        };
}

/// <summary>What went wrong, for a program and for a person.</summary>
public sealed record ProtocolError : ProtocolObject
{
    public required string Code { get; init; }

    public required string Message { get; init; }

    public InnerHttpError? InnerHttpError { get; init; }
}

/// <summary>What a bot behind the channel answered.</summary>
public sealed record InnerHttpError : ProtocolObject
{
    public int StatusCode { get; init; }

    public JsonElement? Body { get; init; }
}
