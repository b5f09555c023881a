namespace Bot.Host.Studio;

/// <summary>What somebody may do with a change now.</summary>
internal sealed record ChangeRights(bool Edit, bool Submit, bool Withdraw, bool Return, bool Publish, bool Rebase);
