using System.Globalization;
using Bot.Dialogs.Handoff.DutyHours;
using Bot.Dialogs.Handoff.Requests;
using Bot.Storage.Conversations;
using Bot.Storage.Database;

namespace Bot.Storage.Handoff;

/// <summary>The statements that open cases.</summary>
internal static class CaseTable
{
    private const string Next =
        "INSERT INTO case_days (day, last) VALUES (@day, 1) ON CONFLICT (day) DO UPDATE SET last = case_days.last + 1 RETURNING last";

    private const string Insert = """
        INSERT INTO cases (number, conversation_id, handoff_id, department, wish, contact, summary, language, opened_at)
        VALUES (@number, @conversationId, @handoffId, @Department, @Wish, @Contact, @Summary, @Language, @now)
        """;

    private const string Withdraw = """
        UPDATE cases SET closed_at = @now, withdrawn = 1
        WHERE number = @number AND conversation_id = @conversationId AND closed_at IS NULL
        """;

    /// <summary>
    /// Closes it as the resident wished; whom to reach and about what stays on record. One that staff closed meanwhile stays theirs.
    /// </summary>
    public static Task WithdrawAsync(DatabaseSession session, string conversationId, string number, long now) =>
        session.ExecuteAsync(
            Withdraw,
            new
            {
                number,
                conversationId,
                now,
            }
        );

    /// <returns>The number: the day in Hong Kong and a running number, <c>20261124-0007</c>.</returns>
    public static async Task<string> OpenAsync(DatabaseSession session, string conversationId, string handoffId, CaseDraft draft, long now)
    {
        var day = HongKongTime.DayOf(Instants.FromStored(now)).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var last = await session.FirstOrDefaultAsync<long>(Next, new { day }).ConfigureAwait(false);
        var number = string.Create(CultureInfo.InvariantCulture, $"{day}-{last:D4}");
        await session
            .ExecuteAsync(
                Insert,
                new
                {
                    number,
                    conversationId,
                    handoffId,
                    draft.Department,
                    draft.Wish,
                    draft.Contact,
                    draft.Summary,
                    draft.Language,
                    now,
                }
            )
            .ConfigureAwait(false);
        return number;
    }
}
