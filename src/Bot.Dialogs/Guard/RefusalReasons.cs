namespace Bot.Dialogs.Guard;

/// <summary>Reason codes of what is refused.</summary>
internal static class RefusalReasons
{
    public const string PromptInjection = "prompt_injection";
    public const string PromptProbing = "prompt_probing";
    public const string RolePlay = "role_play";
    public const string Fabrication = "fabrication";
    public const string OthersPersonalData = "others_personal_data";
    public const string Harmful = "harmful";
    public const string Abuse = "abuse";
}
