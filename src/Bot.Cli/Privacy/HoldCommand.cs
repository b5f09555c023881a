using System.CommandLine;
using Bot.Cli.Storage;
using Bot.Storage;
using Bot.Storage.Privacy;
using Bot.Storage.Staff;
using Microsoft.Extensions.Configuration;

namespace Bot.Cli.Privacy;

/// <summary>
/// <c>bot resident hold</c> and <c>release</c> (docs/operate/keep-for-how-long.md). Named by a conversation's id, that conversation is
/// meant; named by anything else, the resident, with what they begin later.
/// </summary>
internal static class HoldCommand
{
    public static Command CreateHold(Argument<string> resident, Option<string> by, Option<string> reason)
    {
        var hold = new Command(
            "hold",
            "Keep a conversation, or a resident's conversations and those they begin later, from erasure and retention, for a court or an inquiry."
        )
        {
            resident,
            by,
            reason,
        };
        hold.SetStoreAction(
            (result, settings, cancel) =>
                HoldAsync(settings, result.GetRequiredValue(resident), result.GetRequiredValue(by), result.GetRequiredValue(reason), cancel)
        );
        return hold;
    }

    public static Command CreateRelease(Argument<string> resident, Option<string> by, Option<string> reason)
    {
        var release = new Command("release", "End what 'hold' began.") { resident, by, reason };
        release.SetStoreAction(
            (result, settings, cancel) =>
                ReleaseAsync(
                    settings,
                    result.GetRequiredValue(resident),
                    result.GetRequiredValue(by),
                    result.GetRequiredValue(reason),
                    cancel
                )
        );
        return release;
    }

    private static Task<int> HoldAsync(
        IConfiguration settings,
        string resident,
        string by,
        string reason,
        CancellationToken cancellationToken
    ) =>
        OnAsync(
            settings,
            resident,
            async (holds, found, isResident) =>
            {
                var later = false;
                foreach (var conversation in found)
                {
                    later |=
                        isResident && await holds.PutOnResidentAsync(conversation, by, reason, cancellationToken).ConfigureAwait(false);
                    var changed = await holds.PutAsync(conversation, by, reason, cancellationToken).ConfigureAwait(false);
                    Console.WriteLine(changed ? $"{conversation} held" : $"{conversation} unchanged");
                }

                if (later)
                {
                    Console.WriteLine("What the resident begins later is held as well.");
                }
            },
            cancellationToken
        );

    private static Task<int> ReleaseAsync(
        IConfiguration settings,
        string resident,
        string by,
        string reason,
        CancellationToken cancellationToken
    ) =>
        OnAsync(
            settings,
            resident,
            async (holds, found, isResident) =>
            {
                var held = new HashSet<string>(StringComparer.Ordinal);
                foreach (var conversation in found)
                {
                    if (await holds.ReasonAsync(conversation, cancellationToken).ConfigureAwait(false) is not null)
                    {
                        held.Add(conversation);
                    }
                }

                foreach (var conversation in found)
                {
                    if (isResident)
                    {
                        await holds.ReleaseResidentAsync(conversation, by, reason, cancellationToken).ConfigureAwait(false);
                    }

                    await holds.ReleaseAsync(conversation, by, reason, cancellationToken).ConfigureAwait(false);
                }

                foreach (var conversation in found)
                {
                    Console.WriteLine(
                        await holds.ReasonAsync(conversation, cancellationToken).ConfigureAwait(false) is { } still
                            ? $"{conversation} stays held with its resident ({still}); release it by the resident's id or number"
                        : held.Contains(conversation) ? $"{conversation} released"
                        : $"{conversation} unchanged"
                    );
                }
            },
            cancellationToken
        );

    private static async Task<int> OnAsync(
        IConfiguration settings,
        string resident,
        Func<LegalHolds, IReadOnlyList<string>, bool, Task> work,
        CancellationToken cancellationToken
    )
    {
        var database = StoreAccess.OpenKept(settings);
        using (database as IDisposable)
        {
            var holds = new LegalHolds(database, new AuditLog(database, TimeProvider.System), TimeProvider.System);
            var found = await ResidentCommand.ErasureOn(database).FindAsync(resident, cancellationToken).ConfigureAwait(false);
            await work(holds, found, !found.Contains(resident, StringComparer.Ordinal)).ConfigureAwait(false);
            return ResidentCommand.Found(found, resident);
        }
    }
}
