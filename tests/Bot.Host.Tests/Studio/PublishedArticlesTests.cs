using Bot.Host.Studio;
using Bot.Host.Tests.Hosting;
using Bot.Knowledge.Editing;
using Bot.Knowledge.Snapshots;
using Bot.Storage.Publishing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using static Bot.Host.Tests.Studio.StudioStaff;

namespace Bot.Host.Tests.Studio;

/// <summary>What one host published, every host's files have; a hand's work is left alone.</summary>
public sealed class PublishedArticlesTests : IDisposable
{
    private readonly HostFactory _host = new();
    private readonly string _other = Directory.CreateTempSubdirectory("bot-other-host-").FullName;

    [Fact]
    public async Task AnotherHost_SeveralPublicationsBehind_GetsTheLast()
    {
        using var other = Other();
        await PublishAsync("901", "900");
        await PublishAsync("902", "901");

        await other.WriteAsync(CancellationToken.None);

        Assert.Empty(other.NotWritten);
        Assert.Contains("HK$902", Fee(_other), StringComparison.Ordinal);
        Assert.Equal(Read(Path.Combine(_host.Folder, "knowledge")), Read(_other));
    }

    [Fact]
    public async Task FilesChangedByHand_AreLeftAloneAndTold_UntilTheyAreOfAKnownForm()
    {
        using var other = Other();
        var file = Path.Combine(_other, "td", "td-renew-full.en.md");
        var was = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, was.Replace("HK$900", "HK$950", StringComparison.Ordinal));
        await PublishAsync("901", "900");

        await other.WriteAsync(CancellationToken.None);
        Assert.Contains("HK$950", Fee(_other), StringComparison.Ordinal);
        Assert.Equal([new NotWrittenArticle("td-renew-full", "changed-by-hand")], other.NotWritten);

        await File.WriteAllTextAsync(file, was);
        await other.WriteAsync(CancellationToken.None);
        Assert.Contains("HK$901", Fee(_other), StringComparison.Ordinal);
        Assert.Empty(other.NotWritten);

        // Also what a hand changes later, without another publication.
        await File.WriteAllTextAsync(file, was.Replace("HK$900", "HK$9600", StringComparison.Ordinal));
        await other.WriteAsync(CancellationToken.None);
        Assert.Equal([new NotWrittenArticle("td-renew-full", "changed-by-hand")], other.NotWritten);
    }

    [Fact]
    public async Task AFolderThatCannotBeWritten_IsTold_AndWrittenLater()
    {
        using var other = Other();
        var blocked = Path.Combine(_other, "td");
        await PublishAsync("901", "900");
        Directory.Delete(blocked, recursive: true);
        await File.WriteAllTextAsync(blocked, "a file where the folder should be");

        await other.WriteAsync(CancellationToken.None);
        Assert.Equal("td-renew-full", Assert.Single(other.NotWritten).ArticleId);

        File.Delete(blocked);
        KnowledgeFolder.OneArticle.Write(_other);
        await other.WriteAsync(CancellationToken.None);
        Assert.Empty(other.NotWritten);
        Assert.Contains("HK$901", Fee(_other), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _host.Dispose();
        Directory.Delete(_other, recursive: true);
    }

    private PublishedArticles Other()
    {
        KnowledgeFolder.OneArticle.Write(_other);
        return new(
            _host.Services.GetRequiredService<ArticleChanges>(),
            Options.Create(new KnowledgeOptions { Folder = _other }),
            TimeProvider.System,
            NullLogger<PublishedArticles>.Instance
        );
    }

    private async Task PublishAsync(string fee, string was)
    {
        var (editor, reviewer) = (await SignInAsync(_host, "editor"), await SignInAsync(_host, "reviewer"));
        var submitted = await editor.SubmitFeeAsync(fee, was);
        await reviewer.PostAsync($"changes/{Id(submitted)}/publish", new { version = (long)submitted["version"]! });
    }

    private static ArticleTexts Read(string folder) => ArticleTexts.Read(folder, "td", "td-renew-full");

    private static string Fee(string folder) => Read(folder).English!;
}
