using Bot.Knowledge.Articles.Checks;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Bot.Knowledge.Articles.Reading;

/// <summary>Reads a file of the knowledge base that is one list.</summary>
internal static class YamlList
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .Build();

    /// <summary>The items; none, with a finding that names the line, when the file is not valid.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static List<T> Read<T>(string folder, string file, List<Finding> findings)
    {
        if (KnowledgeText.Read(folder, file, findings) is not { } text)
        {
            return [];
        }

        try
        {
            return Yaml.Deserialize<List<T>>(text) ?? [];
        }
        catch (YamlException e)
        {
            var (line, said) = YamlProblem.Of(e, text);
            findings.Add(new("front-matter", file, line, said));
            return [];
        }
    }
}
