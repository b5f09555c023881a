using Bot.Host.Web;
using Bot.Storage.Privacy;
using Microsoft.Extensions.Options;

namespace Bot.Host.Uploads;

/// <summary>
/// Counts what the files on this host's disk take, of each conversation and all together. Room is taken before it is written to, so that
/// files that arrive at the same moment share what is left.
/// </summary>
internal sealed class UploadRoom(DataFolder data, IOptions<UploadOptions> options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (long Bytes, int Open)> _conversations = new(StringComparer.Ordinal);
    private readonly DriveInfo _disk = new(data.Path);
    private long? _total;
    private long _open;

    /// <summary>
    /// Begins to count one file. Dispose it in any case; what was taken is given back unless <see cref="Place.Keep"/> was called.
    /// </summary>
    /// <param name="most">The most bytes that the conversation's files may have together.</param>
    public Place Open(string conversationId, long most)
    {
        lock (_gate)
        {
            _total ??= CountAll();
            var (bytes, open) = _conversations.TryGetValue(conversationId, out var counted) ? counted : (CountOf(conversationId), 0);
            _conversations[conversationId] = (bytes, open + 1);
        }

        return new Place(this, conversationId, most);
    }

    /// <summary>A file has gone.</summary>
    public void Removed(string conversationId, long bytes)
    {
        lock (_gate)
        {
            Add(conversationId, -bytes);
        }
    }

    /// <summary>Counts again what lies on the disk: erasure and operators take files away too.</summary>
    public void Recount()
    {
        // Without the lock, as this takes its time: what ends meanwhile may be counted twice or not until the next count.
        var counted = CountAll();
        lock (_gate)
        {
            _total = counted + _open;
        }
    }

    private void Take(Place place, int bytes)
    {
        lock (_gate)
        {
            if (_conversations[place.ConversationId].Bytes + bytes > place.Most)
            {
                throw new RefusedException(413, UploadStore.NoRoom, "The files of this conversation have reached their limit.");
            }

            if (_total + bytes > options.Value.TotalBytes || _disk.AvailableFreeSpace - bytes < options.Value.FreeBytes)
            {
                throw new RefusedException(
                    StatusCodes.Status507InsufficientStorage,
                    UploadStore.NoStorage,
                    "There is no room for files here for the moment."
                );
            }

            Add(place.ConversationId, bytes);
            _open += bytes;
        }
    }

    private void Close(Place place, long bytes, bool isKept)
    {
        lock (_gate)
        {
            _open -= bytes;
            Add(place.ConversationId, isKept ? 0 : -bytes);
            var (all, open) = _conversations[place.ConversationId];
            if (open == 1)
            {
                _conversations.Remove(place.ConversationId);
            }
            else
            {
                _conversations[place.ConversationId] = (all, open - 1);
            }
        }
    }

    private void Add(string conversationId, long bytes)
    {
        _total += bytes;
        if (_conversations.TryGetValue(conversationId, out var counted))
        {
            _conversations[conversationId] = counted with { Bytes = counted.Bytes + bytes };
        }
    }

    private long CountAll() => new DirectoryInfo(data.Folder(ResidentFiles.Uploads)).EnumerateDirectories().Sum(SizeOf);

    private long CountOf(string conversationId) => SizeOf(new(data.Folder(ResidentFiles.Uploads, conversationId)));

    // Parts are of files that are being taken, and counted as such, or of a host that stopped, and go with the upkeep.
    private static long SizeOf(DirectoryInfo folder)
    {
        try
        {
            return folder
                .EnumerateFiles()
                .Where(file => file.Extension is not (UploadStore.Part or UploadStore.About))
                .Sum(file => file.Length);
        }
        catch (DirectoryNotFoundException)
        {
            return 0; // erased meanwhile
        }
    }

    /// <summary>The room of one file.</summary>
    internal sealed class Place(UploadRoom room, string conversationId, long most) : IDisposable
    {
        private long _taken;
        private bool _isKept;
        private bool _isClosed;

        public string ConversationId => conversationId;

        public long Most => most;

        /// <summary>Takes room for so many bytes more.</summary>
        /// <exception cref="RefusedException">413 when the conversation has none left, 507 when this host has none.</exception>
        public void Take(int bytes)
        {
            room.Take(this, bytes);
            _taken += bytes;
        }

        /// <summary>The file stays.</summary>
        public void Keep() => _isKept = true;

        public void Dispose()
        {
            if (!_isClosed)
            {
                _isClosed = true;
                room.Close(this, _taken, _isKept);
            }
        }
    }
}
