using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Protocol.Json;

/// <summary>What every object of the protocol is: known fields, and all others kept as they came (protocols §1.1, A2005).</summary>
public abstract record ProtocolObject
{
    /// <summary>Fields that this version does not know, by name; written back unchanged. Null when there are none.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
