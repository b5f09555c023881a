using System.Buffers;
using System.Numerics.Tensors;

namespace Bot.Knowledge.Encoders;

/// <summary>One BERT-family encoder over ONNX Runtime: text in, unit-length vector out. Safe to call from many threads.</summary>
internal sealed unsafe class SentenceEncoder : ISentenceEncoder, IDisposable
{
    private const int LongestInput = 128;
    private const int BatchSize = 32;

    private readonly OnnxRuntime _runtime;
    private readonly WordPieceTokenizer _tokenizer;
    private readonly Pooling _pooling;
    private readonly OnnxSession _session;
    private readonly string _modelPath;

    /// <param name="runtime">What runs it.</param>
    /// <param name="id">As <see cref="ISentenceEncoder.Id"/>.</param>
    /// <param name="modelPath">The file that the session was made of, for messages.</param>
    /// <param name="session">Of the runtime; it is disposed of with the encoder.</param>
    /// <param name="tokenizer">Its tokeniser.</param>
    /// <param name="pooling">How its token vectors become one.</param>
    /// <param name="dimensions">Of its vectors.</param>
    public SentenceEncoder(
        OnnxRuntime runtime,
        string id,
        string modelPath,
        OnnxSession session,
        WordPieceTokenizer tokenizer,
        Pooling pooling,
        int dimensions
    )
    {
        _runtime = runtime;
        _pooling = pooling;
        Id = id;
        Dimensions = dimensions;
        _tokenizer = tokenizer;
        _session = session;
        _modelPath = modelPath;
    }

    public string Id { get; }

    public int Dimensions { get; }

    public IReadOnlyList<int> Tokenise(string text) => _tokenizer.Encode(text, LongestInput);

    public float[] Encode(string text)
    {
        var vector = new float[Dimensions];
        EncodeBatch([_tokenizer.Encode(text, LongestInput)], [vector]);
        return vector;
    }

    public float[][] EncodeAll(IReadOnlyList<string> texts)
    {
        var vectors = new float[texts.Count][];
        // Sorted by length so that a batch pads little.
        var tokens = texts.AsParallel().AsOrdered().Select(t => _tokenizer.Encode(t, LongestInput)).ToArray();
        var order = Enumerable.Range(0, texts.Count).OrderBy(i => tokens[i].Count).ToArray();
        Parallel.ForEach(
            order.Chunk(BatchSize),
            batch =>
            {
                var outputs = batch.Select(_ => new float[Dimensions]).ToArray();
                EncodeBatch(batch.Select(i => tokens[i]).ToArray(), outputs);
                for (var i = 0; i < batch.Length; i++)
                {
                    vectors[batch[i]] = outputs[i];
                }
            }
        );
        return vectors;
    }

    /// <summary>Runs under way end first; whoever encodes later gets an <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose() => _session.Dispose();

    private void EncodeBatch(IReadOnlyList<List<int>> batch, float[][] outputs)
    {
        var rows = batch.Count;
        var columns = batch.Max(t => t.Count);
        var size = rows * columns;
        var pooled = ArrayPool<long>.Shared.Rent(size * 3);
        try
        {
            var buffer = pooled.AsSpan(0, size * 3);
            buffer.Clear();
            for (var r = 0; r < rows; r++)
            {
                for (var c = 0; c < batch[r].Count; c++)
                {
                    buffer[(r * columns) + c] = batch[r][c];
                    buffer[size + (r * columns) + c] = 1;
                }
            }

            fixed (long* data = buffer)
            {
                Run(data, rows, columns, batch, outputs);
            }
        }
        finally
        {
            ArrayPool<long>.Shared.Return(pooled);
        }
    }

    private void Run(long* data, int rows, int columns, IReadOnlyList<List<int>> batch, float[][] outputs)
    {
        var size = rows * columns;
        var inputs = stackalloc nint[3];
        nint output = 0;
        try
        {
            for (var i = 0; i < 3; i++)
            {
                inputs[i] = _runtime.CreateInt64Tensor(data + (i * size), rows, columns);
            }

            fixed (
                byte* ids = "input_ids\0"u8,
                    attention = "attention_mask\0"u8,
                    types = "token_type_ids\0"u8,
                    hiddenState = "last_hidden_state\0"u8
            )
            {
                var names = stackalloc byte*[] { ids, attention, types };
                output = _runtime.Run(_session, names, inputs, 3, hiddenState);
            }

            var hidden = _runtime.Floats(output, size * Dimensions);
            for (var r = 0; r < rows; r++)
            {
                Pool(hidden.Slice(r * columns * Dimensions, columns * Dimensions), batch[r].Count, outputs[r]);
            }
        }
        catch (EncoderException e)
        {
            throw new EncoderException($"'{_modelPath}' cannot be run as the encoder of this name: {e.Message}", e);
        }
        finally
        {
            _runtime.ReleaseTensor(output);
            for (var i = 0; i < 3; i++)
            {
                _runtime.ReleaseTensor(inputs[i]);
            }
        }
    }

    private void Pool(ReadOnlySpan<float> hidden, int tokens, Span<float> vector)
    {
        if (_pooling == Pooling.FirstToken)
        {
            hidden[..Dimensions].CopyTo(vector);
        }
        else
        {
            for (var t = 0; t < tokens; t++)
            {
                TensorPrimitives.Add(vector, hidden.Slice(t * Dimensions, Dimensions), vector);
            }
        }

        TensorPrimitives.Divide(vector, Math.Max(TensorPrimitives.Norm((ReadOnlySpan<float>)vector), 1e-12f), vector);
    }
}
