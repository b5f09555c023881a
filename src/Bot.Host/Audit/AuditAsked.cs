using Bot.Host.Desk;
using Bot.Host.Figures;
using Bot.Host.Staff;
using Bot.Storage.Figures;
using Bot.Storage.Staff;

namespace Bot.Host.Audit;

/// <summary>Which rows of the audit log a call asks for; what is not given is not asked about.</summary>
internal sealed record AuditAsked
{
    // Properties and not parameters: how a call is bound is written by the compiler, which cannot name a parameter that may be null.

    /// <summary>Longer texts name nothing.</summary>
    private const int Longest = 200;

    /// <summary>Who did it: a part of the name, a user name or an account's id.</summary>
    public string? Person { get; init; }

    /// <summary>The code of what was done, whole.</summary>
    public string? Action { get; init; }

    /// <summary>The id of what it was done to, whole.</summary>
    public string? Object { get; init; }

    /// <summary>The first day, <c>yyyy-mm-dd</c> of Hong Kong; with <see cref="To"/>.</summary>
    public string? From { get; init; }

    /// <summary>The last day, included.</summary>
    public string? To { get; init; }

    /// <summary>The days, when they are given.</summary>
    /// <exception cref="StaffRefusal">400: no such days.</exception>
    public (DateOnly From, DateOnly To)? Days => FigureDays.Days(From, To);

    /// <exception cref="StaffRefusal">400: no such days, or a text that is too long.</exception>
    public async Task<AuditFilter> FilterAsync(StaffAccounts accounts, StaffNames names, CancellationToken cancellationToken)
    {
        var days = Days;
        return new AuditFilter
        {
            Actors = Given(Person) is { } person ? await ActorsAsync(person, accounts, names, cancellationToken) : null,
            Action = Given(Action),
            Subject = Given(Object),
            From = days is { } first ? FigureRange.Midnight(first.From) : null,
            Until = days is { } last ? FigureRange.Midnight(last.To.AddDays(1)) : null,
        };
    }

    /// <summary>
    /// Who is meant. What no account has as name, user name or id may still be an actor: the product itself, a desk outside, an account
    /// that is gone.
    /// </summary>
    private static async Task<IReadOnlyList<string>> ActorsAsync(
        string person,
        StaffAccounts accounts,
        StaffNames names,
        CancellationToken cancellationToken
    )
    {
        bool IsMeant(string name) => name.Contains(person, StringComparison.OrdinalIgnoreCase);
        var members = (await accounts.ListAsync(cancellationToken))
            .Where(a => IsMeant(a.Name) || string.Equals(a.UserName, person, StringComparison.OrdinalIgnoreCase))
            .Select(a => a.Id);
        var desks = (await names.AllAsync(cancellationToken)).Where(n => IsMeant(n.Value)).Select(n => n.Key);
        return [.. members.Concat(desks).Append(person).Distinct(StringComparer.Ordinal)];
    }

    private static string? Given(string? text) =>
        text?.Trim() is not { Length: > 0 } given ? null
        : given.Length > Longest ? throw StaffRefusal.Bad($"What is looked for has at most {Longest} characters.")
        : given;
}
