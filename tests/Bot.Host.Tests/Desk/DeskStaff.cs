using System.Net.Http.Json;
using System.Text.Json;
using Bot.Dialogs.Conversations.Delivery;
using Bot.Dialogs.Conversations.Inbound;
using Bot.Host.Staff;
using Bot.Host.Tests.Desk.Events;
using Bot.Host.Tests.Hosting;
using Bot.Storage.Staff;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Desk;

/// <summary>An agent at the desk's API, signed in.</summary>
internal sealed class DeskStaff(HttpClient client, string id)
{
    private const string Password = "a long enough passphrase";

    public string Id => id;

    public HttpClient Client => client;

    public static async Task<DeskStaff> SignInAsync(HostFactory host, string role = "agent", string[]? departments = null)
    {
        var id = Guid.NewGuid().ToString("N");
        await host
            .Services.GetRequiredService<StaffAccounts>()
            .AddAsync(
                new StaffAccount
                {
                    Id = id,
                    UserName = id,
                    Name = "Chan Mei",
                    Roles = [role],
                    Departments = departments ?? ["*"],
                    Languages = ["en", "zh"],
                    Capacity = 5,
                    PasswordHash = host.Services.GetRequiredService<StaffPasswords>().Hash(Password),
                },
                "test"
            );
        var staff = new DeskStaff(host.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = true }), id);
        await staff.PostAsync("session", new { userName = id, password = Password });
        return staff;
    }

    /// <summary>A resident's message, without a turn of the bot.</summary>
    public static async Task<string> SaidAsync(
        HostFactory host,
        string resident,
        string text,
        string? department = "td",
        ReplyDelivery delivery = ReplyDelivery.Pulled,
        string channel = "test"
    ) =>
        (
            await host
                .Services.GetRequiredService<IInbox>()
                .AcceptAsync(
                    new InboundMessage
                    {
                        Channel = channel,
                        ChannelConversationKey = resident,
                        ResidentId = resident,
                        Department = department,
                        Locale = "en",
                        WantsTurn = false,
                        Delivery = delivery,
                        ActivityJson = JsonSerializer.Serialize(
                            new
                            {
                                type = "message",
                                text,
                                from = new
                                {
                                    id = resident,
                                    name = "Wong Siu Ming",
                                    role = "user",
                                },
                            }
                        ),
                    }
                )
        ).ConversationId;

    public async Task<JsonElement> GetAsync(string path) => await client.GetFromJsonAsync<JsonElement>($"/staff/api/{path}");

    public async Task<JsonElement> PostAsync(string path, object body)
    {
        var response = await TryPostAsync(path, body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }

    public Task<HttpResponseMessage> TryPostAsync(string path, object body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/staff/api/{path}") { Content = JsonContent.Create(body) };
        request.Headers.Add("X-Bot-Request", "1");
        return client.SendAsync(request);
    }

    /// <summary>Gives the host a file for a message.</summary>
    public Task<HttpResponseMessage> TryFileAsync(string conversation, string name, byte[] content)
    {
        var request = new HttpRequestMessage(
            HttpMethod.Post,
            $"/staff/api/conversations/{conversation}/files?name={Uri.EscapeDataString(name)}"
        )
        {
            Content = new ByteArrayContent(content),
        };
        request.Headers.Add("X-Bot-Request", "1");
        return client.SendAsync(request);
    }

    /// <summary>As <see cref="TryFileAsync"/>, where it must be taken; its id.</summary>
    public async Task<string> FileAsync(string conversation, string name, byte[] content)
    {
        var response = await TryFileAsync(conversation, name, content);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{name}: {(int)response.StatusCode} {text}");
        return JsonSerializer.Deserialize<JsonElement>(text).GetProperty("id").GetString()!;
    }

    /// <summary>The event stream from a place on.</summary>
    public async Task<DeskEvents> EventsAsync(string? lastEventId = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/staff/api/events");
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }

        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return new DeskEvents(response, await response.Content.ReadAsStreamAsync());
    }
}
