using System.CommandLine;
using System.Globalization;
using Bot.Cli.Storage;
using Bot.Storage;
using Bot.Storage.Staff;
using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Staff;

/// <summary><c>bot audit …</c>: the log of what staff did (docs/operate/check-the-audit-log.md).</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var kept = new Option<string?>("--kept")
        {
            Description =
                "NUMBER:HASH of an earlier check: whether that row is still there as it was, which a log cut off at its end would not have.",
        };
        var check = new Command("check", "Check that no row was changed, taken out or put in; returns 1 and the row's number when one was.")
        {
            kept,
        };
        check.SetStoreAction((result, settings, cancel) => CheckAsync(settings, result.GetValue(kept), cancel));
        return new Command(
            "audit",
            "The log of what staff did: check. Reads Storage__Provider, Storage__ConnectionString and Data__Folder."
        )
        {
            check,
        };
    }

    private static async Task<int> CheckAsync(IConfiguration settings, string? kept, CancellationToken cancellationToken)
    {
        var earlier = kept?.Split(':');
        var number = 0L;
        if (
            earlier is not null
            && (
                earlier is not [var digits, { Length: 64 }]
                || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            )
        )
        {
            return Refusal.Because($"'--kept {kept}' is not NUMBER:HASH, as an earlier check printed it.");
        }

        var database = StoreAccess.OpenKept(settings);
        using (database as IDisposable)
        {
            var audit = new AuditLog(database, TimeProvider.System);
            if (await audit.FindBreakAsync(cancellationToken).ConfigureAwait(false) is { } broken)
            {
                Console.Error.WriteLine(
                    $"The audit log is broken at row {broken}: it, or the row before it, was changed, taken out or put in by hand. The rows below it are whole."
                );
                return ExitCodes.Findings;
            }

            if (
                earlier is not null
                && (await audit.ListAsync(number + 1, 1, cancellationToken).ConfigureAwait(false)).FirstOrDefault() is var row
                && (row?.Number != number || row.Hash != earlier[1])
            )
            {
                Console.Error.WriteLine(
                    $"The audit log is whole in itself, but row {number} is not there as it was kept: rows at the end were cut "
                        + "off, or the log was written anew."
                );
                return ExitCodes.Findings;
            }

            var last = (await audit.ListAsync(null, 1, cancellationToken).ConfigureAwait(false)).FirstOrDefault();
            Console.WriteLine(
                last is null ? "The audit log is empty." : $"The audit log is whole. Its last row: {last.Number}:{last.Hash}"
            );
            return ExitCodes.Ok;
        }
    }
}
