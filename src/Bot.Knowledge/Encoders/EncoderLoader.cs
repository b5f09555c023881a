using Bot.Knowledge.Crosslingual;

namespace Bot.Knowledge.Encoders;

/// <summary>Opens the encoders that <c>bot models pull</c> put into a folder.</summary>
public static class EncoderLoader
{
    /// <summary>
    /// The encoders found in <paramref name="folder"/>; <see cref="EncoderSet.None"/> when the runtime or a model is missing, with the
    /// reason in <paramref name="missing"/>.
    /// </summary>
    /// <exception cref="EncoderException">A file is there but cannot be used.</exception>
    public static EncoderSet Load(string folder, out string? missing)
    {
        string[] needed = [ModelFiles.Runtime, ModelFiles.EnglishModel, ModelFiles.EnglishTokenizer, ModelFiles.ChineseModel, ModelFiles.ChineseTokenizer];
        missing = needed.Select(f => Path.Combine(folder, f)).FirstOrDefault(f => !File.Exists(f));
        if (missing is not null)
        {
            return EncoderSet.None;
        }

        var runtime = OnnxRuntime.Load(Path.Combine(folder, ModelFiles.Runtime));
        var english = new SentenceEncoder(runtime, "all-MiniLM-L6-v2", Path.Combine(folder, ModelFiles.EnglishModel), Path.Combine(folder, ModelFiles.EnglishTokenizer), Pooling.Mean, 384);
        var chinese = new SentenceEncoder(runtime, "bge-small-zh-v1.5", Path.Combine(folder, ModelFiles.ChineseModel), Path.Combine(folder, ModelFiles.ChineseTokenizer), Pooling.FirstToken, 512);
        var second = Path.Combine(folder, ModelFiles.EnglishSecondModel);
        IReadOnlyList<ISentenceEncoder> englishSet = File.Exists(second)
            ? [english, new SentenceEncoder(runtime, "bge-small-en-v1.5", second, Path.Combine(folder, ModelFiles.EnglishSecondTokenizer), Pooling.FirstToken, 384)]
            : [english];
        return new EncoderSet(englishSet, [chinese]) { Dictionary = new(() => BilingualDictionaryFile.Open(folder)) };
    }
}
