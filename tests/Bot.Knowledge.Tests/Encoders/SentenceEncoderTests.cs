using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;
using Bot.Knowledge.Snapshots;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Knowledge.Tests.Encoders;

/// <summary>On the pulled models; where they are not, there is nothing to run (./test pulls them).</summary>
public sealed class SentenceEncoderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bot-models").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Its vectors are shorter than those of the model whose name it has, and would be read beyond their end.</summary>
    [Fact]
    public void Load_AModelOfOtherDimensionsUnderTheName_SaysWhichFile()
    {
        if (!PulledModels.CopyTo(_folder))
        {
            return;
        }

        var path = Path.Combine(_folder, ModelFiles.ChineseModel);
        File.Copy(Path.Combine(_folder, ModelFiles.EnglishModel), path, overwrite: true);
        var e = Assert.Throws<EncoderException>(() => EncoderLoader.Load(_folder, out _));
        Assert.Contains(path, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Current_AModelThatLoadsAndCannotBeRun_WordsAloneAnswerAndTheStatusSaysWhy()
    {
        if (!PulledModels.CopyTo(_folder))
        {
            return;
        }

        File.Copy(Path.Combine(_folder, ModelFiles.EnglishModel), Path.Combine(_folder, ModelFiles.ChineseModel), overwrite: true);
        using var knowledge = new Snapshots.TinyKnowledgeBase();
        var options = new KnowledgeOptions
        {
            Folder = knowledge.Folder,
            Snapshots = knowledge.Snapshots,
            Models = _folder,
        };
        using var source = new SnapshotSource(Options.Create(options), TimeProvider.System, NullLogger<SnapshotSource>.Instance);
        Assert.Empty(source.Current.Models);
        Assert.Contains(ModelFiles.ChineseModel, source.Status.ModelsMissing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dispose_WhileOthersEncode_TheirRunsEndAndTheNextAreRefused()
    {
        if (!PulledModels.CopyTo(_folder))
        {
            return;
        }

        var encoder = (SentenceEncoder)EncoderLoader.Load(_folder, out _).Chinese[0];
        var text = string.Concat(Enumerable.Repeat("請問續領駕駛執照要帶甚麼文件", 20));
        var under = new CountdownEvent(4);
        var encoding = Enumerable
            .Range(0, 4)
            .Select(_ =>
                // Threads of their own: four that do not end would keep the pool's from every other test, and from the fourth of themselves.
                Task.Factory.StartNew(
                    () =>
                    {
                        under.Signal();
                        while (true)
                        {
                            encoder.Encode(text);
                        }
                    },
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                )
            )
            .ToArray();
        under.Wait();
        encoder.Dispose();
        foreach (var task in encoding)
        {
            await Assert.ThrowsAsync<ObjectDisposedException>(() => task);
        }

        Assert.Throws<ObjectDisposedException>(() => encoder.Encode("a"));
    }
}
