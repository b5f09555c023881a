using System.Text;
using System.Text.Json;
using Bot.Protocol.Activities;
using Bot.Protocol.Cards;
using Bot.Protocol.Json;

namespace Bot.Host.Channels.RichAnswers;

/// <summary>Takes the cards of one message apart (protocols §1.2).</summary>
internal sealed class CardReading
{
    private const string UploadScheme = "upload:";

    private readonly List<string> _paragraphs = [];
    private readonly List<string> _links = [];

    public List<Choice> Choices { get; } = [];

    public List<RichMedium> Media { get; } = [];

    /// <summary>All paragraphs, then the links, as Markdown.</summary>
    public string Text => string.Join("\n\n", _links.Count == 0 ? _paragraphs : [.. _paragraphs, string.Join('\n', _links)]);

    public void Paragraph(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _paragraphs.Add(text.TrimEnd());
        }
    }

    public void Add(Attachment attachment)
    {
        switch (attachment.ContentType)
        {
            case CardContentTypes.Hero or CardContentTypes.Thumbnail when Read<HeroCard>(attachment) is { } card:
                Hero(card);
                break;
            case CardContentTypes.Audio
            or CardContentTypes.Video
            or CardContentTypes.Animation when Read<MediaCard>(attachment) is { } card:
                Titles(card.Title, card.Subtitle, card.Text);
                Picture(card.Image?.Url, card.Image?.Alt ?? card.Title);
                _links.AddRange((card.Media ?? []).Select(medium => Link(card.Title, medium.Url)).OfType<string>());
                Add(card.Buttons);
                break;
            case CardContentTypes.Receipt when Read<ReceiptCard>(attachment) is { } card:
                Receipt(card);
                break;
            case CardContentTypes.Signin when Read<SigninCard>(attachment) is { } card:
                Paragraph(card.Text);
                Add(card.Buttons);
                break;
            case CardContentTypes.OAuth when Read<OAuthCard>(attachment) is { } card:
                Paragraph(card.Text);
                Add(card.Buttons);
                break;
            case CardContentTypes.Adaptive when attachment.Content is { ValueKind: JsonValueKind.Object } content:
                new AdaptiveCardReading(this).Add(content);
                break;
            default:
                File(attachment);
                break;
        }
    }

    public void Add(IReadOnlyList<CardAction>? actions)
    {
        foreach (var action in actions ?? [])
        {
            Add(action);
        }
    }

    /// <summary>A page or number to call.</summary>
    public void AddLink(string? title, string? address)
    {
        if (Link(title, address) is { } link)
        {
            _links.Add(link);
        }
    }

    private void Add(CardAction action)
    {
        var title = action.Title ?? action.Text ?? Said(action.Value) ?? "";
        switch (action.Type)
        {
            case CardActionTypes.ImBack or CardActionTypes.PostBack when title.Length > 0:
                Choices.Add(
                    new(
                        title,
                        Said(action.Value) ?? title,
                        action.Value is { ValueKind: JsonValueKind.Object or JsonValueKind.Array } value ? value : null
                    )
                );
                break;
            case CardActionTypes.MessageBack when title.Length > 0:
                Choices.Add(new(title, action.Text ?? title, action.Value));
                break;
            case CardActionTypes.OpenUrl
            or CardActionTypes.Signin
            or CardActionTypes.DownloadFile
            or CardActionTypes.ShowImage
            or CardActionTypes.PlayAudio
            or CardActionTypes.PlayVideo
            or CardActionTypes.Call:
                AddLink(title, Said(action.Value));
                break;
        }
    }

    private void Hero(HeroCard card)
    {
        Titles(card.Title, card.Subtitle, card.Text);
        foreach (var image in card.Images ?? [])
        {
            Picture(image.Url, image.Alt ?? card.Title);
            Tap(image.Tap);
        }

        Add(card.Buttons);
        Tap(card.Tap);
    }

    // What a tap on a picture or a whole card opens is a link; what it says is said by a button too, or not meant to be seen.
    private void Tap(CardAction? tap)
    {
        if (tap is { Type: not (CardActionTypes.ImBack or CardActionTypes.PostBack or CardActionTypes.MessageBack) })
        {
            Add(tap);
        }
    }

    private void Receipt(ReceiptCard card)
    {
        var lines = new List<string>();
        lines.AddRange((card.Facts ?? []).Select(fact => $"{fact.Key}: {fact.Value}"));
        foreach (var item in card.Items ?? [])
        {
            var about = string.Join(", ", new[] { item.Title, item.Subtitle, item.Text }.Where(words => !string.IsNullOrWhiteSpace(words)));
            lines.Add($"- {about}{(item.Quantity is { } count ? $" × {count}" : "")}{(item.Price is { } price ? $": {price}" : "")}");
            Picture(item.Image?.Url, item.Image?.Alt ?? item.Title);
            Tap(item.Tap);
        }

        lines.AddRange(
            new[] { ("Tax", card.Tax), ("VAT", card.Vat), ("Total", card.Total) }
                .Where(sum => sum.Item2 is not null)
                .Select(sum => $"{sum.Item1}: {sum.Item2}")
        );
        Titles(card.Title, null, string.Join("  \n", lines));
        Add(card.Buttons);
    }

    private void Titles(string? title, string? subtitle, string? text)
    {
        var whole = new StringBuilder();
        foreach (
            var line in new[] { title is { Length: > 0 } ? $"**{title}**" : null, subtitle, text }.Where(line =>
                !string.IsNullOrWhiteSpace(line)
            )
        )
        {
            whole.Append(whole.Length == 0 ? "" : "\n\n").Append(line);
        }

        Paragraph(whole.ToString());
    }

    /// <summary>A picture with an address that a channel can fetch.</summary>
    public void Picture(string? url, string? name)
    {
        if (url is not null && IsFetchable(url))
        {
            Media.Add(new("image/*", url, name));
        }
    }

    private void File(Attachment attachment)
    {
        if (attachment.ContentUrl is { } url && IsFetchable(url))
        {
            Media.Add(new(attachment.ContentType ?? "application/octet-stream", url, attachment.Name));
        }
        else if (attachment.Content is not null)
        {
            Paragraph(attachment.Name);
        }
    }

    private static bool IsFetchable(string url) =>
        url.StartsWith(UploadScheme, StringComparison.Ordinal)
        || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http");

    private static string? Link(string? title, string? address)
    {
        if (
            address is null
            || !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("https" or "http" or "tel" or "mailto")
        )
        {
            return null;
        }

        var shown = uri.Scheme is "tel" or "mailto" ? address[(uri.Scheme.Length + 1)..] : address;
        return string.IsNullOrWhiteSpace(title) || title == shown ? shown : $"{title}: {shown}";
    }

    private static string? Said(JsonElement? value) =>
        value switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } plain => plain.GetRawText(),
            _ => null,
        };

    private static T? Read<T>(Attachment attachment)
        where T : class
    {
        if (attachment.Content is not { ValueKind: JsonValueKind.Object } content)
        {
            return null;
        }

        try
        {
            return ProtocolJson.Parse<T>(Encoding.UTF8.GetBytes(content.GetRawText()));
        }
        catch (ActivityFormatException)
        {
            // A card that its sender built wrongly must not keep the text beside it from the resident.
            return null;
        }
    }
}
