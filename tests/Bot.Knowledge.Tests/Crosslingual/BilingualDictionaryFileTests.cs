using Bot.Knowledge.Crosslingual;
using Bot.Knowledge.Encoders;

namespace Bot.Knowledge.Tests.Crosslingual;

public sealed class BilingualDictionaryFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dictionary-").FullName;
    private readonly List<string> _remarks = [];

    private string Compiled => Path.Combine(_folder, DictionaryCompiler.FileName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Open_WithoutSources_IsNone_AndNothingToRemark()
    {
        Assert.Null(BilingualDictionaryFile.Open(_folder, _remarks));
        Assert.Empty(_remarks);
    }

    [Fact]
    public void Open_CutShort_IsCompiledAnew()
    {
        WriteSources();
        File.WriteAllText(Compiled, "half of i");
        var dictionary = BilingualDictionaryFile.Open(_folder, _remarks);
        Assert.Equal(["passport"], dictionary!.FromChinese("護照").Single().Translations);
        Assert.Empty(_remarks);
    }

    /// <summary>Questions then meet by their vectors alone, and every turn does not fail.</summary>
    [Fact]
    public void Open_WhatCannotBeRead_IsNone_AndRemarkedOnce()
    {
        WriteSources();
        Directory.CreateDirectory(Compiled + ".partial");
        Assert.Null(BilingualDictionaryFile.Open(_folder, _remarks));
        Assert.Contains(DictionaryCompiler.FileName, Assert.Single(_remarks), StringComparison.Ordinal);
    }

    private void WriteSources()
    {
        const string Cedict = """[{"traditional":"護照","simplified":"护照","pinyin":"hu4 zhao4","english":["passport"]}]""";
        File.WriteAllText(Path.Combine(_folder, ModelFiles.Cedict), Cedict);
        File.WriteAllText(Path.Combine(_folder, ModelFiles.Ecdict), "word,phonetic,definition,translation\npassport,,,n. 护照\n");
    }
}
