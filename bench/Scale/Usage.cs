using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Bot.Bench.Scale;

/// <summary>What the system counts of processes and threads. Linux alone.</summary>
internal static partial class Usage
{
    private const int ThreadProcessorClock = 3;

    /// <summary>Processor time of the calling thread, in milliseconds.</summary>
    public static double ThreadMilliseconds()
    {
        Marshal.ThrowExceptionForHR(clock_gettime(ThreadProcessorClock, out var time));
        return (time.Seconds * 1e3) + (time.Nanoseconds / 1e6);
    }

    /// <summary>Processor time of this process, in seconds.</summary>
    public static double ProcessSeconds()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>A line of <c>/proc/PID/{file}</c> in megabytes.</summary>
    public static double Megabytes(int process, string file, string name) =>
        File.ReadLines($"/proc/{process}/{file}")
            .Where(l => l.StartsWith(name + ":", StringComparison.Ordinal))
            .Select(l => double.Parse(l.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024)
            .First();

    /// <summary>Starts the counting of the highest memory anew.</summary>
    public static void ForgetPeak() => File.WriteAllText("/proc/self/clear_refs", "5");

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
