using System.Runtime.InteropServices;
using Bot.Knowledge.Snapshots.Files;

namespace Bot.Knowledge.Snapshots;

/// <summary>
/// Loading and building leave behind several times what a snapshot holds, and neither the collector nor the C library hands that back by
/// itself while a host is at rest.
/// </summary>
public static class LoadingMemory
{
    /// <summary>Stops the process for some tens of milliseconds: for after a load or a build, not for turns.</summary>
    public static void GiveBack()
    {
        SectionFile.GiveBackPages();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (
            OperatingSystem.IsLinux()
            && NativeLibrary.TryLoad("libc.so.6", out var library)
            && NativeLibrary.TryGetExport(library, "malloc_trim", out var trim)
        )
        {
            // Models are read into buffers that are freed once the session has its own copy. musl has no such call, and needs none.
            unsafe
            {
                ((delegate* unmanaged<nuint, int>)trim)(0);
            }
        }
    }
}
