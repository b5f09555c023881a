namespace Bot.Host.Tests.Channels.Phone.Jambonz;

public sealed class JambonzComplianceTests : ChannelComplianceTests
{
    protected override ChannelUnderTest Channel { get; } = new JambonzUnderTest();
}
