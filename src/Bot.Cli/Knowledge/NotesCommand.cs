using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Bot.Cli.Storage;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Storage;
using Bot.Storage.Desk;
using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Knowledge;

/// <summary><c>bot kb notes</c>: what the desk leaves to the content team, a JSON object a line.</summary>
internal static class NotesCommand
{
    private const int Most = 10_000;

    public static Command Create()
    {
        var since = new Option<string>("--since")
        {
            Description = "The first day, as 2026-11-24, in Hong Kong. Without it everything that is kept.",
        };
        since.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } day && !TryDay(day, out _))
            {
                result.AddError($"'{day}' is no day; write it as 2026-11-24.");
            }
        });
        var command = new Command(
            "notes",
            "Gaps that agents noted when they closed a conversation, and the bot's drafts that they changed. Reads "
                + "Storage__Provider, Storage__ConnectionString and Data__Folder."
        )
        {
            since,
        };
        command.SetStoreAction(
            (result, settings, cancel) =>
                PrintAsync(
                    settings,
                    result.GetValue(since) is { } day && TryDay(day, out var first) ? first : DateTimeOffset.UnixEpoch,
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> PrintAsync(IConfiguration settings, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var database = StoreAccess.OpenKept(settings);
        using (database as IDisposable)
        {
            var notes = await new ContentNotes(database).ListAsync(since, Most, cancellationToken).ConfigureAwait(false);
            foreach (var note in notes)
            {
                Console.WriteLine(JsonSerializer.Serialize(note, CliJson.Default.ContentNote));
            }

            if (notes.Count == Most)
            {
                await Console
                    .Error.WriteLineAsync(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"These are the first {Most}; later ones come with --since {notes[^1].At.ToOffset(HongKongTime.Offset):yyyy-MM-dd}."
                        )
                    )
                    .ConfigureAwait(false);
            }
        }

        return ExitCodes.Ok;
    }

    private static bool TryDay(string text, out DateTimeOffset first)
    {
        var known =
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1;
        first = known ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)) - HongKongTime.Offset : default;
        return known;
    }
}
