using System.Text.Json.Nodes;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Snapshots;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Knowledge.Tests.Snapshots;

public sealed class SnapshotSourceTests : IDisposable
{
    private readonly TinyKnowledgeBase _knowledge = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly SnapshotSource _source;

    public SnapshotSourceTests()
    {
        var options = new KnowledgeOptions
        {
            Folder = _knowledge.Folder,
            Snapshots = _knowledge.Snapshots,
            Models = _knowledge.Root,
            Lexical = true,
        };
        _source = new SnapshotSource(Options.Create(options), _clock, NullLogger<SnapshotSource>.Instance);
    }

    public void Dispose()
    {
        _source.Dispose();
        _knowledge.Dispose();
    }

    [Fact]
    public void Refresh_ChangedFile_SwapsAndKeepsTheOldForReplay()
    {
        var old = _source.Current;
        _knowledge.Write(
            "td-parking",
            "A parking fine is 400 dollars.",
            "違例泊車罰款400元。",
            "How much is a parking fine?",
            "違例泊車罰款多少？"
        );
        _source.Refresh();
        Assert.NotEqual(old.Version, _source.Current.Version);
        Assert.Contains("320", _source.Find(old.Version)!.FindEntry("td-parking#fee")!.English!.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Refresh_NothingChangedSinceTheLoad_ReadsAndBuildsNothing()
    {
        var current = _source.Current;
        Directory.Delete(_knowledge.Snapshots, recursive: true);
        _source.Refresh();
        Assert.Same(current, _source.Current);
        Assert.False(Directory.Exists(_knowledge.Snapshots));
    }

    [Fact]
    public void Refresh_ADiskThatFailedOnce_IsTriedAgainThoughNoFileHasChangedSince()
    {
        var old = _source.Current;
        _knowledge.Write(
            "td-parking",
            "A parking fine is 400 dollars.",
            "違例泊車罰款400元。",
            "How much is a parking fine?",
            "違例泊車罰款多少？"
        );
        Directory.Delete(_knowledge.Snapshots, recursive: true);
        File.WriteAllText(_knowledge.Snapshots, "no folder");
        _source.Refresh();
        Assert.Same(old, _source.Current);
        Assert.NotNull(_source.Status.BrokenFiles);
        File.Delete(_knowledge.Snapshots);
        _source.Refresh();
        Assert.NotEqual(old.Version, _source.Current.Version);
        Assert.Null(_source.Status.BrokenFiles);
    }

    [Fact]
    public void Refresh_AChangeTakenBack_IsNoLongerBroken()
    {
        var old = _source.Current;
        var path = Path.Combine(_knowledge.Folder, "td", "td-parking.en.md");
        var text = File.ReadAllText(path);
        File.WriteAllText(path, "no front matter");
        _source.Refresh();
        File.WriteAllText(path, text);
        _source.Refresh();
        Assert.Same(old, _source.Current);
        Assert.Null(_source.Status.BrokenFiles);
    }

    [Fact]
    public void Refresh_BrokenFile_OldGoesOnAnsweringAndStatusSaysWhere()
    {
        var old = _source.Current;
        File.WriteAllText(Path.Combine(_knowledge.Folder, "td", "td-parking.en.md"), "no front matter");
        _source.Refresh();
        Assert.Same(old, _source.Current);
        Assert.Contains("td/td-parking.en.md:1", _source.Status.BrokenFiles, StringComparison.Ordinal);
        Assert.Equal(("td/td-parking.en.md", 1), (_source.Status.Findings[0].File, _source.Status.Findings[0].Line));
    }

    [Fact]
    public void Current_SnapshotOfAnotherVersionOfTheProgram_IsPassedOverAndANewOneBuilt()
    {
        var foreign = Directory.CreateDirectory(Path.Combine(_knowledge.Snapshots, "sha256-" + new string('0', 64)));
        new SnapshotBuilder(new SnapshotStore(_knowledge.Snapshots), EncoderSet.None, ChineseDictionary.None, TimeProvider.System).Build(
            _knowledge.Folder
        );
        var built = Directory.GetDirectories(_knowledge.Snapshots).Single(d => d != foreign.FullName);
        var manifest = File.ReadAllText(Path.Combine(built, "manifest.json"));
        var source = JsonNode.Parse(manifest)!;
        source["version"] = "sha256:" + new string('0', 64);
        source["source"] = "older";
        File.WriteAllText(Path.Combine(foreign.FullName, "manifest.json"), source.ToJsonString());
        File.Copy(Path.Combine(built, "articles.json"), Path.Combine(foreign.FullName, "articles.json"));
        File.WriteAllBytes(Path.Combine(foreign.FullName, "index.bin"), new byte[64]);
        Directory.Delete(built, recursive: true);

        Assert.NotNull(_source.Current.FindEntry("td-parking#fee"));
    }

    [Fact]
    public void Current_TheSnapshotOfTheseTextsIsDamaged_IsBuiltAgain()
    {
        var store = new SnapshotStore(_knowledge.Snapshots);
        var built = new SnapshotBuilder(store, EncoderSet.None, ChineseDictionary.None, TimeProvider.System).Build(_knowledge.Folder);
        File.WriteAllBytes(Path.Combine(Directory.GetDirectories(_knowledge.Snapshots).Single(), "index.bin"), new byte[64]);
        Assert.Equal(built.Version, _source.Current.Version);
        Assert.Null(_source.Status.BrokenFiles);
    }

    [Fact]
    public async Task FirstBuildThatFails_IsTold_AndMadeGoodByTheMendedFile()
    {
        var path = Path.Combine(_knowledge.Folder, "td", "td-parking.en.md");
        var text = await File.ReadAllTextAsync(path);
        await File.WriteAllTextAsync(path, "no front matter");
        await _source.StartAsync(CancellationToken.None);
        await UntilAsync(() => _source.Status.BrokenFiles is not null);

        Assert.False(_source.ExecuteTask!.IsCompleted);
        Assert.Null(_source.Status.Version);
        Assert.Throws<SnapshotException>(() => _source.Current);
        await File.WriteAllTextAsync(path, text);
        await UntilAsync(() =>
        {
            // Each time: the first may come before the wait for the next look has begun.
            _clock.Advance(TimeSpan.FromHours(1));
            return _source.Status.Version is not null;
        });

        Assert.NotNull(_source.Current.FindEntry("td-parking#fee"));
        Assert.Null(_source.Status.BrokenFiles);
        await _source.StopAsync(CancellationToken.None);
    }

    [Theory]
    [InlineData(0, -8)]
    [InlineData(0, long.MaxValue)]
    [InlineData(8, -1)]
    [InlineData(8, long.MaxValue)]
    public void Current_SnapshotWithADamagedTable_IsRefused(int field, long value)
    {
        new SnapshotBuilder(new SnapshotStore(_knowledge.Snapshots), EncoderSet.None, ChineseDictionary.None, TimeProvider.System).Build(
            _knowledge.Folder
        );
        var index = Path.Combine(Directory.GetDirectories(_knowledge.Snapshots).Single(), "index.bin");
        var bytes = File.ReadAllBytes(index);
        var table = (int)BitConverter.ToInt64(bytes, bytes.Length - 16);
        var name = bytes[table + sizeof(int)];
        BitConverter.TryWriteBytes(bytes.AsSpan(table + sizeof(int) + 1 + name + field), value);
        File.WriteAllBytes(index, bytes);
        var manifest = new SnapshotStore(_knowledge.Snapshots).Manifests().Single();

        Assert.Contains(
            "does not lie in the file",
            Assert.Throws<SnapshotException>(() => new SnapshotStore(_knowledge.Snapshots).Load(manifest, EncoderSet.None)).Message,
            StringComparison.Ordinal
        );
    }

    /// <summary>A runtime that is half copied or of another platform stands for every file of the models folder.</summary>
    [Fact]
    public async Task Current_WithADamagedEncoderFile_AnswersByWordsAlone_AndSaysWhich()
    {
        string[] files =
        [
            ModelFiles.Runtime,
            ModelFiles.EnglishModel,
            ModelFiles.EnglishTokenizer,
            ModelFiles.ChineseModel,
            ModelFiles.ChineseTokenizer,
        ];
        foreach (var file in files)
        {
            await File.WriteAllTextAsync(Path.Combine(_knowledge.Root, file), "half a file");
        }

        var options = new KnowledgeOptions
        {
            Folder = _knowledge.Folder,
            Snapshots = _knowledge.Snapshots,
            Models = _knowledge.Root,
        };
        using var source = new SnapshotSource(Options.Create(options), _clock, NullLogger<SnapshotSource>.Instance);

        Assert.NotNull(source.Current.FindEntry("td-parking#fee"));
        Assert.Contains(ModelFiles.Runtime, source.Status.ModelsMissing, StringComparison.Ordinal);
        Assert.Null(source.Status.BrokenFiles);
    }

    [Fact]
    public void Status_WithoutModels_SaysWordsAlone()
    {
        _ = _source.Current;
        Assert.NotNull(_source.Status.ModelsMissing);
        Assert.Empty(_source.Status.Models);
    }

    [Fact]
    public void Find_UnknownVersion_IsNull() => Assert.Null(_source.Find("sha256:none"));

    /// <summary>Until the background has come so far.</summary>
    private static async Task UntilAsync(Func<bool> reached)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!reached())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
