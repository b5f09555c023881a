using Bot.Knowledge.Text;

namespace Bot.Knowledge.Tests.Text;

public class ScriptConverterTests
{
    [Theory]
    [InlineData("駕駛執照", "驾驶执照")]
    [InlineData("申請續領", "申请续领")]
    public void ToSimplified_Traditional_IsConverted(string traditional, string simplified) =>
        Assert.Equal(simplified, ScriptConverter.ToSimplified(traditional));

    [Fact]
    public void Fold_BothScripts_Meet() => Assert.Equal(ScriptConverter.Fold("學生資助"), ScriptConverter.Fold("学生资助"));
}
