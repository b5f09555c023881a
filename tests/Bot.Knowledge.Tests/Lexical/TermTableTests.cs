using Bot.Knowledge.Lexical;
using Bot.Knowledge.Snapshots;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Tests.Lexical;

public sealed class TermTableTests
{
    [Fact]
    public void NumberOf_EveryTermAndAsManyOthers_AnswersAsADictionaryDoes()
    {
        var random = new Random(3);
        var known = RandomTerms(random, 20_000).Distinct(StringComparer.Ordinal).ToArray();
        var expected = known.Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i, StringComparer.Ordinal);
        var table = Reloaded(new TermTable(known));
        Assert.Equal(known.Length, table.Count);
        foreach (var term in known.Concat(RandomTerms(random, 20_000)).Append("").Append("一"))
        {
            Assert.Equal(expected.GetValueOrDefault(term, -1), table.NumberOf(term));
        }

        Assert.Equal(known, Enumerable.Range(0, table.Count).Select(i => table[i].ToString()));
    }

    [Fact]
    public void NumberOf_NoTermsAtAll_FindsNone()
    {
        Assert.Equal(-1, TermTable.Empty.NumberOf("驾驶"));
        Assert.Equal(-1, TermTable.Empty.NumberOf(""));
    }

    [Fact]
    public void Constructor_ATermTwice_Throws() => Assert.Throws<ArgumentException>(() => new TermTable(["fee", "form", "fee"]));

    /// <summary>Without a free slot the look-up of an unknown term never ends.</summary>
    [Theory]
    [InlineData(new[] { 1, 2 }, new[] { 1, 2, 1, 2 })]
    [InlineData(new[] { 1, 2 }, new[] { 1, 2, 0 })]
    [InlineData(new[] { 1, 2 }, new[] { 1, 0 })]
    [InlineData(new[] { 1, 2 }, new int[0])]
    [InlineData(new[] { 1, 2 }, new[] { 1, 3, 0, 0 })]
    [InlineData(new[] { 1, 2 }, new[] { 1, -2, 0, 0 })]
    [InlineData(new[] { 1, 3 }, new[] { 1, 2, 0, 0 })]
    [InlineData(new[] { 2, 1 }, new[] { 1, 2, 0, 0 })]
    public void Load_Damaged_IsRefused(int[] ends, int[] slots)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using (var writer = new SectionWriter(path))
        {
            writer.Write("terms", "ab".AsSpan());
            writer.Write<int>("terms.ends", ends);
            writer.Write<int>("terms.slots", slots);
        }

        Assert.Throws<SnapshotException>(() => TermTable.Load(SectionFile.Open(path), "terms"));
        File.Delete(path);
    }

    // Few letters, so that terms begin alike and hashes meet; one beyond the first plane.
    private static IEnumerable<string> RandomTerms(Random random, int count)
    {
        string[] letters = ["a", "b", "z", "驾", "驶", "执", "照", "𠮷", "-"];
        return Enumerable
            .Range(0, count)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => letters[random.Next(letters.Length)])));
    }

    private static TermTable Reloaded(TermTable table)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using (var writer = new SectionWriter(path))
        {
            table.Save(writer, "terms");
        }

        var loaded = TermTable.Load(SectionFile.Open(path), "terms");
        File.Delete(path);
        return loaded;
    }
}
