namespace Bot.Host.Tests.Handoff;

/// <summary>
/// Makes a failing list of steps small, by leaving out halves, quarters and so on down to single ones (delta debugging). A library's
/// shrinking draws other random lists instead, which costs a store for each.
/// </summary>
internal static class Shrinking
{
    /// <param name="failing">A list that fails.</param>
    /// <param name="fails">Whether a shorter one does too.</param>
    /// <param name="mostRuns">After so many the smallest so far is it.</param>
    public static async Task<IReadOnlyList<T>> SmallestAsync<T>(
        IReadOnlyList<T> failing,
        Func<IReadOnlyList<T>, Task<bool>> fails,
        int mostRuns
    )
    {
        var runs = 0;
        for (var size = (failing.Count + 1) / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2)
        {
            bool shrunk;
            do
            {
                shrunk = false;
                for (var at = 0; at < failing.Count; at += size)
                {
                    if (runs++ == mostRuns)
                    {
                        return failing;
                    }

                    T[] fewer = [.. failing.Take(at), .. failing.Skip(at + size)];
                    if (await fails(fewer))
                    {
                        (failing, shrunk) = (fewer, true);
                        at -= size;
                    }
                }
            } while (shrunk && size == 1);
        }

        return failing;
    }
}
