using System.Text.RegularExpressions;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Snapshots;

namespace Bot.Knowledge.Tests.Snapshots;

public sealed class BuildFaultTests
{
    /// <summary>Texts are encoded and patterns run on many threads, whose exceptions come wrapped.</summary>
    [Fact]
    public void Of_WrappedByParallelWork_IsFound()
    {
        var fault = new EncoderException("no memory");
        Assert.Same(fault, BuildFault.Of(fault));
        Assert.Same(fault, BuildFault.Of(new AggregateException(new AggregateException(new InvalidOperationException(), fault))));
        Assert.IsType<RegexMatchTimeoutException>(BuildFault.Of(new AggregateException(new RegexMatchTimeoutException())));
    }

    [Fact]
    public void Of_AnErrorOfTheProgram_IsNull()
    {
        Assert.Null(BuildFault.Of(new InvalidOperationException()));
        Assert.Null(BuildFault.Of(new AggregateException(new InvalidOperationException())));
    }
}
