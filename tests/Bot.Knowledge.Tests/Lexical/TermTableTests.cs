using Bot.Knowledge.Lexical;
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
