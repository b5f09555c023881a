namespace Bot.Storage.Database;

/// <summary>Watches units of work; may throw to break one off, as a crash at that point would.</summary>
internal interface IStoreProbe
{
    void Reached(StorePoint point);
}
