using System.Text;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Retrieval;
using Bot.Knowledge.Snapshots;

namespace Bot.Knowledge.Tests.Snapshots;

public sealed class DamagedSnapshotTests : IDisposable
{
    private static readonly EncoderSet Encoders = new([new Letters()], [new Letters()]);

    private readonly TinyKnowledgeBase _knowledge = new();

    public void Dispose() => _knowledge.Dispose();

    private SnapshotStore Store => new(_knowledge.Snapshots);

    private string Built => Directory.GetDirectories(_knowledge.Snapshots, "sha256-*").Single();

    private string Index => Path.Combine(Built, "index.bin");

    /// <summary>What is loaded answers: it leaves no array, and no question never ends.</summary>
    [Theory]
    [InlineData(0x00)]
    [InlineData(0x01)]
    [InlineData(0x7f)]
    [InlineData(0xff)]
    public void Load_ASectionOverwritten_IsRefusedOrAnswers(byte with)
    {
        var version = Build().Version;
        var path = Index;
        var whole = File.ReadAllBytes(path);
        var refused = 0;
        foreach (var (name, offset, length) in Sections(whole))
        {
            var damaged = whole.ToArray();
            damaged.AsSpan((int)offset, (int)length).Fill(with);

            // Who reads a mapped file must not see it change.
            File.Delete(path);
            File.WriteAllBytes(path, damaged);
            try
            {
                var loaded = Store.Load(version, Encoders);
                foreach (var question in new[] { "How much is a driving licence?", "drivng license fine", "泊車罰款多少", "x" })
                {
                    var problem = Record.Exception(() => loaded.Retrieve(new RetrievalQuery { Text = question }));
                    Assert.True(problem is null, $"{name}: {problem}");
                }
            }
            catch (SnapshotException)
            {
                refused++;
            }
        }

        Assert.NotEqual(0, refused);
    }

    [Theory]
    [InlineData("articles.json", "null")]
    [InlineData("articles.json", "{}")]
    [InlineData("index.bin", "")]
    [InlineData("index.bin", null)]
    public void Load_AFileThatIsNotWhole_IsRefused(string file, string? content)
    {
        var version = Build().Version;
        Damage(file, content);
        Assert.Throws<SnapshotException>(() => Store.Load(version, Encoders));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"version":null,"source":"s","builtAt":"2026-01-01T00:00:00Z","models":[],"semantic":null,"lexical":null}""")]
    [InlineData("""{"version":"x","source":"s","builtAt":"2026-01-01T00:00:00Z","models":[],"semantic":null,"lexical":null}""")]
    public void Versions_AManifestThatIsNotWhole_IsNone(string content)
    {
        Build();
        Damage("manifest.json", content);
        Assert.Empty(Store.Versions());
    }

    [Theory]
    [InlineData("index.bin", "")]
    [InlineData("index.bin", null)]
    [InlineData("articles.json", "null")]
    [InlineData("manifest.json", "nothing")]
    [InlineData("manifest.json", null)]
    public void Build_WhatWasBuiltOfTheseTextsIsDamaged_IsBuiltAgain(string file, string? content)
    {
        var version = Build().Version;
        Damage(file, content);
        Assert.Equal(version, Build().Version);
        Assert.NotNull(Store.Load(version, Encoders).FindEntry("td-licence#fee"));
    }

    [Fact]
    public void Build_Damaged_SaysWhy()
    {
        Build();
        File.WriteAllText(Index, "");
        var reasons = new List<string>();
        Builder(reasons.Add).Build(_knowledge.Folder);
        Assert.Contains("index.bin", Assert.Single(reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_FoldersOfKilledBuilds_AreRemovedAndThatOfARunningOneIsNot()
    {
        string Folder(string name) => Directory.CreateDirectory(Path.Combine(_knowledge.Snapshots, ".build-" + name)).FullName;
        var (killed, old, young, running) = (Folder("killed"), Folder("old"), Folder("young"), Folder("running"));
        File.WriteAllText(Path.Combine(killed, ".held"), "");
        File.WriteAllText(Path.Combine(killed, "index.bin"), "half");
        Directory.SetLastWriteTimeUtc(old, DateTimeOffset.UnixEpoch.UtcDateTime);
        using var held = new FileStream(Path.Combine(running, ".held"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        Build();
        Assert.False(Directory.Exists(killed));
        Assert.False(Directory.Exists(old));
        Assert.True(Directory.Exists(young));
        Assert.True(Directory.Exists(running));
        Assert.Equal(["articles.json", "index.bin", "manifest.json"], Directory.GetFiles(Built).Select(Path.GetFileName).Order());
    }

    private IKnowledgeSnapshot Build() => Builder(null).Build(_knowledge.Folder);

    private SnapshotBuilder Builder(Action<string>? damaged) =>
        new(Store, Encoders, ChineseDictionary.None, TimeProvider.System) { Damaged = damaged };

    private void Damage(string file, string? content)
    {
        var path = Path.Combine(Built, file);
        File.Delete(path);
        if (content is not null)
        {
            File.WriteAllText(path, content);
        }
    }

    // As SectionWriter writes them.
    private static List<(string Name, long Offset, long Length)> Sections(byte[] file)
    {
        using var reader = new BinaryReader(new MemoryStream(file), Encoding.UTF8);
        reader.BaseStream.Position = file.Length - 16;
        reader.BaseStream.Position = reader.ReadInt64();
        return [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => (reader.ReadString(), reader.ReadInt64(), reader.ReadInt64()))];
    }

    /// <summary>The vector says how many letters there are.</summary>
    private sealed class Letters : ISentenceEncoder
    {
        public string Id => "letters@aaaaaaaaaaaa";

        public int Dimensions => 2;

        public IReadOnlyList<int> Tokenise(string text) => [.. text.Select(c => (int)c)];

        public float[] Encode(string text) => [MathF.Sin(text.Length), MathF.Cos(text.Length)];

        public float[][] EncodeAll(IReadOnlyList<string> texts) => [.. texts.Select(Encode)];
    }
}
