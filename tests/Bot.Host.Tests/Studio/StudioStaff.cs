using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Tests.Hosting;
using static Bot.Host.Tests.Staff.StaffCalls;

namespace Bot.Host.Tests.Studio;

/// <summary>A member of a content team at the studio's API.</summary>
internal sealed class StudioStaff(HttpClient client)
{
    public static async Task<StudioStaff> SignInAsync(HostFactory host, params string[] roles) =>
        new(await Staff.StaffCalls.SignInAsync(host, roles));

    public static async Task<StudioStaff> OfDepartmentAsync(HostFactory host, string role, string department) =>
        new(await Staff.StaffCalls.SignInAsync(host, [role], [department]));

    public async Task<JsonNode> GetAsync(string path) => (await client.GetFromJsonAsync<JsonNode>($"/staff/api/studio/{path}"))!;

    public Task<HttpResponseMessage> TryGetAsync(string path) => client.GetAsync(new Uri($"/staff/api/studio/{path}", UriKind.Relative));

    public Task<HttpResponseMessage> TryAsync(HttpMethod method, string path, object body) =>
        client.SendAsync(Change(method, $"/staff/api/studio/{path}", body));

    public async Task<JsonNode> PostAsync(string path, object body) => await DoneAsync(await TryAsync(HttpMethod.Post, path, body));

    public async Task<JsonNode> PutAsync(string path, object body) => await DoneAsync(await TryAsync(HttpMethod.Put, path, body));

    /// <summary>Status and code of a refusal.</summary>
    public async Task<string> RefusalAsync(HttpMethod method, string path, object body)
    {
        var response = await TryAsync(method, path, body);
        Assert.False(response.IsSuccessStatusCode, $"{path} was taken");
        return $"{(int)response.StatusCode} {await CodeAsync(response)}";
    }

    /// <summary>A change of the licence renewal whose fee is another in both languages, saved and submitted.</summary>
    public async Task<JsonNode> SubmitFeeAsync(string fee, string was = "900")
    {
        var change = await PostAsync("changes", new { articleId = "td-renew-full" });
        return await PostAsync($"changes/{Id(change)}/submit", new { version = (long)(await SaveFeeAsync(change, fee, was))["version"]! });
    }

    public Task<JsonNode> SaveFeeAsync(JsonNode change, string fee, string was = "900", bool inChinese = true)
    {
        var draft = change["draft"]!.DeepClone();
        var answer = draft["entries"]!.AsArray().Single(e => (string)e!["anchor"]! == "fee")!["answer"]!;
        answer["en"] = ((string)answer["en"]!).Replace(was, fee, StringComparison.Ordinal);
        answer["zh"] = inChinese ? ((string)answer["zh"]!).Replace(was, fee, StringComparison.Ordinal) : answer["zh"]!.DeepClone();
        return PutAsync(
            $"changes/{Id(change)}",
            new
            {
                version = (long)change["version"]!,
                draft,
                note = "The new fee.",
            }
        );
    }

    public Task<JsonNode> WithdrawAsync(JsonNode change) =>
        PostAsync($"changes/{Id(change)}/withdraw", new { version = (long)change["version"]! });

    public static string Id(JsonNode change) => (string)change["row"]!["id"]!;

    private static async Task<JsonNode> DoneAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {text}");
        return JsonSerializer.Deserialize<JsonNode>(text)!;
    }
}
