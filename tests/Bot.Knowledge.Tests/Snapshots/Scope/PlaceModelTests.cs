using Bot.Knowledge.Snapshots.Scope;

namespace Bot.Knowledge.Tests.Snapshots.Scope;

public sealed class PlaceModelTests
{
    [Fact]
    public void ShippedFile_IsTheOneThatWasMeasured() => Assert.Equal(PlaceModel.Digest, PlaceModel.DigestOf(PlaceModel.ShippedFile()));

    [Fact]
    public void Read_OfWhatWasWritten_IsTheSame() => Assert.Equal(PlaceModel.ShippedFile(), PlaceModel.Current.Write());

    [Theory]
    [InlineData("we were on honeymoon in Norway and my [[Norway]] visa ran out, who renews it")]
    [InlineData("我喺挪威讀書，[[挪威]]簽證點續期")]
    public void IsAskedOf_ANameOfBothParts_IsReadWhereItStands(string marked)
    {
        var example = PlaceExample.Of(marked);

        Assert.Equal(example.Asked, example.Names.Select((_, i) => PlaceModel.Current.IsAskedOf(example.Text, example.Names, i)));
    }

    [Fact]
    public void Score_OfWhatNothingIsKnownOf_IsTheBias() =>
        Assert.Equal(-0.25f, new PlaceModel([7], [(Half)1], -0.25f).Score(new() { [8] = 1 }));

    [Fact]
    public void Score_OfWhatIsKnown_IsScaledToLengthOne() =>
        Assert.Equal(1.5f, new PlaceModel([7, 9], [(Half)1, (Half)2], 0.5f).Score(new() { [7] = 3, [8] = 5 }));
}
