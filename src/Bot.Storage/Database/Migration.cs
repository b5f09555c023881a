namespace Bot.Storage.Database;

/// <summary>One numbered change of the tables: a file <c>Migrations/{engine}/NNNN_name.sql</c>.</summary>
/// <param name="Number">From 1; a number once released is never used for anything else.</param>
/// <param name="Name">The file's name without folder and ending.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record Migration(int Number, string Name, string Sql);
