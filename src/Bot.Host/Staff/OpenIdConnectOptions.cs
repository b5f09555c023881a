namespace Bot.Host.Staff;

/// <summary>Section <c>Staff:OpenIdConnect</c>: sign-in by the organisation's own identity provider (code flow with PKCE).</summary>
internal sealed class OpenIdConnectOptions
{
    /// <summary>The issuer, https; its <c>/.well-known/openid-configuration</c> is read. Null: off.</summary>
    public string? Authority { get; set; }

    public string ClientId { get; set; } = "";

    /// <summary>Empty: a public client, which has PKCE alone.</summary>
    public string ClientSecret { get; set; } = "";

    public IList<string> Scopes { get; } = [];

    /// <summary>The claim of the id token that lists roles by the names used here.</summary>
    public string RoleClaim { get; set; } = "roles";

    /// <summary>The claim that lists department ids, or <c>*</c>.</summary>
    public string DepartmentClaim { get; set; } = "departments";

    /// <summary>The claim that lists languages spoken, of <c>en</c> and <c>zh</c>; without it both.</summary>
    public string LanguageClaim { get; set; } = "languages";

    /// <summary>The claim that lists skills by the ids used here. Empty: skills are those that an administrator gives.</summary>
    public string SkillClaim { get; set; } = "";

    /// <summary>
    /// The provider's words for roles, and the role that each stands for here. Once one is named, no other word gives a role.
    /// </summary>
    public IDictionary<string, string> Roles { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// The provider's words for departments, and the id that each stands for here (or <c>*</c>). Once one is named, no other word gives
    /// one.
    /// </summary>
    public IDictionary<string, string> Departments { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// The provider's words for skills, and the id that each stands for here. Once one is named, no other word gives a skill.
    /// </summary>
    public IDictionary<string, string> Skills { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether skills come from the provider.</summary>
    public bool GivesSkills => Enabled && SkillClaim.Length > 0;

    /// <summary>Where the provider says what it has (OpenID Connect Discovery 1.0 §4).</summary>
    public string Discovery => $"{Authority!.TrimEnd('/')}/.well-known/openid-configuration";

    public bool Enabled => !string.IsNullOrEmpty(Authority);
}
