using System.Collections.Frozen;
using System.Globalization;

namespace Bot.Dialogs.Handoff.DutyHours;

/// <summary>Hong Kong's general holidays as gazetted, from <c>general-holidays.tsv</c>, which names its source.</summary>
public sealed class GeneralHolidays
{
    private readonly FrozenDictionary<DateOnly, GeneralHoliday> _days;

    public GeneralHolidays(IEnumerable<GeneralHoliday> days) => _days = days.ToFrozenDictionary(d => d.Date);

    /// <summary>Those that this build carries.</summary>
    public static GeneralHolidays Known { get; } = Load();

    /// <summary>The years with data; of another year nothing is known, and a warning is due.</summary>
    public IReadOnlyCollection<int> Years => [.. _days.Keys.Select(d => d.Year).Distinct().Order()];

    public GeneralHoliday? Find(DateOnly day) => _days.GetValueOrDefault(day);

    private static GeneralHolidays Load()
    {
        using var stream = typeof(GeneralHolidays).Assembly.GetManifestResourceStream(
            "Bot.Dialogs.Handoff.DutyHours.general-holidays.tsv"
        )!;
        using var reader = new StreamReader(stream);
        return new(
            reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(line => line[0] != '#')
                .Select(line => line.Split('\t'))
                .Select(f => new GeneralHoliday(DateOnly.ParseExact(f[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), f[1], f[2]))
        );
    }
}
