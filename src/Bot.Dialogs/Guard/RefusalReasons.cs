namespace Bot.Dialogs.Guard;

/// <summary>Reason codes of what is refused.</summary>
internal static class RefusalReasons
{
    public const string PromptInjection = "prompt_injection";
    public const string PromptProbing = "prompt_probing";
    public const string RolePlay = "role_play";
    public const string Fabrication = "fabrication";

    /// <summary>To decide a case, or to say that a department has decided it.</summary>
    public const string OfficialDecision = "official_decision";
    public const string OthersPersonalData = "others_personal_data";
    public const string Harmful = "harmful";
    public const string Abuse = "abuse";

    /// <summary>Insults or hatred on request.</summary>
    public const string Obscene = "obscene";
}
