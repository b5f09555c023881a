namespace Bot.Host.Tests.Channels.Phone.AudioCodes;

public sealed class AudioCodesComplianceTests : ChannelComplianceTests
{
    protected override ChannelUnderTest Channel { get; } = new AudioCodesUnderTest();
}
