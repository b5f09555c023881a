namespace Bot.Knowledge.Encoders;

/// <summary>Names of the model files in the models folder.</summary>
public static class ModelFiles
{
    public const string Cedict = "cedict.json";
    public const string Ecdict = "ecdict.csv";
    public const string EnglishModel = "all-MiniLM-L6-v2.onnx";
    public const string EnglishTokenizer = "all-MiniLM-L6-v2.tokenizer.json";
    public const string EnglishSecondModel = "bge-small-en-v1.5.onnx";
    public const string EnglishSecondTokenizer = "bge-small-en-v1.5.tokenizer.json";
    public const string ChineseModel = "bge-small-zh-v1.5.onnx";
    public const string ChineseTokenizer = "bge-small-zh-v1.5.tokenizer.json.gz";
    public const string ChineseWords = "jieba.dict.txt";

    /// <summary>ONNX Runtime, by the platform's own naming.</summary>
    public static string Runtime =>
        OperatingSystem.IsWindows() ? "onnxruntime.dll"
        : OperatingSystem.IsMacOS() ? "libonnxruntime.dylib"
        : "libonnxruntime.so.1";
}
