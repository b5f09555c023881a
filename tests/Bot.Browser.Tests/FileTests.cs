using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bot.Browser.Tests;

/// <summary>
/// A resident sends files with Web Chat, under the page's content policy; one that does not go is told, and nothing waits behind it.
/// </summary>
public sealed class FileTests(SiteHost host) : IClassFixture<SiteHost>
{
    private const string Mine = ".webchat__bubble--from-user";
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    [Fact]
    public async Task Picture_Arrives_AndItsNameCanBeRead()
    {
        var (page, problems) = await OpenAsync("/en?department=td");
        await Heard.ListenAsync(page);

        await SendAsync(page, "form.png", Convert.FromBase64String(Png));

        await Heard.UntilAsync(page, "Sent.");
        await page.ReloadAsync();
        var name = page.Locator(Mine).GetByText("form.png");
        await Expect(name).ToBeVisibleAsync();
        await Expect(name).ToHaveCSSAsync("color", "rgb(255, 255, 255)");
        Assert.Empty(problems);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en", "This kind of file is not taken.")]
    [InlineData("/tc", "不接受這類檔案。")]
    [InlineData("/sc", "不接受这类文件。")]
    public async Task FileOfAnotherKind_IsToldInThePagesLanguage(string path, string told)
    {
        var (page, _) = await OpenAsync(path);

        await SendAsync(page, "letter.docx", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]);

        await Expect(page.Locator(ResidentChat.Bubble).Last).ToContainTextAsync(told);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task FileThatIsTooLarge_IsToldWithoutSendingIt_AndWhatComesAfterItArrives()
    {
        var (page, _) = await OpenAsync("/tc");
        var uploads = 0;
        page.Request += (_, request) => uploads += request.Url.Contains("/upload", StringComparison.Ordinal) ? 1 : 0;

        await SendAsync(page, "scan.png", [.. Convert.FromBase64String(Png), .. new byte[10 * 1024 * 1024]]);

        await Expect(Status(page)).ToHaveTextAsync("檔案超過 10 MB，未能送出。");
        Assert.Equal(0, uploads);
        await ResidentChat.SayAsync(page, "如何續領正式駕駛執照？");
        await Expect(page.Locator(ResidentChat.Bubble, new() { HasText = "資料來源" })).ToHaveCountAsync(1);
        await Expect(Status(page)).ToBeEmptyAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task FileThatCannotBeRead_IsTold_AndWhatComesAfterItArrives()
    {
        var (page, _) = await OpenAsync("/en");
        // As when it was deleted or changed after it was chosen.
        await page.EvaluateAsync(
            """
            () => {
              const make = URL.createObjectURL;
              URL.createObjectURL = file => {
                const address = make.call(URL, file);
                URL.revokeObjectURL(address);
                return address;
              };
            }
            """
        );

        await SendAsync(page, "form.png", Convert.FromBase64String(Png));

        await Expect(Status(page)).ToHaveTextAsync("The file could not be read and was not sent. Please choose it again.");
        await ResidentChat.SayAsync(page, "How do I renew my full driving licence?");
        await Expect(page.Locator(ResidentChat.Bubble, new() { HasText = "Source:" })).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    private async Task<(IPage Page, List<string> Problems)> OpenAsync(string path)
    {
        var (page, problems) = await host.PageAsync();
        await page.GotoAsync(host.Address + path);
        await page.Locator("[data-chat-open]").ClickAsync();
        await Expect(page.Locator(ResidentChat.Bubble)).ToHaveCountAsync(1);
        return (page, problems);
    }

    private static async Task SendAsync(IPage page, string name, byte[] content)
    {
        await page.Locator("#assistant input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "application/octet-stream",
                    Buffer = content,
                }
            );
        await page.Locator(".webchat__send-button").ClickAsync();
        await Expect(page.Locator(Mine, new() { HasText = name })).ToBeVisibleAsync();
    }

    private static ILocator Status(IPage page) => page.Locator("[data-chat-status]");
}
