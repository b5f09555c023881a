using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Knowledge.Models;

/// <summary>The pinned files that the engine loads: <c>models.json</c>, built into the program.</summary>
public sealed record ModelManifest(IReadOnlyList<ModelFile> Files)
{
    /// <summary>The files for the machine this runs on.</summary>
    public static ModelManifest Current { get; } = Read();

    /// <summary>The file of that name; null when the manifest has none for this platform.</summary>
    public ModelFile? Find(string name) => Files.FirstOrDefault(f => f.Name == name);

    /// <summary>Where the files lie: <paramref name="configured"/>, else <c>BOT_MODELS</c>, else <c>~/.cache/bot-models</c>.</summary>
    public static string ResolveFolder(string? configured) =>
        !string.IsNullOrWhiteSpace(configured) ? Path.GetFullPath(configured)
        : Environment.GetEnvironmentVariable("BOT_MODELS") is { Length: > 0 } fromEnvironment ? Path.GetFullPath(fromEnvironment)
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "bot-models");

    private static ModelManifest Read()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("Bot.Knowledge.Models.models.json")
            ?? throw new InvalidOperationException("models.json is missing from the assembly.");
        var all = JsonSerializer.Deserialize(stream, ModelManifestJson.Default.ModelManifest)!;
        var os =
            OperatingSystem.IsWindows() ? "win"
            : OperatingSystem.IsMacOS() ? "osx"
            : "linux";
        var platform = $"{os}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        return new ModelManifest([.. all.Files.Where(f => f.Platform is null || f.Platform == platform)]);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ModelManifest))]
internal sealed partial class ModelManifestJson : JsonSerializerContext;
