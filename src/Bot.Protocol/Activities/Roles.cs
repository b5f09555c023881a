namespace Bot.Protocol.Activities;

/// <summary>The part that an account plays; Web Chat shows suggested actions and avatars by it (protocols §3.4).</summary>
public static class Roles
{
    public const string User = "user";
    public const string Bot = "bot";
    public const string Skill = "skill";
}
