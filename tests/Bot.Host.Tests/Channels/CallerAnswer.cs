namespace Bot.Host.Tests.Channels;

/// <summary>What the host answered a caller.</summary>
public sealed record CallerAnswer(int Status, string Body)
{
    public bool Taken => Status is >= 200 and < 300;

    public bool Refused => Status is 401 or 403;
}
