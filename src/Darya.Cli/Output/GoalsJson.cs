using System.Text.Json.Nodes;
using Darya.Agreements.Goals;
using Darya.Model;
using Darya.Model.Parties;

namespace Darya.Cli.Output;

/// <summary>Goals as the object of <c>--json</c>.</summary>
internal static class GoalsJson
{
    internal static JsonObject Data(Region region, IReadOnlyList<StatedGoal> stated, string language) => new()
    {
        ["region"] = region.Id,
        ["goals"] = new JsonArray([.. region.Goals.Select(g => (JsonNode)Row(g, language))]),
        ["agreements"] = new JsonArray([.. stated.Select(s => (JsonNode)Row(s, language))]),
    };

    private static JsonObject Row(Goal goal, string language) => new()
    {
        ["id"] = goal.Id,
        ["name"] = goal.Name.In(language),
        ["states"] = new JsonArray([.. goal.States.Select(s => (JsonNode)s)]),
        ["indicator"] = goal.Indicator.In(language),
        ["unit"] = goal.Unit,
        ["direction"] = goal.Direction == GoalDirection.Rise ? "rise" : "fall",
        ["start_value"] = goal.Start?.Value,
        ["start_year"] = goal.Start?.Year,
        ["target"] = goal.Target,
        ["target_year"] = goal.TargetYear,
        ["value"] = goal.Newest.Value,
        ["value_year"] = goal.Newest.Year,
        ["distance"] = Number(goal.Distance),
        ["percent_of_way"] = Number(goal.PercentOfWay),
        ["percent_a_year"] = Number(goal.PercentAYear),
        ["letter"] = goal.Letter.Letter().ToString(),
        ["source"] = goal.Source,
        ["note"] = goal.Note,
    };

    private static JsonObject Row(StatedGoal stated, string language) => new()
    {
        ["agreement"] = stated.Agreement.Id,
        ["term"] = stated.Term.Id,
        ["text"] = stated.Term.Text.In(language),
        ["indicator"] = stated.Term.Indicator!.Name.In(language),
        ["goal"] = stated.Goal?.Id,
        ["target"] = stated.Target,
        ["target_year"] = stated.By,
        ["value"] = stated.Goal?.Newest.Value,
        ["value_year"] = stated.Goal?.Newest.Year,
        ["distance"] = Number(stated.Distance),
        ["letter"] = stated.Goal?.Letter.Letter().ToString(),
    };

    private static JsonNode? Number(double? value) => value is { } number ? Envelope.Number(number) : null;
}
