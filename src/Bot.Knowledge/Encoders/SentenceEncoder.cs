using System.Buffers;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Bot.Knowledge.Encoders;

/// <summary>One BERT-family encoder over ONNX Runtime: text in, unit-length vector out. Safe to call from many threads.</summary>
internal sealed unsafe class SentenceEncoder : ISentenceEncoder, IDisposable
{
    private const int LongestInput = 128;
    private const int BatchSize = 32;

    private readonly OnnxRuntime _runtime;
    private readonly WordPieceTokenizer _tokenizer;
    private readonly Pooling _pooling;
    private readonly Lock _gate = new();
    private readonly nint _memory;
    private readonly nint _inputIds = Marshal.StringToCoTaskMemUTF8("input_ids");
    private readonly nint _attention = Marshal.StringToCoTaskMemUTF8("attention_mask");
    private readonly nint _types = Marshal.StringToCoTaskMemUTF8("token_type_ids");
    private readonly nint _output = Marshal.StringToCoTaskMemUTF8("last_hidden_state");
    private nint _session;

    /// <param name="runtime">What runs it.</param>
    /// <param name="id">As <see cref="ISentenceEncoder.Id"/>.</param>
    /// <param name="session">Of the runtime; it is released with the encoder.</param>
    /// <param name="tokenizerPath">The file of its tokeniser.</param>
    /// <param name="pooling">How its token vectors become one.</param>
    /// <param name="dimensions">Of its vectors.</param>
    public SentenceEncoder(OnnxRuntime runtime, string id, nint session, string tokenizerPath, Pooling pooling, int dimensions)
    {
        _runtime = runtime;
        _pooling = pooling;
        Id = id;
        Dimensions = dimensions;
        _tokenizer = WordPieceTokenizer.Load(tokenizerPath);
        _memory = runtime.CreateCpuMemoryInfo();
        _session = session;
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

    public void Dispose()
    {
        lock (_gate)
        {
            if (_session == 0)
            {
                return;
            }

            _runtime.ReleaseSession(_session);
            _runtime.ReleaseMemoryInfo(_memory);
            foreach (var name in (ReadOnlySpan<nint>)[_inputIds, _attention, _types, _output])
            {
                Marshal.FreeCoTaskMem(name);
            }

            _session = 0;
        }
    }

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
        ObjectDisposedException.ThrowIf(_session == 0, this);
        var size = rows * columns;
        var inputs = stackalloc nint[3];
        nint output = 0;
        try
        {
            for (var i = 0; i < 3; i++)
            {
                inputs[i] = _runtime.CreateInt64Tensor(_memory, data + (i * size), rows, columns);
            }

            var names = stackalloc byte*[] { (byte*)_inputIds, (byte*)_attention, (byte*)_types };
            output = _runtime.Run(_session, names, inputs, 3, (byte*)_output);
            var hidden = new ReadOnlySpan<float>(_runtime.TensorData(output), size * Dimensions);
            for (var r = 0; r < rows; r++)
            {
                Pool(hidden.Slice(r * columns * Dimensions, columns * Dimensions), batch[r].Count, outputs[r]);
            }
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
