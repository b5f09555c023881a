using System.Runtime.InteropServices;

namespace Bot.Knowledge.Encoders;

/// <summary>
/// ONNX Runtime from 1.29 on counts its sessions in a database under the user's cache folder and sends the counts to its maker. A public
/// service sends nothing out that it was not asked to: the library reads this switch as it is loaded, before any call could be made.
/// </summary>
internal static partial class RuntimeTelemetry
{
    private const string Switch = "ORT_DISABLE_TELEMETRY";

    /// <exception cref="EncoderException">It could not be refused.</exception>
    public static void Refuse()
    {
        if (OperatingSystem.IsWindows())
        {
            Environment.SetEnvironmentVariable(Switch, "1");
        }
        else if (SetVariable(Switch, "1", overwrite: 1) != 0) // .NET keeps a copy of its own of the variables, which a native library does not see.
        {
            throw new EncoderException($"The environment variable {Switch} could not be set, and ONNX Runtime is not loaded without it.");
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetVariable(string name, string value, int overwrite);
}
