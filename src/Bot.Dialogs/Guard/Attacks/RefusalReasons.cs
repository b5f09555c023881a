namespace Bot.Dialogs.Guard.Attacks;

/// <summary>Reason codes of what is refused.</summary>
/// <remarks>
/// To add one, also: its section in <c>attack.lex</c>; its place in the order of <see cref="AttackDetector"/>; how strongly a pattern for
/// it speaks (<see cref="AttackReader"/>); its place among the kinds of <see cref="Learned.AttackModel"/>, which is then trained again; its
/// reply (<see cref="Compose.PlainReply"/>), in the wording of each language. A test walks the list through section, model and reply.
/// </remarks>
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
