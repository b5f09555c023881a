using Bot.Knowledge.Encoders;
using Bot.Knowledge.Models;

namespace Bot.Knowledge.Tests.Encoders;

/// <summary>The encoders as <c>bot models pull</c> left them.</summary>
internal static class PulledModels
{
    public static string Folder { get; } = ModelManifest.ResolveFolder(null);

    /// <summary>Copies them and their runtime, to be tampered with; false when they were not pulled.</summary>
    public static bool CopyTo(string folder)
    {
        string[] files =
        [
            ModelFiles.Runtime,
            ModelFiles.EnglishModel,
            ModelFiles.EnglishTokenizer,
            ModelFiles.EnglishSecondModel,
            ModelFiles.EnglishSecondTokenizer,
            ModelFiles.ChineseModel,
            ModelFiles.ChineseTokenizer,
        ];
        if (!files.All(f => File.Exists(Path.Combine(Folder, f))))
        {
            return false;
        }

        // One library for all of them: a copy would be loaded anew.
        File.CreateSymbolicLink(Path.Combine(folder, ModelFiles.Runtime), Path.Combine(Folder, ModelFiles.Runtime));
        foreach (var file in files[1..])
        {
            File.Copy(Path.Combine(Folder, file), Path.Combine(folder, file));
        }

        return true;
    }
}
