using System.Globalization;

namespace Bot.Dialogs.Speech;

/// <summary>
/// Fills pages up to the word limit. Paragraphs follow each other on a page; a list that does not fit on one is told one item a page;
/// choices come last.
/// </summary>
internal sealed class SpokenPaging(SpeechLanguage language)
{
    private readonly List<Part> _parts = [];

    private sealed record Part(string Text, SpeechLanguage Voice, bool Alone = false, SpokenChoice? Choice = null);

    private SpokenPhrases Phrases => SpokenPhrases.Of(language);

    public void Say(IReadOnlyList<WrittenPiece> written)
    {
        var said = written
            .SelectMany(piece =>
            {
                var voice = SpokenWords.VoiceOf(piece.Text, language);
                var text = SpokenWords.Of(piece.Text, language);
                text =
                    piece.Item is { } place && text.Length > 0 && written.Count(p => p.Item is not null) > 1
                        ? Numbered(place, text, voice)
                        : text;
                return Parts(text, voice, piece.Item is not null);
            })
            .Where(p => p.Text.Length > 0)
            .ToArray();
        var fits = said.Sum(p => SpokenLength.Words(p.Text)) < SpokenReply.WordLimit;
        _parts.AddRange(said.Select(p => fits ? p with { Alone = false } : p));
    }

    public void Offer(IReadOnlyList<SpokenChoiceOffer> offers)
    {
        var labels = SpokenLabels.Of([.. offers.Select(o => o.Label)]);
        for (var i = 0; i < offers.Count; i++)
        {
            var key = i % SpokenReply.MostChoices;
            var voice = SpokenWords.VoiceOf(offers[i].Label, language);
            var phrases = SpokenPhrases.Of(voice);
            var words = string.Format(
                CultureInfo.InvariantCulture,
                key == 0 ? phrases.First : phrases.Further,
                phrases.Keys[key],
                SpokenWords.Of(labels[i], language)
            );
            var choice = new SpokenChoice(key + 1, offers[i].Value);
            var pieces = Parts(words, voice, false).ToArray();
            _parts.AddRange(
                pieces.Select((p, n) => p with { Alone = key == 0 && n == 0 && i > 0, Choice = n == pieces.Length - 1 ? choice : null })
            );
        }
    }

    public void OfferRepeat(bool byText)
    {
        if (_parts.Count > 0)
        {
            _parts.Add(new(byText ? Phrases.RepeatOrText : Phrases.RepeatForPage, language));
        }
    }

    public IReadOnlyList<SpokenPage> Pages()
    {
        var filled = new List<List<Part>>();
        foreach (var part in _parts)
        {
            // Room is kept for the word that leads on.
            var room = SpokenReply.WordLimit - 1 - SpokenLength.Words(SpokenPhrases.Of(part.Voice).Next);
            if (
                filled.Count == 0
                || part.Alone
                || filled[^1][^1].Alone
                || filled[^1][0].Voice != part.Voice
                || SpokenLength.Words(Text(filled[^1], part)) > room
            )
            {
                filled.Add([part]);
            }
            else
            {
                filled[^1].Add(part);
            }
        }

        JoinLast(filled);
        var offered = new List<SpokenChoice>();
        return
        [
            .. filled.Select(
                (page, i) =>
                    new SpokenPage(Text(page, i < filled.Count - 1 ? Next(page[0].Voice) : null), page[0].Voice)
                    {
                        Choices = Choices(page, offered),
                    }
            ),
        ];
    }

    // The last two pages are one when no word that leads on is needed.
    private static void JoinLast(List<List<Part>> filled)
    {
        if (filled.Count >= 2 && !filled[^1][0].Alone && !filled[^2][^1].Alone && filled[^1][0].Voice == filled[^2][0].Voice)
        {
            var both = filled[^2].Concat(filled[^1]).ToList();
            if (SpokenLength.Words(Text(both, null)) < SpokenReply.WordLimit)
            {
                filled.RemoveRange(filled.Count - 2, 2);
                filled.Add(both);
            }
        }
    }

    // A choice told on an earlier page still holds on the later pages of its three.
    private static IReadOnlyList<SpokenChoice> Choices(List<Part> page, List<SpokenChoice> offered)
    {
        foreach (var choice in page.Select(p => p.Choice).OfType<SpokenChoice>())
        {
            if (choice.Key == 1)
            {
                offered.Clear();
            }

            offered.Add(choice);
        }

        return [.. offered];
    }

    private static string Text(List<Part> page, Part? more) =>
        page.Append(more).OfType<Part>().Aggregate("", (said, part) => SpokenSentences.Join(said, part.Text));

    private static Part Next(SpeechLanguage voice) => new(SpokenPhrases.Of(voice).Next, voice);

    private static string Numbered(int place, string text, SpeechLanguage voice)
    {
        var figure = place.ToString(CultureInfo.InvariantCulture);
        var said = voice == SpeechLanguage.English ? EnglishNumbers.Ordinal(figure) : SpokenReading.Of(voice).Ordinal(figure);
        return string.Format(CultureInfo.InvariantCulture, SpokenPhrases.Of(voice).Item, char.ToUpperInvariant(said[0]) + said[1..], text);
    }

    private static IEnumerable<Part> Parts(string text, SpeechLanguage voice, bool alone)
    {
        var phrases = SpokenPhrases.Of(voice);
        var ended =
            text.Length == 0 || text[^1] is '.' or '!' or '?' or '。' or '！' or '？'
                ? text
                : text.TrimEnd(':', '：', ';', '；') + phrases.End;
        var most = SpokenReply.WordLimit - 1 - SpokenLength.Words(phrases.Next);
        return SpokenSentences.Of(ended, most).Select(s => new Part(s, voice, alone));
    }
}
