namespace Bot.Host.Channels.WhatsApp.Sending;

/// <summary>WhatsApp's words for kinds of media (protocols §5.2: pictures are JPEG or PNG; anything else is a document).</summary>
internal static class MediaKinds
{
    public static string Of(string contentType, string address) =>
        contentType switch
        {
            "image/jpeg" or "image/png" => "image",
            "image/*"
                when !address.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
                    && !address.EndsWith(".gif", StringComparison.OrdinalIgnoreCase)
                    && !address.EndsWith(".webp", StringComparison.OrdinalIgnoreCase) => "image",
            "audio/aac" or "audio/mp4" or "audio/mpeg" or "audio/amr" or "audio/ogg" => "audio",
            "video/mp4" or "video/3gpp" => "video",
            _ => "document",
        };
}
