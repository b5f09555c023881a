namespace Bot.Knowledge.Articles;

/// <summary>A department or public body, from <c>departments.yaml</c>.</summary>
public sealed record Department
{
    public required string Id { get; init; }

    public required string English { get; init; }

    public required string Chinese { get; init; }

    /// <summary>The enquiry telephone number; null when no source gives one.</summary>
    public string? Hotline { get; init; }

    /// <summary>Opening hours in words, per language; null when not known.</summary>
    public string? HoursEnglish { get; init; }

    public string? HoursChinese { get; init; }

    public required string Url { get; init; }
}
