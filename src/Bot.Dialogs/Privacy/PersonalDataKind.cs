namespace Bot.Dialogs.Privacy;

/// <summary>What kind of personal data a stretch of text is (DESIGN §10).</summary>
public enum PersonalDataKind
{
    HongKongIdentityCard,
    MainlandIdentityCard,
    Passport,
    Phone,
    Email,
    PaymentCard,
    BankAccount,
    Address,

    /// <summary>No kind: a text that could not be read in time and may hold any of them.</summary>
    Unread,
}
