using Bot.Knowledge.Encoders;

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

    internal static BilingualDictionary? Open(string modelsFolder) =>
        Prepare(modelsFolder) ? BilingualDictionary.Open(Path.Combine(modelsFolder, DictionaryCompiler.FileName)) : null;
}
