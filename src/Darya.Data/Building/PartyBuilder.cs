using Darya.Data.Tables;
using Darya.Model;
using Darya.Model.Parties;

namespace Darya.Data.Building;

/// <summary>What the parties want to reach.</summary>
internal static class PartyBuilder
{
    internal static IReadOnlyList<Goal> Goals(TableSet tables) => [.. tables.Rows("goals").Select(Goal)];

    private static Goal Goal(TableRow row) => new()
    {
        Id = row.Key,
        Name = row.Name(),
        States = row.Text("states").Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Indicator = new LocalName(row.Text("indicator_en"), row.Text("indicator_ru")),
        Unit = row.Text("unit"),
        Direction = row.Text("direction") == "rise" ? GoalDirection.Rise : GoalDirection.Fall,
        Start = row.NumberOrNull("start_value") is { } start ? new GoalValue(start, row.Integer("start_year")) : null,
        Target = row.NumberOrNull("target"),
        TargetYear = row.IntegerOrNull("target_year"),
        Newest = new GoalValue(row.Number("value"), row.Integer("value_year")),
        Letter = row.Letter(),
        Source = row.Text("source"),
        Note = row.Text("note"),
    };
}
