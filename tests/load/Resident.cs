using System.Collections.Concurrent;
using System.Diagnostics;

namespace Bot.Load;

/// <summary>What one resident sent and saw. Message <c>k</c> of resident <c>r</c> is <c>r-k</c>; its reply is <c>echo: r-k</c>.</summary>
internal sealed class Resident(int number, int messages)
{
    private readonly ConcurrentDictionary<int, long> _sentAt = new();
    private readonly ConcurrentDictionary<int, TimeSpan> _replied = new();
    private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Number => number;

    public int Messages => messages;

    /// <summary>How long the host took to say "I have it", of the request that succeeded.</summary>
    public List<TimeSpan> Acks { get; } = [];

    /// <summary>From the first try at sending to the reply on the resident's screen.</summary>
    public IEnumerable<TimeSpan> Replies => _replied.Values;

    public int Sent => Acks.Count;

    public int Replied => _replied.Count;

    public int Doubled { get; private set; }

    public int Reordered { get; private set; }

    public int WrongResident { get; private set; }

    public int Lost { get; private set; }

    /// <summary>Requests that had to be sent again.</summary>
    public int Retries { get; set; }

    /// <summary>Ends when all replies are there.</summary>
    public Task Complete => _complete.Task;

    public string Text(int message) => $"{number}-{message}";

    public void Sending(int message) => _sentAt.TryAdd(message, Stopwatch.GetTimestamp());

    /// <summary>A reply came, on a stream or by a call.</summary>
    public void Reply(string text)
    {
        if (Read(text) is not { } message)
        {
            return;
        }

        if (!_replied.TryAdd(message, Stopwatch.GetElapsedTime(_sentAt[message])))
        {
            Doubled++;
        }

        if (_replied.Count == messages)
        {
            _complete.TrySetResult();
        }
    }

    /// <summary>Something came twice.</summary>
    public void CountDouble() => Doubled++;

    /// <summary>Something came before what stands before it.</summary>
    public void CountReordered() => Reordered++;

    /// <summary>
    /// Compares what the record holds with what was sent: each message once and in order, each reply once, in order and after its message.
    /// </summary>
    /// <param name="texts">All that the conversation holds, in its order.</param>
    /// <param name="last">Messages above this one were never acknowledged and may be missing.</param>
    public void Check(IReadOnlyList<string> texts, int last)
    {
        var said = texts.Where(t => !t.StartsWith("echo: ", StringComparison.Ordinal)).Select(Read).OfType<int>().ToList();
        var replied = texts.Where(t => t.StartsWith("echo: ", StringComparison.Ordinal)).Select(Read).OfType<int>().ToList();
        foreach (var list in new[] { said, replied })
        {
            Doubled += list.Count - list.Distinct().Count();
            Reordered += list.Distinct().Zip(list.Distinct().Skip(1)).Count(p => p.First > p.Second);
            Lost += Enumerable.Range(1, last).Except(list).Count();
        }

        Reordered += replied.Distinct().Count(r => texts.ToList().IndexOf(Text(r)) > texts.ToList().IndexOf($"echo: {Text(r)}"));

        // What the record holds and the resident never saw is lost too.
        Lost += replied.Distinct().Count(r => !_replied.ContainsKey(r));
    }

    private int? Read(string text)
    {
        var parts = text.Replace("echo: ", "", StringComparison.Ordinal).Split('-');
        if (parts.Length != 2 || !int.TryParse(parts[0], out var resident) || !int.TryParse(parts[1], out var message))
        {
            return null;
        }

        if (resident == number)
        {
            return message;
        }

        WrongResident++;
        return null;
    }
}
