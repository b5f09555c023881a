using System.Security.Cryptography;
using System.Text.Json;
using Bot.Dialogs.Conversations;
using Bot.Protocol.Activities;
using Bot.Protocol.Json;
using Bot.Storage.Conversations;
using Bot.Storage.Database;
using Bot.Storage.Staff;

namespace Bot.Storage.Privacy;

/// <summary>
/// Copies what is kept of a resident, for one who asks to see it. What the conversations are, <see cref="ResidentErasure.FindAsync"/> says,
/// so that a copy holds what an erasure takes.
/// </summary>
/// <param name="dataFolder">The hosts' data folder, in which this machine's files are.</param>
public sealed class ResidentCopies(IDatabase database, AuditLog audit, TimeProvider clock, string dataFolder)
{
    /// <summary>Begins the <c>contentUrl</c> of an attachment that is kept as a file.</summary>
    private const string Upload = "upload:";

    private const string Entries = """
        SELECT e.sequence, e.kind, e.activity_json, e.at, a.name FROM entries e LEFT JOIN staff_accounts a ON a.id = e.author_id
        WHERE e.conversation_id = @id AND e.kind <> 'Event' ORDER BY e.sequence
        """;

    // Index cases_conversation.
    private const string Cases =
        "SELECT number, department, wish, contact, summary, opened_at, closed_at, withdrawn FROM cases WHERE conversation_id = @id ORDER BY number";

    // Index handoffs_conversation.
    private const string Requests =
        "SELECT reason, department, details_json, requested_at, closed_at FROM handoffs WHERE conversation_id = @id ORDER BY requested_at, id";

    private const string Ratings = "SELECT sequence, thumb, reason, at FROM feedback WHERE conversation_id = @id ORDER BY sequence";

    /// <param name="conversations">Their ids; those that have been erased, or are not there, are left out.</param>
    /// <param name="withNotes">Whether what staff wrote to each other is in it.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    /// <exception cref="IOException">A file of this machine cannot be read.</exception>
    public async Task<ResidentCopy> ReadAsync(
        IReadOnlyList<string> conversations,
        bool withNotes,
        CancellationToken cancellationToken = default
    )
    {
        var copied = new List<CopiedConversation>();
        foreach (var id in conversations)
        {
            if (await database.ReadAsync(s => ReadAsync(s, id, withNotes), cancellationToken).ConfigureAwait(false) is { } conversation)
            {
                copied.Add(conversation with { Files = await FilesAsync(conversation, cancellationToken).ConfigureAwait(false) });
            }
        }

        return new ResidentCopy(clock.GetUtcNow(), copied);
    }

    /// <summary>Notes in the audit log that a copy is given out, of each of its conversations; before it is.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="reason">Why: a request's number, never the resident's words.</param>
    public Task NoteAsync(CopyProof proof, string actor, string reason, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async s =>
            {
                foreach (var id in proof.Conversations)
                {
                    await audit
                        .AppendAsync(s, new AuditRecord(actor, "resident-exported", id, new { reason, proof.Digest }))
                        .ConfigureAwait(false);
                }

                return true;
            },
            cancellationToken
        );

    private static async Task<CopiedConversation?> ReadAsync(DatabaseSession session, string id, bool withNotes)
    {
        if (await ConversationTable.FindAsync(session, id).ConfigureAwait(false) is not { IsErased: false } row)
        {
            return null;
        }

        var entries = await session.QueryAsync<MessageRow>(Entries, new { id }).ConfigureAwait(false);
        var cases = await session.QueryAsync<CaseRow>(Cases, new { id }).ConfigureAwait(false);
        var requests = await session.QueryAsync<RequestRow>(Requests, new { id }).ConfigureAwait(false);
        var ratings = await session.QueryAsync<RatingRow>(Ratings, new { id }).ConfigureAwait(false);
        return new CopiedConversation(
            row.Id,
            row.Channel,
            row.ChannelKey,
            row.ResidentId,
            row.Department,
            row.Language,
            Instants.FromStored(row.CreatedAt),
            Instants.FromStored(row.ClosedAt),
            [.. entries.Where(e => withNotes || e.Kind != nameof(EntryKind.Note)).Select(e => e.ToMessage())],
            [],
            [.. cases.Select(c => c.ToCase())],
            [.. requests.Select(r => r.ToRequest())],
            [.. ratings.Select(r => new CopiedRating(r.Sequence, r.Thumb.ToLowerInvariant(), r.Reason, Instants.FromStored(r.At)))]
        );
    }

    private async Task<IReadOnlyList<CopiedFile>> FilesAsync(CopiedConversation conversation, CancellationToken cancellationToken)
    {
        var files = new List<CopiedFile>();
        foreach (var message in conversation.Messages)
        {
            var sent = ActivityJson.Parse(message.Activity.GetRawText()).Attachments ?? [];
            foreach (var file in sent.Where(a => a.ContentUrl?.StartsWith(Upload, StringComparison.Ordinal) == true))
            {
                var id = Path.GetFileName(file.ContentUrl![Upload.Length..]);
                var kept = new FileInfo(Path.Combine(dataFolder, ResidentFiles.Uploads, conversation.Id, id));
                files.Add(
                    new CopiedFile(
                        message.Number,
                        id,
                        file.Name ?? id,
                        file.ContentType,
                        kept.Exists ? kept.Length : null,
                        kept.Exists ? await DigestAsync(kept, cancellationToken).ConfigureAwait(false) : null
                    )
                );
            }
        }

        return files;
    }

    private static async Task<string> DigestAsync(FileInfo file, CancellationToken cancellationToken)
    {
        var content = file.OpenRead();
        await using (content.ConfigureAwait(false))
        {
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false));
        }
    }

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private sealed class MessageRow
    {
        public long Sequence { get; set; }
        public string Kind { get; set; } = "";
        public string ActivityJson { get; set; } = "";
        public long At { get; set; }
        public string? Name { get; set; }

        public CopiedMessage ToMessage()
        {
            var activity = Json(ActivityJson);
            return new(Sequence, Instants.FromStored(At), Kind.ToLowerInvariant(), Name, activity.Text("text") ?? "", activity);
        }
    }

    private sealed class CaseRow
    {
        public string Number { get; set; } = "";
        public string Department { get; set; } = "";
        public string Wish { get; set; } = "";
        public string Contact { get; set; } = "";
        public string Summary { get; set; } = "";
        public long OpenedAt { get; set; }
        public long? ClosedAt { get; set; }
        public long Withdrawn { get; set; }

        public CopiedCase ToCase() =>
            new(Number, Department, Wish, Contact, Summary, Instants.FromStored(OpenedAt), Instants.FromStored(ClosedAt), Withdrawn == 1);
    }

    private sealed class RequestRow
    {
        public string Reason { get; set; } = "";
        public string? Department { get; set; }
        public string? DetailsJson { get; set; }
        public long RequestedAt { get; set; }
        public long? ClosedAt { get; set; }

        public CopiedRequest ToRequest() =>
            new(
                Reason,
                Department,
                DetailsJson is { Length: > 0 } details ? Json(details) : null,
                Instants.FromStored(RequestedAt),
                Instants.FromStored(ClosedAt)
            );
    }

    private sealed class RatingRow
    {
        public long Sequence { get; set; }
        public string Thumb { get; set; } = "";
        public string? Reason { get; set; }
        public long At { get; set; }
    }
}
