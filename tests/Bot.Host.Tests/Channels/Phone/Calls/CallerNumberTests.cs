using Bot.Host.Channels.Phone.Calls;
using Bot.Host.Tests.Channels.Phone.AudioCodes;

namespace Bot.Host.Tests.Channels.Phone.Calls;

public sealed class CallerNumberTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>One resident id for all of them would join their conversations, their rate limits and what one of them links.</summary>
    [Theory]
    [InlineData("anonymous")]
    [InlineData("Restricted")]
    [InlineData("+266696687")]
    [InlineData("sip:anonymous@anonymous.invalid")]
    public async Task CallersWhoWithholdTheirNumber_AreTwoPeople(string caller)
    {
        await using var host = await ChannelHost.StartAsync(new AudioCodesUnderTest(), _folder.Path);
        await GatewayCall.BegunAsync(host, "first", caller);
        await GatewayCall.BegunAsync(host, "second", caller);
        var first = (await host.Log.FindByChannelKeyAsync("audiocodes", "first"))!;
        Assert.Equal("audiocodes:first", first.ResidentId);
        Assert.Equal("audiocodes:second", (await host.Log.FindByChannelKeyAsync("audiocodes", "second"))!.ResidentId);
    }

    [Theory]
    [InlineData("+85291234567", "+85291234567")]
    [InlineData(" +852 9123-4567 ", "+85291234567")]
    [InlineData("91234567", "+85291234567")]
    [InlineData("85291234567", "+85291234567")]
    [InlineData("+447700900123", "+447700900123")]
    [InlineData("7700900123", null)]
    [InlineData("1001", null)]
    [InlineData("+7378742833", null)]
    [InlineData("+2562533", null)]
    [InlineData("+8656696", null)]
    [InlineData("+86282452253", null)]
    [InlineData("+7748283", null)]
    [InlineData("unknown", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Read_TakesNumbersOnly(string? from, string? number) => Assert.Equal(number, CallerNumber.Read(from));

    public void Dispose() => _folder.Dispose();
}
