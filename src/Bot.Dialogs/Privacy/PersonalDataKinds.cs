namespace Bot.Dialogs.Privacy;

/// <summary>Words of the kinds.</summary>
public static class PersonalDataKinds
{
    /// <summary>As records write it and as the mark <c>[hkid]</c> shows it.</summary>
    public static string Word(this PersonalDataKind kind) =>
        kind switch
        {
            PersonalDataKind.HongKongIdentityCard => "hkid",
            PersonalDataKind.MainlandIdentityCard => "mainland-id",
            PersonalDataKind.Passport => "passport",
            PersonalDataKind.Phone => "phone",
            PersonalDataKind.Email => "email",
            PersonalDataKind.PaymentCard => "card",
            PersonalDataKind.BankAccount => "bank-account",
            PersonalDataKind.Address => "address",
            PersonalDataKind.Unread => "unread",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of personal data."),
        };
}
