using System.Text.Json;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Snapshots.Scope;

namespace Bot.Knowledge.Tests.Snapshots.Scope;

public sealed class PlaceTrainingTests : IDisposable
{
    private static readonly KnowledgeBase Nothing = new()
    {
        Articles = [],
        Departments = [],
        Synonyms = [],
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("places").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Of_AMarkedMessage_TellsWhichNamesAreAskedOf()
    {
        var example = PlaceExample.Of("I moved from Leeds. Where is [[Toronto]]'s office, and [[多倫多]]話事嗰個?");

        Assert.Equal("i moved from leeds. where is toronto's office, and 多伦多话事嗰个?", example.Text);
        Assert.Equal([("leeds", false), ("toronto", true), ("多伦多", true)], example.Names.Zip(example.Asked, (n, a) => (n.Name, a)));
    }

    [Theory]
    [InlineData("""{"text":"how do I get to [[Toronto"}""", "A bracket is not closed.")]
    [InlineData("""{"text":"a visa for [[Hong Kong]] from Brazil, Canada"}""", "A bracket holds no listed name.")]
    [InlineData("""{"text":"how much is it"}""", "No listed name is in it.")]
    [InlineData("""{"lang":"en"}""", "'text' is needed.")]
    [InlineData("""{"text":""", "bad.jsonl:2")]
    public void Run_ALineThatIsNotValid_IsNamed(string line, string told)
    {
        File.WriteAllLines(Path.Combine(_folder, "bad.jsonl"), ["""{"text":"a [[Canada]] visa"}""", line]);

        var error = Assert.Throws<JsonException>(() => PlaceTraining.Run(_folder, Nothing));

        Assert.StartsWith("bad.jsonl:2: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SameFiles_SameWeights()
    {
        File.WriteAllLines(
            Path.Combine(_folder, "a.jsonl"),
            [
                .. new[] { "Canada", "Japan", "Brazil", "Chile", "Egypt" }.SelectMany(p =>
                    new[] { $$"""{"text":"renew a [[{{p}}]] passport"}""", $$"""{"text":"lost my bag in {{p}} last week"}""" }
                ),
            ]
        );

        var (file, digest, report) = PlaceTraining.Run(_folder, Nothing);

        Assert.Equal(digest, PlaceTraining.Run(_folder, Nothing).Digest);
        Assert.Contains("5 of 5 are read so, and 5 of 5 others", report, StringComparison.Ordinal);
        var example = PlaceExample.Of("lost my bag in Kenya last week, renew a [[Kenya]] passport");
        var model = PlaceModel.Read([.. file]);
        Assert.Equal(example.Asked, example.Names.Select((_, i) => model.IsAskedOf(example.Text, example.Names, i)));
    }
}
