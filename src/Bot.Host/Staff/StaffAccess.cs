namespace Bot.Host.Staff;

/// <summary>What an endpoint of the staff API asks of its caller. Every endpoint carries one; without it the gate refuses all.</summary>
/// <param name="Roles">One of them is needed; null: signed in is enough.</param>
internal sealed record StaffAccess(IReadOnlyList<string>? Roles)
{
    /// <summary>Nobody need be signed in.</summary>
    public bool Anonymous { get; init; }

    /// <summary>Allowed while the first password is still to be changed.</summary>
    public bool BeforePasswordChange { get; init; }

    /// <summary>Whether the page calls this by itself, so that it does not count as use of the session.</summary>
    public bool Automatic { get; init; }
}
