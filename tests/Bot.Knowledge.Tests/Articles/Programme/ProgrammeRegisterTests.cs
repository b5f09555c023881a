using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Programme;
using Bot.Knowledge.Articles.Reading;

namespace Bot.Knowledge.Tests.Articles.Programme;

public sealed class ProgrammeRegisterTests
{
    [Fact]
    public void Read_OurRegister_NamesEveryArticleOnceWithItsDepartment()
    {
        var folder = RepositoryFolder.KnowledgeBase;
        var register = ProgrammeRegister.Read(folder);
        var articles = KnowledgeBaseReader.Read(folder, []).Articles;

        Assert.Equal(articles.Select(a => (a.Id, a.Department)).Order(), register.Procedures.Select(p => (p.Id, p.Department)).Order());
        Assert.Equal(100, register.Procedures.Count(p => p.Phase == 2026));
        Assert.Equal([100, 200], register.Programme.Select(f => f.Target).OfType<int>());
    }

    [Fact]
    public void Read_UnknownState_SaysWhichLine()
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(
            Path.Combine(folder.FullName, "programme.yaml"),
            "procedures:\n  - { id: a, department: td, phase: 2026, state: sleeping, risk: low }\n"
        );

        var error = Assert.Throws<InvalidDataException>(() => ProgrammeRegister.Read(folder.FullName));

        Assert.StartsWith("programme.yaml:2:", error.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }
}
