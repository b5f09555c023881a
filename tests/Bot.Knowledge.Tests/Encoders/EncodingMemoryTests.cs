using Bot.Knowledge.Encoders;

namespace Bot.Knowledge.Tests.Encoders;

public sealed class EncodingMemoryTests
{
    [Fact]
    public void Of_TheSameWordsTwice_AreEncodedOnce()
    {
        var encoder = new Counting();
        var memory = new EncodingMemory();
        var set = new EncoderSet([encoder], []);
        var first = SentenceVectors.Of("Renew a licence", chinese: false, set, memory);
        Assert.Equal(first!.Values, SentenceVectors.Of("renew  a LICENCE", chinese: false, set, memory)!.Values);
        Assert.Equal((1, 1), (encoder.Count, memory.Encoded));
        Assert.Null(SentenceVectors.Of("續牌", chinese: true, set, memory));
    }

    private sealed class Counting : ISentenceEncoder
    {
        public int Count { get; private set; }

        public string Id => "counting";

        public int Dimensions => 2;

        public IReadOnlyList<int> Tokenise(string text) => [1, 2];

        public float[] Encode(string text)
        {
            Count++;
            return [1, 0];
        }

        public float[][] EncodeAll(IReadOnlyList<string> texts) => [.. texts.Select(Encode)];
    }
}
