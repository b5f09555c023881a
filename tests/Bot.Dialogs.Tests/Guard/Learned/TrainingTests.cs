using System.Numerics.Tensors;
using System.Text.Json;
using Bot.Dialogs.Guard.Learned;

namespace Bot.Dialogs.Tests.Guard.Learned;

public sealed class TrainingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("danger-").FullName;

    [Theory]
    [InlineData("danger")]
    [InlineData("attack")]
    public void Read_TheTrainingFile_HasEveryKindInEveryForm(string subject)
    {
        var kinds = (subject == "attack" ? AttackModel.Subject : DangerModel.Subject).Kinds;
        var examples = GuardExample.Read(Path.Combine(RepositoryFolder.Root, "training", subject), kinds);
        Assert.InRange(examples.Count, 2_000, int.MaxValue);
        foreach (var kind in kinds.Append(GuardExample.None))
        {
            Assert.All(
                new[] { "en", "zh-Hant", "zh-Hans", "yue" },
                form => Assert.Contains(examples, e => e.Form == form && e.Kind == kind)
            );
        }
    }

    [Theory]
    [InlineData("""{"form":"en","kind":"boredom","text":"nothing to do"}""")]
    [InlineData("""{"form":"en","kind":"fire"}""")]
    [InlineData("smoke!")]
    public void Read_ABrokenLine_IsNamed(string line)
    {
        var file = Path.Combine(_folder, "a.jsonl");
        File.WriteAllText(file, """{"form":"en","kind":"none","text":"hello"}""" + "\n" + line + "\n");
        Assert.StartsWith("a.jsonl:2:", Assert.Throws<JsonException>(() => GuardExample.Read(_folder, DangerModel.Subject.Kinds)).Message);
    }

    [Fact]
    public void KernelFit_TwoClassesInARing_AreToldApartTheSameWayEachTime()
    {
        float[][] rows = [.. Enumerable.Range(0, 40).Select(i => MathF.Tau * i / 40).Select(a => new[] { MathF.Cos(a), MathF.Sin(a) })];
        bool[] positive = [.. Enumerable.Range(0, 40).Select(i => i / 10 % 2 == 0)];
        int[] all = [.. Enumerable.Range(0, 40)];
        float[] most = [.. rows.Select(_ => 10f)];
        var weights = new KernelFit(rows, 2).Run(all, positive, most);
        Assert.Equal(weights, new KernelFit(rows, 2).Run(all, positive, most));
        foreach (var i in all)
        {
            var score = all.Sum(j => weights[j] * (KernelFit.Likeness(TensorPrimitives.Dot<float>(rows[j], rows[i]), 2) + 1));
            Assert.Equal(positive[i], score > 0);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
