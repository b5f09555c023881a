using Bot.Knowledge.Snapshots.Scope;

namespace Bot.Knowledge.Tests.Snapshots.Scope;

public sealed class OtherPlacesTests
{
    [Theory]
    [InlineData("We are moving to Lisbon. What then?", "lisbon")]
    [InlineData("a U.S. passport", "u.s")]
    [InlineData("from New York", "new york")]
    [InlineData("從東京都飛都柏林", "东京,都柏林")]
    [InlineData("帶我去MTR站", "mtr")]
    [InlineData("Japan or JAPAN", "japan,japan")]
    [InlineData("please contact us, can you help us", "")]
    [InlineData("the Japanesque lamp", "")]
    public void In_OfAText_FindsEachNameAsListed(string text, string names) =>
        Assert.Equal(names, string.Join(',', OtherPlaces.In(OtherPlaces.Readable(text)).Select(n => n.Name)));

    [Fact]
    public void In_OfAText_TellsWhereEachNameStands()
    {
        var text = OtherPlaces.Readable("我喺倫敦，想去 new  york 。");

        Assert.Equal(["伦敦", "new york"], OtherPlaces.In(text).Select(n => text.Substring(n.Start, n.Length)));
    }
}
