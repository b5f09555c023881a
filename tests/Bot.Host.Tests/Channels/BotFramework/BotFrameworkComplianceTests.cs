namespace Bot.Host.Tests.Channels.BotFramework;

/// <summary>The kit against <c>/api/messages</c>.</summary>
public sealed class BotFrameworkComplianceTests : ChannelComplianceTests
{
    protected override ChannelUnderTest Channel { get; } = new BotFrameworkUnderTest();
}
