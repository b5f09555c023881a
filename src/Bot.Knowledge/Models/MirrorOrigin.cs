using System.Net;
using System.Net.Http.Headers;

namespace Bot.Knowledge.Models;

/// <summary>
/// A web server of one's own that serves the files by name. A broken-off download is continued by a range request (RFC 9110 §14).
/// </summary>
internal sealed class MirrorOrigin(Uri address) : IModelOrigin
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromMinutes(30) };

    public async Task FetchAsync(ModelFile file, string target, CancellationToken cancellationToken)
    {
        var have = File.Exists(target) ? new FileInfo(target).Length : 0;
        if (have >= file.Size)
        {
            File.Delete(target);
            have = 0;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, Uri.EscapeDataString(file.Name)));
        request.Headers.Range = have > 0 ? new RangeHeaderValue(have, null) : null;
        try
        {
            using var response = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw new ModelPullException($"{request.RequestUri} answered {(int)response.StatusCode}.");
            }

            var append = response.StatusCode == HttpStatusCode.PartialContent;
            await using var to = new FileStream(target, append ? FileMode.Append : FileMode.Create);
            await response.Content.CopyToAsync(to, cancellationToken);
        }
        catch (HttpRequestException e)
        {
            throw new ModelPullException(
                $"{request.RequestUri} could not be read: {e.Message} What has come is kept; pull again to go on.",
                e
            );
        }
    }
}
