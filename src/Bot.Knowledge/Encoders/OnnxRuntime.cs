using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Knowledge.Encoders;

/// <summary>
/// The few calls of ONNX Runtime's C API that an encoder needs. The API table is append-only, so its slots are stable
/// (onnxruntime_c_api.h); one environment serves the process.
/// </summary>
internal sealed unsafe class OnnxRuntime : IDisposable
{
    public const int ElementFloat = 1;
    public const int ElementInt64 = 7;
    private const uint ApiVersion = 17;

    private readonly nint _library;
    private readonly nint* _api;
    private readonly nint _environment;
    private readonly nint _memory;

    private OnnxRuntime(nint library, nint* api, string version)
    {
        _library = library;
        _api = api;
        Version = version;
        nint environment;
        fixed (byte* name = "bot\0"u8)
        {
            const int Warning = 2;
            Check(((delegate* unmanaged<int, byte*, nint*, nint>)_api[3])(Warning, name, &environment));
        }

        _environment = environment;
        Check(((delegate* unmanaged<nint, nint>)_api[6])(_environment)); // DisableTelemetryEvents
        _memory = CreateCpuMemoryInfo();
    }

    /// <summary>As the library names it, e.g. <c>1.30.0</c>.</summary>
    public string Version { get; }

    /// <summary>Loads the shared library at <paramref name="path"/>.</summary>
    /// <exception cref="EncoderException">The file is no ONNX Runtime, or one older than the API version asked for.</exception>
    public static OnnxRuntime Load(string path)
    {
        nint library;
        try
        {
            RuntimeTelemetry.Refuse();
            library = NativeLibrary.Load(path);
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException)
        {
            throw new EncoderException($"{path} could not be loaded as a native library: {e.Message}", e);
        }

        if (!NativeLibrary.TryGetExport(library, "OrtGetApiBase", out var export))
        {
            NativeLibrary.Free(library);
            throw new EncoderException($"{path} is not ONNX Runtime: it does not export OrtGetApiBase.");
        }

        var apiBase = ((delegate* unmanaged<nint*>)export)();
        var api = (nint*)((delegate* unmanaged<uint, nint>)apiBase[0])(ApiVersion);
        return api == null
            ? throw new EncoderException($"{path} does not offer ONNX Runtime API version {ApiVersion}.")
            : new OnnxRuntime(library, api, Marshal.PtrToStringUTF8(((delegate* unmanaged<nint>)apiBase[1])())!);
    }

    /// <param name="modelPath">An ONNX file.</param>
    /// <param name="optimized">It was written by <see cref="Optimize"/>, and its graph is taken as it is.</param>
    public OnnxSession CreateSession(string modelPath, bool optimized)
    {
        var options = CreateOptions();
        try
        {
            if (optimized)
            {
                SetOptimization(options, level: 0);
            }

            return CreateSession(modelPath, options);
        }
        finally
        {
            ReleaseOptions(options);
        }
    }

    /// <summary>
    /// Writes a model as a session would run it, with the tensors that are large in a file of their own, which a session maps instead of
    /// copying it: of an encoder that is the table of the tokens' vectors, of which a text needs a few rows.
    /// </summary>
    /// <param name="modelPath">An ONNX file.</param>
    /// <param name="target">The file to write; the other is written beside it.</param>
    /// <param name="tensorFile">The name of the file of tensors.</param>
    /// <param name="fewestBytes">From this size on a tensor goes there.</param>
    public void Optimize(string modelPath, string target, string tensorFile, int fewestBytes)
    {
        var options = CreateOptions();
        try
        {
            // One level below all, which would bind the file to this kind of processor.
            SetOptimization(options, level: 2);
            Configure(options, "session.disable_prepacking", "1");
            Configure(options, "session.optimized_model_external_initializers_file_name", tensorFile);
            Configure(
                options,
                "session.optimized_model_external_initializers_min_size_in_bytes",
                fewestBytes.ToString(CultureInfo.InvariantCulture)
            );
            fixed (byte* path = Native(target))
            {
                Check(((delegate* unmanaged<nint, byte*, nint>)_api[11])(options, path)); // SetOptimizedModelFilePath
            }

            CreateSession(modelPath, options).Dispose();
        }
        finally
        {
            ReleaseOptions(options);
        }
    }

    /// <summary>A tensor over the caller's memory, which must stay pinned until the tensor is released.</summary>
    public nint CreateInt64Tensor(long* values, long rows, long columns)
    {
        var shape = stackalloc long[] { rows, columns };
        nint tensor;
        Check(
            ((delegate* unmanaged<nint, void*, nuint, long*, nuint, int, nint*, nint>)_api[49])(
                _memory,
                values,
                (nuint)(rows * columns * sizeof(long)),
                shape,
                2,
                ElementInt64,
                &tensor
            )
        );
        return tensor;
    }

