namespace Bot.Dialogs.Calls;

/// <summary>Keeps calls.</summary>
public interface ICalls
{
    /// <summary>The call of the carrier's id; null when there is none.</summary>
    Task<Call?> FindAsync(string channel, string callId, CancellationToken cancellationToken = default);

    /// <summary>Writes the call if nobody else has since <see cref="Call.Version"/>; null when somebody has: read it again.</summary>
    Task<Call?> SaveAsync(Call call, CancellationToken cancellationToken = default);

    /// <summary>Calls of a channel that expired before <paramref name="now"/> and have not ended, oldest first.</summary>
    Task<IReadOnlyList<Call>> ListExpiredAsync(string channel, DateTimeOffset now, int take, CancellationToken cancellationToken = default);
}
