namespace Bot.Host.Desk.Events;

/// <summary>Ends what a page listens to with the session that it was opened in.</summary>
internal static class SessionWatch
{
    /// <summary>How often the session is looked at.</summary>
    internal static readonly TimeSpan Recheck = TimeSpan.FromMinutes(1);

    /// <summary>So many looks in a row may fail: for longer than that nobody is shown anything whose rights are not known.</summary>
    internal const int MostFailures = 3;

    /// <summary>
    /// Looks until <paramref name="gone"/> is cancelled, and cancels it when the session has ended or can no longer be looked at.
    /// </summary>
    /// <param name="isOpen">Whether the session still is; may throw while the store does not answer.</param>
    public static async Task EndWithAsync(Func<CancellationToken, Task<bool>> isOpen, TimeProvider clock, CancellationTokenSource gone)
    {
        for (var failures = 0; failures < MostFailures; )
        {
            try
            {
                if (!await isOpen(gone.Token))
                {
                    break;
                }

                failures = 0;
            }
            catch (Exception) when (!gone.IsCancellationRequested)
            {
                // The store's own health tells why.
                failures++;
            }

            if (failures < MostFailures)
            {
                await Task.Delay(Recheck, clock, gone.Token);
            }
        }

        await gone.CancelAsync();
    }
}