    /// <summary>The session is held meanwhile: who disposes of it does not take it from under a run.</summary>
    /// <exception cref="ObjectDisposedException">It was disposed of before.</exception>
    public nint Run(OnnxSession session, byte** inputNames, nint* inputs, int inputCount, byte* outputName)
    {
        nint output = 0;
        var names = stackalloc byte*[] { outputName };
        var held = false;
        try
        {
            session.DangerousAddRef(ref held);
            Check(
                ((delegate* unmanaged<nint, nint, byte**, nint*, nuint, byte**, nuint, nint*, nint>)_api[9])(
                    session.DangerousGetHandle(),
                    0,
                    inputNames,
                    inputs,
                    (nuint)inputCount,
                    names,
                    1,
                    &output
                )
            );
        }
        finally
        {
            if (held)
            {
                session.DangerousRelease();
            }
        }

        return output;
    }

    /// <summary>The numbers of a tensor, valid until it is released.</summary>
    /// <param name="tensor">What a run gave.</param>
    /// <param name="count">How many there must be.</param>
    /// <exception cref="EncoderException">It holds something else, and would be read beyond its end.</exception>
    public ReadOnlySpan<float> Floats(nint tensor, int count)
    {
        var (type, found) = Shape(tensor);
        if (type != ElementFloat || found != (nuint)count)
        {
            throw new EncoderException($"It gives {found} numbers of ONNX type {type}, where {count} of type {ElementFloat} are expected.");
        }

        void* data;
        Check(((delegate* unmanaged<nint, void**, nint>)_api[51])(tensor, &data)); // GetTensorMutableData
        return new ReadOnlySpan<float>(data, count);
    }

    public void ReleaseTensor(nint tensor)
    {
        if (tensor != 0)
        {
            ((delegate* unmanaged<nint, void>)_api[96])(tensor);
        }
    }

    public void ReleaseSession(nint session) => ((delegate* unmanaged<nint, void>)_api[95])(session);

    /// <summary>The library itself stays loaded: its threads may outlive the environment.</summary>
    public void Dispose() => GC.KeepAlive(_library);

    private (int Type, nuint Count) Shape(nint tensor)
    {
        nint info;
        Check(((delegate* unmanaged<nint, nint*, nint>)_api[65])(tensor, &info)); // GetTensorTypeAndShape
        try
        {
            int type;
            nuint count;
            Check(((delegate* unmanaged<nint, int*, nint>)_api[60])(info, &type)); // GetTensorElementType
            Check(((delegate* unmanaged<nint, nuint*, nint>)_api[64])(info, &count)); // GetTensorShapeElementCount
            return (type, count);
        }
        finally
        {
            ((delegate* unmanaged<nint, void>)_api[99])(info); // ReleaseTensorTypeAndShapeInfo
        }
    }

    private nint CreateCpuMemoryInfo()
    {
        nint info;
        const int ArenaAllocator = 1,
            DefaultMemory = 0;
        Check(((delegate* unmanaged<int, int, nint*, nint>)_api[69])(ArenaAllocator, DefaultMemory, &info));
        return info;
    }

    private OnnxSession CreateSession(string modelPath, nint options)
    {
        nint session;
        fixed (byte* path = Native(modelPath))
        {
            Check(((delegate* unmanaged<nint, byte*, nint, nint*, nint>)_api[7])(_environment, path, options, &session));
        }

        return new OnnxSession(this, session);
    }

    private nint CreateOptions()
    {
        nint options;
        Check(((delegate* unmanaged<nint*, nint>)_api[10])(&options));
        Check(((delegate* unmanaged<nint, int, nint>)_api[24])(options, 1)); // SetIntraOpNumThreads: turns run side by side, and so do batches of a build.

        // The arena never gives memory back, doubles what it takes for the weights, and keeps as much as the largest batch of a build
        // needed.
        Check(((delegate* unmanaged<nint, nint>)_api[17])(options)); // DisableMemPattern
        Check(((delegate* unmanaged<nint, nint>)_api[19])(options)); // DisableCpuMemArena
        return options;
    }

    private void ReleaseOptions(nint options) => ((delegate* unmanaged<nint, void>)_api[100])(options);

    // SetSessionGraphOptimizationLevel
    private void SetOptimization(nint options, int level) => Check(((delegate* unmanaged<nint, int, nint>)_api[23])(options, level));

    private void Configure(nint options, string key, string value)
    {
        fixed (
            byte* name = Native(key),
                to = Native(value)
        )
        {
            Check(((delegate* unmanaged<nint, byte*, byte*, nint>)_api[130])(options, name, to)); // AddSessionConfigEntry
        }
    }

    private static byte[] Native(string text) => Encoding.UTF8.GetBytes(text + '\0');

    private void Check(nint status)
    {
        if (status == 0)
        {
            return;
        }

        var message = Marshal.PtrToStringUTF8(((delegate* unmanaged<nint, nint>)_api[2])(status)) ?? "unknown error";
        ((delegate* unmanaged<nint, void>)_api[93])(status);
        throw new EncoderException("ONNX Runtime: " + message);
    }
}
