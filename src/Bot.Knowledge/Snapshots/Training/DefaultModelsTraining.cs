using Bot.Knowledge.Articles;
using Bot.Knowledge.Encoders;
using Bot.Knowledge.Lexical;
using Bot.Knowledge.Snapshots.Indexing;

namespace Bot.Knowledge.Snapshots.Training;

/// <summary><c>bot kb train-defaults</c>: the contents of <c>default-models.json</c>.</summary>
public static class DefaultModelsTraining
{
    /// <summary>Trains every default model on the knowledge base and gives the file's text.</summary>
    public static string Run(KnowledgeBase knowledge, EncoderSet encoders, ChineseDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(encoders);
        ArgumentNullException.ThrowIfNull(dictionary);
        var documents = RetrievalDocuments.From(knowledge.Articles, knowledge.Departments);
        var analyzer = new TextAnalyzer(new WordList(dictionary.Read()), SynonymIndex.Empty);
        var models = new Dictionary<string, SideModel>(StringComparer.Ordinal);
        foreach (var chinese in new[] { false, true })
        {
            RetrievalDocument[] side = [.. documents.Where(d => d.Chinese == chinese)];
            models.Add(
                DefaultModels.Name(chinese, encoders: true, cross: true),
                DefaultTraining.TrainCross(side, [.. documents.Where(d => d.Chinese != chinese)], analyzer, encoders)
            );
            foreach (var semantic in new[] { true, false })
            {
                models.Add(
                    DefaultModels.Name(chinese, semantic, cross: false),
                    DefaultTraining.Train(side, analyzer, semantic ? encoders.For(chinese) : [], semantic)
                );
            }
        }

        return DefaultModels.Write(models) + "\n";
    }
}
