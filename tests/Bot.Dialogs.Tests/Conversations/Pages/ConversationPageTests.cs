using Bot.Dialogs.Conversations.Pages;

namespace Bot.Dialogs.Tests.Conversations.Pages;

public sealed class ConversationPageTests
{
    private const string Hostile = "<script>alert('我')</script>";

    [Fact]
    public void WhatWasWritten_IsShownAndNeverRun()
    {
        string[] parts =
        [
            ConversationPage.Head("en", Hostile, ConversationPage.Style),
            ConversationPage.Facts([("name", Hostile)]),
            ConversationPage.By(Hostile, "2026-07-01 17:00:00"),
            ConversationPage.Written(Hostile),
        ];

        Assert.All(
            parts,
            part =>
            {
                Assert.Contains("&lt;script&gt;", part, StringComparison.Ordinal);
                Assert.Contains("我", part, StringComparison.Ordinal);
                Assert.DoesNotContain("<script", part, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void Head_HasItsStyleAsGiven_AndAPolicyOnlyWhereNoServerSaysIt()
    {
        const string Own = ConversationPage.Style + "h2{font-size:14pt}";

        Assert.Contains($"<style>{Own}</style></head>\n", ConversationPage.Head("en", "t", Own), StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv", ConversationPage.Head("en", "t", Own), StringComparison.Ordinal);
        Assert.Contains(
            """<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta name="viewport" """,
            ConversationPage.Head("en", "t", Own, "default-src 'none'"),
            StringComparison.Ordinal
        );
    }
}
