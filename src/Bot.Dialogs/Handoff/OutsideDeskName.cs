using Bot.Dialogs.Wording;

namespace Bot.Dialogs.Handoff;

/// <summary>A desk outside this product that takes conversations: a Bot Framework hub, Chatwoot.</summary>
/// <param name="Key"><c>desk:</c> and a word; the owner's id while it has a conversation, and the outbox destination.</param>
/// <param name="English">As residents read it.</param>
/// <param name="Chinese">As residents read it.</param>
public sealed record OutsideDeskName(string Key, string English, string Chinese)
{
    /// <summary>What every key begins with: no account's id does.</summary>
    public const string Prefix = "desk:";

    public string In(string? language) => NameInLanguage.Of(English, Chinese, language);
}
