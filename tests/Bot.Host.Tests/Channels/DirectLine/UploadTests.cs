using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Host.Tests.Hosting;
using static Bot.Host.Tests.Hosting.DirectLineClient;

namespace Bot.Host.Tests.Channels.DirectLine;

public sealed class UploadTests(UploadTests.Host host) : IClassFixture<UploadTests.Host>
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 1, 2, 3, 4, 5];

    [Fact]
    public async Task Multipart_AsWebChatSendsIt_IsEchoedWithItsClientId()
    {
        var client = await StartedAsync(host);

        var id = await UploadedAsync(client, Form("look", (Png, "../../photo.exe", "text/html")));
        var echo = (await client.WaitForAsync(a => Text(a).StartsWith("You said", StringComparison.Ordinal))).Single(a =>
            (string?)a["id"] == id
        );

        Assert.Equal("up-1", (string?)echo["channelData"]!["clientActivityID"]);
        var attachment = echo["attachments"]!.AsArray().Single()!;
        Assert.Equal("image/png", (string?)attachment["contentType"]);
        Assert.Equal("photo.png", (string?)attachment["name"]);
        Assert.StartsWith("http://localhost/", (string?)attachment["contentUrl"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_IsServedAsDataInASandbox()
    {
        var client = await StartedAsync(host);
        var address = await AddressAsync(client, Form("look", (Png, "a.png", "image/png")));

        var response = await new DirectLineClient(host).SendAsync(HttpMethod.Get, address);

        Assert.Equal(Png, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("inline", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'; sandbox", response.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Pdf_IsADownload()
    {
        var client = await StartedAsync(host);
        var address = await AddressAsync(
            client,
            Form(null, (Encoding.ASCII.GetBytes("%PDF-1.7 and the rest"), "表格.pdf", "application/pdf"))
        );

        var response = await new DirectLineClient(host).SendAsync(HttpMethod.Get, address);

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("表格.pdf", response.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?t=x")]
    public async Task File_WithoutItsTicket_Is403(string query)
    {
        var client = await StartedAsync(host);
        var address = await AddressAsync(client, Form("look", (Png, "a.png", "image/png")));

        var response = await new DirectLineClient(host).SendAsync(HttpMethod.Get, address.Split('?')[0] + query);

        Assert.Equal("BadToken", await RefusedAsync(response, HttpStatusCode.Forbidden));
    }

    [Theory]
    [InlineData("<html><script>alert(1)</script></html>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")]
    [InlineData("MZ\u0090 a program that is called picture.png")]
    public async Task File_OfAKindThatIsNotTaken_Is415AndSaidInTheConversation(string content)
    {
        var client = await StartedAsync(host);

        var response = await UploadAsync(client, Form("look", (Encoding.UTF8.GetBytes(content), "picture.png", "image/png")));

        Assert.Equal("UnsupportedFile", await RefusedAsync(response, HttpStatusCode.UnsupportedMediaType));
        await client.WaitForAsync(a => Text(a).Contains("kind of file", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(host.Folder, "*.part", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task File_ThatIsTooLong_Is413AndSaidInTheConversation()
    {
        var client = await StartedAsync(host);

        var response = await UploadAsync(client, Form("look", ([.. Png, .. new byte[5_000]], "a.png", "image/png")));

        Assert.Equal("MessageSizeTooBig", await RefusedAsync(response, HttpStatusCode.RequestEntityTooLarge));
        await client.WaitForAsync(a => Text(a).Contains("too large", StringComparison.Ordinal));
    }

    [Fact]
    public async Task MoreFilesThanOneMessageTakes_Is400AndSaidInTheConversation()
    {
        var client = await StartedAsync(host);

        var response = await UploadAsync(
            client,
            Form("look", (Png, "a.png", "image/png"), (Png, "b.png", "image/png"), (Png, "c.png", "image/png"))
        );

        Assert.Equal("TooManyFiles", await RefusedAsync(response, HttpStatusCode.BadRequest));
        await client.WaitForAsync(a => Text(a).Contains("up to 2 files", StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_WithNothingInIt_Is400AndSaidInTheConversation()
    {
        var client = await StartedAsync(host);

        var response = await UploadAsync(client, Form("look", ([], "a.png", "image/png")));

        Assert.Equal("EmptyFile", await RefusedAsync(response, HttpStatusCode.BadRequest));
        await client.WaitForAsync(a => Text(a).Contains("file is empty", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RawBody_IsOneFile()
    {
        var client = await StartedAsync(host);
        var content = new ByteArrayContent(Png);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        content.Headers.ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"file\"; filename=\"raw.png\"");

        await UploadedAsync(client, content);

        await client.WaitForAsync(a => Text(a) == "You said: 1 files");
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task BrokenMultipart_Is400(string type)
    {
        var client = await StartedAsync(host);
        var content = new StringContent("--x\r\nnothing");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        Assert.Equal("BadArgument", await RefusedAsync(await UploadAsync(client, content), HttpStatusCode.BadRequest));
    }

    private static MultipartFormDataContent Form(string? text, params (byte[] Content, string Name, string Type)[] files)
    {
        var form = new MultipartFormDataContent();
        if (text is not null)
        {
            var activity = new StringContent(
                $$"""{"type":"message","text":"{{text}}","channelData":{"clientActivityID":"up-1"},"attachments":[{"contentType":"image/png","name":"x"}]}"""
            );
            activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
            form.Add(activity, "activity", "blob");
        }

        foreach (var (content, name, type) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue(type);
            form.Add(part, "file", name);
        }

        return form;
    }

    private static Task<HttpResponseMessage> UploadAsync(DirectLineClient client, HttpContent content) =>
        client.SendAsync(HttpMethod.Post, $"{Base}/conversations/{client.Conversation}/upload?userId=x", content);

    private static async Task<string> UploadedAsync(DirectLineClient client, HttpContent content)
    {
        var response = await UploadAsync(client, content);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return (string)JsonNode.Parse(text)!["id"]!;
    }

    private static async Task<string> AddressAsync(DirectLineClient client, HttpContent content)
    {
        var id = await UploadedAsync(client, content);
        var echo = (await client.ListAsync("0")).Activities.Single(a => (string?)a["id"] == id);
        return (string)echo["attachments"]![0]!["contentUrl"]!;
    }

    public sealed class Host() : HostFactory(new() { ["DirectLine:FileBytes"] = "4096", ["DirectLine:FilesPerMessage"] = "2" });
}
