using Bot.Storage.Database;

namespace Bot.Storage.Tests.Compliance;

/// <summary>Breaks units off at one chosen point, as a host that dies there would.</summary>
internal sealed class CrashProbe : IStoreProbe
{
    private int _left = int.MaxValue;

    /// <summary>Whether the chosen point was reached.</summary>
    public bool Crashed { get; private set; }

    /// <summary>The next <paramref name="points"/> points pass; every one after that is a crash.</summary>
    public void CrashAfter(int points)
    {
        Crashed = false;
        _left = points;
    }

    public void Never() => _left = int.MaxValue;

    public void Reached(StorePoint point)
    {
        if (_left == int.MaxValue)
        {
            return;
        }

        if (_left == 0)
        {
            Crashed = true;
            throw new CrashedException();
        }

        _left--;
    }
}

internal sealed class CrashedException : Exception;
