using Bot.Knowledge.Articles;
using Bot.Knowledge.Articles.Reading;
using Bot.Knowledge.Editing;
using Bot.Knowledge.Tests.Snapshots;

namespace Bot.Knowledge.Tests.Editing;

public sealed class DraftTrialTests : IDisposable
{
    private readonly TinyKnowledgeBase _knowledge = new();
    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("bot-trial");

    [Fact]
    public void Run_ADraftThatTakesAnothersQuestion_TellsWhichQuestion_AndChangesNothing()
    {
        var parking = Article("td-parking");
        var files = Files();
        var taken = ArticleDraft.Of(parking) with { Id = "td-fines" };

        var result = Trial()
            .Run(
                taken with
                {
                    Entries =
                    [
                        .. taken.Entries.Select(e =>
                            e with
                            {
                                Ask = new()
                                {
                                    English = [e.Question.English!, "parking fine", "fine for parking"],
                                    Chinese = [e.Question.Chinese!, "泊車罰款"],
                                },
                            }
                        ),
                    ],
                }
            );

        Assert.Equal(4, result.Asked);
        var change = result.Changes.First(c => c.Before.Entry == "td-parking#fee");
        Assert.True(change.Before.IsRight);
        Assert.Equal("td-fines#fee", change.After.Entry);
        Assert.Equal(files, Files());
        Assert.Single(Directory.GetDirectories(Path.Combine(_work.FullName, "snapshots")));
        Assert.False(Directory.Exists(Path.Combine(_work.FullName, "articles")));
    }

    [Fact]
    public void Run_ADraftThatChangesNothing_ChangesNoAnswer()
    {
        var result = Trial().Run(ArticleDraft.Of(Article("td-licence")));

        Assert.Equal(2, result.Asked);
        Assert.Equal((0, 0), (result.OthersLost, result.OthersWon));
        Assert.Empty(result.Changes);
    }

    public void Dispose()
    {
        _knowledge.Dispose();
        _work.Delete(recursive: true);
    }

    private DraftTrial Trial() => new(_knowledge.Folder, _work.FullName, _work.FullName, TimeProvider.System);

    private Article Article(string id) => KnowledgeBaseReader.Read(_knowledge.Folder, []).Articles.Single(a => a.Id == id);

    private string[] Files() =>
        [.. Directory.GetFiles(_knowledge.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
