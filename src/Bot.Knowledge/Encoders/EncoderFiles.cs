using Bot.Knowledge.Models;

namespace Bot.Knowledge.Encoders;

/// <summary>What one encoder is made of.</summary>
/// <param name="Model">Its file in the models folder, as it was pulled.</param>
/// <param name="Tokenizer">The file of its tokeniser.</param>
/// <param name="Pooling">How its token vectors become one.</param>
/// <param name="Dimensions">Of its vectors.</param>
internal sealed record EncoderFiles(string Model, string Tokenizer, Pooling Pooling, int Dimensions)
{
    /// <summary>How much of the digest stands in an id.</summary>
    private const int DigestLength = 12;

    /// <summary>A word that an encoder is tried with before it is used.</summary>
    private const string Tried = "a";

    /// <summary>The others do without it.</summary>
    public bool IsOptional { get; init; }

    public bool AreIn(string folder) => File.Exists(Path.Combine(folder, Model)) && File.Exists(Path.Combine(folder, Tokenizer));

    /// <param name="runtime">What runs it.</param>
    /// <param name="folder">The models folder.</param>
    /// <param name="remarks">Gets what an operator should know of.</param>
    /// <exception cref="EncoderException">A file cannot be used.</exception>
    public SentenceEncoder Open(OnnxRuntime runtime, string folder, List<string> remarks)
    {
        var path = Path.Combine(folder, Model);
        var digest = ModelDigests.Of(path);
        var tokenizer = WordPieceTokenizer.Load(Path.Combine(folder, Tokenizer));
        var id = $"{Path.GetFileNameWithoutExtension(Model)}@{digest[..DigestLength]}";
        var session = OpenSession(runtime, path, digest, remarks);
        var encoder = new SentenceEncoder(runtime, id, path, session, tokenizer, Pooling, Dimensions);
        try
        {
            // What loads may be another model, which is found here and not by the first resident's question.
            _ = encoder.Encode(Tried);
            return encoder;
        }
        catch (EncoderException)
        {
            encoder.Dispose();
            throw;
        }
    }

    private OnnxSession OpenSession(OnnxRuntime runtime, string path, string digest, List<string> remarks)
    {
        try
        {
            var optimized = OptimizedModel.Prepare(runtime, path, digest);
            try
            {
                return runtime.CreateSession(optimized, optimized: true);
            }
            catch (EncoderException e)
            {
                remarks.Add($"'{optimized}' was damaged and is made again: {e.Message}");
                return runtime.CreateSession(OptimizedModel.Renew(runtime, path, digest), optimized: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            remarks.Add($"'{path}' is used as it is, which takes longer and more memory: what it is made into cannot be kept. {e.Message}");
            return runtime.CreateSession(path, optimized: false);
        }
    }
}
