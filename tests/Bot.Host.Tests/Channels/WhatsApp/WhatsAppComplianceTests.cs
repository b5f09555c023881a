namespace Bot.Host.Tests.Channels.WhatsApp;

/// <summary>The kit against WhatsApp, as Meta sends: non-ASCII escaped.</summary>
public sealed class WhatsAppComplianceTests : ChannelComplianceTests
{
    protected override ChannelUnderTest Channel { get; } = new WhatsAppUnderTest();
}
