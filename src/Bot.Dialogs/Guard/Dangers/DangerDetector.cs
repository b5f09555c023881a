using Bot.Dialogs.Language;

namespace Bot.Dialogs.Guard.Dangers;

/// <summary>
/// Finds danger by word lists. Each kind has up to six of them: <c>raw</c> is looked for in the words as they are;
/// <c>sure</c> is danger that is plain to see (<see cref="PresentDanger"/>); <c>now</c> counts once look-alikes such as "fire certificate"
/// are taken out; <c>sign</c> only where nothing says that the message is about information, money or the past; <c>weak</c> only in a plain
/// statement about a person; <c>bare</c> only when the message says little else.
/// </summary>
internal static class DangerDetector
{
    /// <summary>In a Chinese message of up to so many characters, nobody need be named for <c>weak</c> to count.</summary>
    private const int ShortCry = 12;

    private static readonly Lexicon Lexicon = Lexicon.Load("danger");
    internal static readonly Spelling Spelling = new(Words("spell"), Words("known"));
    private static readonly DangerKind[] Kinds = Enum.GetValues<DangerKind>();

    // A death or an attack of long ago still needs care; a fire of last month needs a form.
    private static readonly HashSet<DangerKind> EndsWithTime =
    [
        DangerKind.Fire,
        DangerKind.Gas,
        DangerKind.Medical,
        DangerKind.Trapped,
        DangerKind.Crime,
        DangerKind.Scam,
        DangerKind.Life,
    ];

    /// <summary>The most urgent danger that the message speaks of; null when it speaks of none.</summary>
    public static Danger? Find(string text)
    {
        var view = MessageView.Of(text).CorrectedBy(Spelling);
        if (Strength("raw", view) is { } raw)
        {
            return raw;
        }

        var masked = Lexicon["look-alike"].Without(view);
        if (PresentDanger.Find(masked) is { } sure)
        {
            return sure;
        }

        if (Strength("now", masked) is { } now)
        {
            return now;
        }

        var about = Lexicon["about"].IsIn(masked);
        if (!about && Bare(masked with { Written = null }) is { } bare)
        {
            return bare;
        }

        var past = Lexicon["past"].IsIn(masked);
        foreach (var kind in Kinds)
        {
            if (In(kind, "sign", masked) && !about && !(past && EndsWithTime.Contains(kind)) && !In(kind, "about", masked))
            {
                return new(kind, $"{kind.Word()}.sign");
            }
        }

        return about ? null : Weak(masked, past);
    }

    /// <summary>The words with disguised and misspelt ones put right; null when there are none.</summary>
    public static string? Undisguised(string text) => MessageView.Of(text).CorrectedBy(Spelling).Corrected;

    // "The sofa is burning", 「阿媽俾人推落樓梯」: what no list of sentences foresees, told of a person by someone who asks for no information.
    private static Danger? Weak(MessageView view, bool past)
    {
        // A short Chinese cry leaves out of whom it tells.
        var told = Lexicon["who"].IsIn(view) || (view.Chinese.Length <= ShortCry && !view.Chinese.Any(char.IsAsciiLetter));
        if (!told || Lexicon["asks"].IsIn(view))
        {
            return null;
        }

        return Kinds
            .Where(k => !(past && EndsWithTime.Contains(k)) && In(k, "weak", view) && !In(k, "about", view))
            .Select(k => new Danger(k, $"{k.Word()}.weak"))
            .FirstOrDefault();
    }

    // A noun alone, with no more than "help" or "please" beside it, is a cry for help.
    private static Danger? Bare(MessageView view)
    {
        foreach (var kind in Kinds)
        {
            var name = $"{kind.Word()}.bare";
            if (Lexicon.Has(name) && Lexicon[name].IsIn(view) && Lexicon["filler"].IsNothingLeft(Lexicon[name].Without(view)))
            {
                return new(kind, name);
            }
        }

        return null;
    }

    private static Danger? Strength(string strength, MessageView view)
    {
        foreach (var kind in Kinds)
        {
            if (In(kind, strength, view))
            {
                return new(kind, $"{kind.Word()}.{strength}");
            }
        }

        return null;
    }

    private static bool In(DangerKind kind, string strength, MessageView view) =>
        Lexicon.Has($"{kind.Word()}.{strength}") && Lexicon[$"{kind.Word()}.{strength}"].IsIn(view);

    private static string[] Words(string name)
    {
        using var stream =
            typeof(DangerDetector).Assembly.GetManifestResourceStream($"Bot.Dialogs.Lexicon.{name}.lex")
            ?? throw new InvalidOperationException($"The word list '{name}' is missing from the program.");
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n')
                .Where(l => !l.StartsWith('#'))
                .SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        ];
    }
}
