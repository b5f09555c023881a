using System.Runtime.ExceptionServices;
using Bot.Knowledge.Crosslingual;
using Bot.Knowledge.Models;

namespace Bot.Knowledge.Encoders;

/// <summary>Opens the encoders that <c>bot models pull</c> put into a folder.</summary>
public static class EncoderLoader
{
    private static readonly EncoderFiles[] English =
    [
        new(ModelFiles.EnglishModel, ModelFiles.EnglishTokenizer, Pooling.Mean, 384),
        new(ModelFiles.EnglishSecondModel, ModelFiles.EnglishSecondTokenizer, Pooling.FirstToken, 384) { IsOptional = true },
    ];

    private static readonly EncoderFiles[] Chinese = [new(ModelFiles.ChineseModel, ModelFiles.ChineseTokenizer, Pooling.FirstToken, 512)];

    /// <summary>
    /// The encoders found in <paramref name="folder"/>; <see cref="EncoderSet.None"/> when the runtime or a model is missing, with the
    /// reason in <paramref name="missing"/>.
    /// </summary>
    /// <exception cref="EncoderException">A file is there but cannot be used.</exception>
    public static EncoderSet Load(string folder, out string? missing)
    {
        missing = Missing(folder);
        if (missing is not null)
        {
            return EncoderSet.None;
        }

        var runtime = OnnxRuntime.Load(Path.Combine(folder, ModelFiles.Runtime));
        var files = English.Concat(Chinese).Where(f => f.AreIn(folder)).ToArray();
        var (opened, remarks) = OpenAll(runtime, folder, files);
        var english = English.Count(files.Contains);
        return new EncoderSet(opened[..english], opened[english..])
        {
            Dictionary = BilingualDictionaryFile.Open(folder, remarks),
            Remarks = remarks,
        };
    }

    /// <summary>Makes ready what <see cref="Load"/> would else make at the first start, and again what was damaged since.</summary>
    /// <exception cref="EncoderException">A file is there but cannot be used.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static void Prepare(string folder)
    {
        if (Missing(folder) is null)
        {
            var models = English.Concat(Chinese).Where(f => f.AreIn(folder)).Select(f => Path.Combine(folder, f.Model));
            OptimizedModel.Check(
                OnnxRuntime.Load(Path.Combine(folder, ModelFiles.Runtime)),
                [.. models.Select(m => (m, ModelDigests.Of(m)))]
            );
        }
    }

    /// <summary>Side by side: a host is not ready before all of them are open.</summary>
    private static (SentenceEncoder[] Opened, List<string> Remarks) OpenAll(OnnxRuntime runtime, string folder, EncoderFiles[] files)
    {
        var opened = new SentenceEncoder?[files.Length];
        var remarks = Array.ConvertAll(files, _ => new List<string>());
        try
        {
            Parallel.For(0, files.Length, i => opened[i] = files[i].Open(runtime, folder, remarks[i]));
            return ([.. opened.Select(o => o!)], [.. remarks.SelectMany(r => r)]);
        }
        catch (AggregateException e)
        {
            Array.ForEach(opened, o => o?.Dispose());
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
            throw;
        }
    }

    private static string? Missing(string folder) =>
        English
            .Concat(Chinese)
            .Where(f => !f.IsOptional)
            .SelectMany(f => new[] { f.Model, f.Tokenizer })
            .Prepend(ModelFiles.Runtime)
            .Select(f => Path.Combine(folder, f))
            .FirstOrDefault(f => !File.Exists(f));
}
