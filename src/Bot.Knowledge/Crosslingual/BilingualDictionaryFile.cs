using System.Text.Json;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Snapshots;

namespace Bot.Knowledge.Crosslingual;

/// <summary>The compiled dictionary in the models folder; <c>bot models pull</c> compiles it, else the first who needs it.</summary>
public static class BilingualDictionaryFile
{
    /// <summary>Compiles it when its sources are there and it is not; returns whether it is there.</summary>
    public static bool Prepare(string modelsFolder)
    {
        var path = Path.Combine(modelsFolder, DictionaryCompiler.FileName);
        if (File.Exists(path))
        {
            return true;
        }

        var (cedict, ecdict) = (Path.Combine(modelsFolder, ModelFiles.Cedict), Path.Combine(modelsFolder, ModelFiles.Ecdict));
        if (!File.Exists(cedict) || !File.Exists(ecdict))
        {
            return false;
        }

        DictionaryCompiler.Compile(cedict, ecdict, path);
        return true;
    }

    /// <summary>
    /// Null when there is none to be had. A damaged file is compiled anew; what still cannot be read is a remark: the languages then meet
    /// by their vectors alone.
    /// </summary>
    internal static BilingualDictionary? Open(string modelsFolder, List<string> remarks)
    {
        var path = Path.Combine(modelsFolder, DictionaryCompiler.FileName);
        try
        {
            if (!Prepare(modelsFolder))
            {
                return null;
            }

            try
            {
                return BilingualDictionary.Open(path);
            }
            catch (SnapshotException)
            {
                File.Delete(path);
                return Prepare(modelsFolder) ? BilingualDictionary.Open(path) : null;
            }
        }
        catch (Exception e) when (e is JsonException || BuildFault.Of(e) is not null)
        {
            remarks.Add($"the dictionary '{path}' cannot be used: {e.Message}");
            return null;
        }
    }
}
