using System.Runtime.InteropServices;

namespace Bot.Knowledge.Encoders;

/// <summary>A model that the runtime has loaded. It is let go when it is disposed and no run holds it any more.</summary>
internal sealed class OnnxSession : SafeHandle
{
    private readonly OnnxRuntime _runtime;

    /// <param name="runtime">That loaded it.</param>
    /// <param name="session">Its OrtSession.</param>
    public OnnxSession(OnnxRuntime runtime, nint session)
        : base(invalidHandleValue: 0, ownsHandle: true)
    {
        _runtime = runtime;
        SetHandle(session);
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        _runtime.ReleaseSession(handle);
        return true;
    }
}
