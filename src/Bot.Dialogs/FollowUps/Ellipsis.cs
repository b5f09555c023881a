using Bot.Dialogs.Language;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Text;

namespace Bot.Dialogs.FollowUps;

/// <summary>
/// What a message asks, apart from what it is about: the fee, the place, the hours, how one pays. A message of such words alone has no
/// topic.
/// </summary>
internal static class Ellipsis
{
    private static readonly Lexicon Lexicon = Lexicon.Load("followup");

    // "How" comes last: it is a part of "how long" and "how much".
    private static readonly string[] FacetNames =
    [
        .. Facets.All.Where(f => f != Facets.How && Lexicon.Has(f)).Order(StringComparer.Ordinal),
        Facets.How,
    ];
    private static readonly string[] General = ["site", "hours", "payment", "refund", "appointment", "someone", "limits"];

    /// <summary>These want an object: what was lost, what is to be changed.</summary>
    private static readonly string[] Transitive = [Facets.Change, Facets.Loss, Facets.Status];

    /// <summary>Facets of <see cref="Facets.All"/> that are asked for.</summary>
    public static string[] AskedFacets(MessageView view)
    {
        string[] named = [.. FacetNames.Where(f => f != Facets.How && Lexicon[f].IsIn(view))];
        var rest = named.Aggregate(view, (v, f) => Lexicon[f].Without(v));
        return Lexicon[Facets.How].IsIn(rest) ? [.. named, Facets.How] : named;
    }

    /// <summary>
    /// Further things asked for that no facet stands for: "how much do I pay" asks for the fee, "can I pay by Alipay" for this.
    /// </summary>
    public static string[] AskedGenerally(MessageView view)
    {
        var rest = FacetNames.Aggregate(view, (v, name) => Lexicon[name].Without(v));
        return [.. General.Where(g => Lexicon[g].IsIn(rest))];
    }

    /// <summary>
    /// Whether the entry speaks of one of the things of <see cref="AskedGenerally"/>; "now" and "today" may be said of anything.
    /// </summary>
    public static bool Speaks(Entry entry, string[] general)
    {
        var told = MessageView.Of(
            $"{entry.English?.Question} ; {entry.English?.Answer} ; {entry.Chinese?.Question} ; {entry.Chinese?.Answer}"
        );
        return general.Contains("hours") || general.Any(g => Lexicon[Lexicon.Has($"{g}-told") ? $"{g}-told" : g].IsIn(told));
    }

    /// <summary>Whether it asks on without a question word: 兩個人呢.</summary>
    public static bool AsksOn(MessageView view) => Lexicon["going-on"].IsIn(view);

    public static bool OpensLikeAContinuation(MessageView view) => Lexicon["opening"].IsIn(view);

    /// <summary>Whether it says what is to be done, or asks how, in its own words.</summary>
    public static bool IsOfDoing(MessageView view)
    {
        var own = view with { Written = null };
        return Lexicon[Facets.How].IsIn(own) || Lexicon["doing"].IsIn(own);
    }

    public static bool SaysForWhom(MessageView view) => Lexicon["who"].IsIn(view);

    /// <summary>Whether the department's own telephone number, address or website would answer it.</summary>
    public static bool AsksForContact(MessageView view) => Lexicon[Facets.Contact].IsIn(view) || Lexicon["site"].IsIn(view);

    /// <summary>The message without all that, and without little words.</summary>
    public static MessageView Rest(MessageView view)
    {
        var rest = Lexicon["opening"].Without(view);
        foreach (var name in FacetNames.Concat(General))
        {
            rest = Lexicon[name].Without(rest);
        }

        return Lexicon["little"].Without(Lexicon["who"].Without(rest));
    }

    /// <summary>Whether it asks for something and says of nothing.</summary>
    public static bool IsAll(MessageView view)
    {
        var facets = AskedFacets(view);
        return (facets.Length > 0 || AskedGenerally(view).Length > 0)
            && !facets.Any(Transitive.Contains)
            && Rest(view) is var rest
            && (!Words(rest).Any() || (rest.Written is { } written && !Words(rest with { Chinese = written }).Any()));
    }

    /// <summary>English words and stretches of ideographs that are left.</summary>
    public static IEnumerable<string> Words(MessageView rest) =>
        rest
            .English.Split([' ', ';', '#'], StringSplitOptions.RemoveEmptyEntries)
            .Concat(rest.Chinese.Split('#').Select(s => string.Concat(s.Where(Unicode.IsEastAsianLetter))).Where(s => s.Length > 0));

    /// <summary>Neighbouring ideographs, two by two: Chinese words without a dictionary.</summary>
    public static IEnumerable<string> Pairs(string ideographs) =>
        Enumerable.Range(0, Math.Max(0, ideographs.Length - 1)).Select(i => ideographs.Substring(i, 2));
}
