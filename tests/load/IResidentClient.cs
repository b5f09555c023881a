namespace Bot.Load;

/// <summary>How a resident reaches the hosts.</summary>
internal interface IResidentClient
{
    Resident Resident { get; }

    /// <summary>Opens the conversation.</summary>
    Task StartAsync(CancellationToken cancellationToken);

    /// <summary>Sends message <paramref name="message"/> until it is acknowledged.</summary>
    /// <returns>The time of the request that was.</returns>
    Task<TimeSpan> SendAsync(int message, CancellationToken cancellationToken);

    /// <summary>Takes replies until all are there.</summary>
    Task ListenAsync(CancellationToken cancellationToken);

    /// <summary>Compares the record with what was sent.</summary>
    /// <param name="last">The last acknowledged message.</param>
    Task CheckAsync(int last, CancellationToken cancellationToken);
}
