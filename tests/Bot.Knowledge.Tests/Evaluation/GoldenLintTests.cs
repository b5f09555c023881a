using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Evaluation;
using Bot.Knowledge.Tests.Snapshots;

namespace Bot.Knowledge.Tests.Evaluation;

public class GoldenLintTests
{
    [Fact]
    public void Check_OurOwn_FindsNothing() =>
        Assert.Empty(GoldenLint.Check(RepositoryFolder.KnowledgeBase, KnowledgeBaseReader.Read(RepositoryFolder.KnowledgeBase, [])));

    [Fact]
    public void Check_AnEntryThatDoesNotExist_IsNamed()
    {
        using var tiny = new TinyKnowledgeBase();
        var golden = Directory.CreateDirectory(Path.Combine(tiny.Folder, "golden")).FullName;
        File.WriteAllText(
            Path.Combine(golden, "answerable.test.jsonl"),
            """
            {"id":"q1","form":"en","text":"what does it cost","article":"td-licence","entries":["fee"]}
            {"id":"q2","form":"en","text":"where do I go","article":"td-licence","entries":["where"]}
            {"id":"q3","form":"en","text":"anything","article":"td-nothing","entries":[]}
            """
        );

        var findings = GoldenLint.Check(tiny.Folder, KnowledgeBaseReader.Read(tiny.Folder, []));

        Assert.Collection(
            findings,
            f => Assert.Contains("'q2' names the entry 'where'", f.Message, StringComparison.Ordinal),
            f => Assert.Contains("'td-nothing'", f.Message, StringComparison.Ordinal)
        );
    }
}
