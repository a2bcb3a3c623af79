using System.Text.Json.Nodes;
using Darya.Games;

namespace Darya.Cli.Output;

/// <summary>A solved game as JSON; the members are described in <c>docs/data-formats/games.md</c>.</summary>
internal static class GamesSolveJson
{
    /// <summary>What stands under <c>data</c>.</summary>
    internal static JsonObject Data(GameSolution solution)
    {
        var players = solution.Game.Players;
        return new JsonObject
        {
            ["players"] = new JsonArray([.. players.Select(name => (JsonNode)name)]),
            ["kind"] = solution.Game.IsCost ? "cost" : "gain",
            ["allocations"] = ByRule(solution, rule => Shares(players, rule.Outcome, share => Number(share))),
            ["exact"] = ByRule(solution, rule => rule.Outcome is { IsDefined: true, Allocation.IsExact: true }
                ? Shares(players, rule.Outcome, share => share.ToString())
                : null),
            ["certified"] = new JsonObject(solution.Rules.Where(rule => rule.IsCertified is not null)
                .Select(rule => KeyValuePair.Create(rule.Name, (JsonNode?)rule.IsCertified!.Value))),
            ["core"] = Core(solution),
            ["superadditive"] = solution.Superadditive.Holds,
            ["convex"] = solution.Convex.Holds,
            ["monotone"] = solution.Monotone.Holds,
            ["essential"] = solution.Essential.Holds,
            ["cohesive"] = solution.Cohesive.Holds,
            ["violations"] = Violations(solution),
            ["stability"] = ByRule(solution, rule => rule.Stability is { } stability ? Stability(players, stability) : null),
        };
    }

    /// <summary>Why a rule gives no allocation, and what a reader of one must know.</summary>
    internal static IEnumerable<string> Warnings(GameSolution solution)
    {
        foreach (var rule in solution.Rules)
        {
            if (!rule.Outcome.IsDefined)
            {
                yield return $"{rule.Name}: {rule.Outcome.Reason}";
            }
            else if (rule.Outcome.Note is { } note)
            {
                yield return $"{rule.Name}: {note}";
            }

            if (rule.IsCertified == false)
            {
                yield return $"{rule.Name}: not proved by Kohlberg's criterion";
            }
        }
    }

    private static JsonObject ByRule(GameSolution solution, Func<SolvedRule, JsonNode?> value) =>
        new(solution.Rules.Select(rule => KeyValuePair.Create(rule.Name, value(rule))));

    private static JsonObject? Shares(IReadOnlyList<string> players, RuleOutcome outcome, Func<Rational, JsonNode?> value) => outcome.IsDefined
        ? new(players.Select((name, i) => KeyValuePair.Create(name, value(outcome.Allocation[i]))))
        : null;

    private static JsonObject? Core(GameSolution solution)
    {
        if (solution.Core is not { } core)
        {
            return null;
        }

        var players = solution.Game.Players;
        return new JsonObject
        {
            ["empty"] = core.IsEmpty,
            ["least_core_epsilon"] = Number(core.LeastCoreEpsilon),
            ["least_core_epsilon_exact"] = core.LeastCoreEpsilon?.ToString(),
            ["proved"] = core.IsProved,
            ["point"] = core.IsEmpty ? null : Shares(players, RuleOutcome.Of(core.Point), share => Number(share)),
            ["vertices"] = solution.Vertices is null
                ? null
                : new JsonArray([.. solution.Vertices.Select(corner => (JsonNode?)Shares(players, RuleOutcome.Of(corner), share => Number(share)))]),
            ["balanced_weights"] = core.Objection is null
                ? null
                : new JsonObject(core.Objection.Select(term => KeyValuePair.Create(term.Key.Name(players), (JsonNode?)term.Value.ToString()))),
        };
    }

    private static JsonObject Violations(GameSolution solution)
    {
        var players = solution.Game.Players;
        (string Name, PropertyCheck Check)[] checks =
        [
            ("superadditive", solution.Superadditive), ("convex", solution.Convex), ("monotone", solution.Monotone),
            ("essential", solution.Essential), ("cohesive", solution.Cohesive),
        ];
        return new JsonObject(checks.Where(entry => entry.Check.Holds != true).Select(entry => KeyValuePair.Create(entry.Name, (JsonNode?)new JsonObject
        {
            ["first"] = entry.Check.First?.Name(players),
            ["second"] = entry.Check.Second?.Name(players),
            ["statement"] = entry.Check.Statement,
        })));
    }

    private static JsonObject Stability(IReadOnlyList<string> players, StabilityReport stability) => new()
    {
        ["propensity_to_disrupt"] = new JsonObject(players.Select((name, i) => KeyValuePair.Create(name, Ratio(stability.PropensityToDisrupt[i])))),
        ["power_index"] = stability.PowerIndex is { } power
            ? new JsonObject(players.Select((name, i) => KeyValuePair.Create(name, (JsonNode?)Number(power[i]))))
            : null,
        ["stability_index_sample"] = stability.StabilityIndexSample,
        ["stability_index_population"] = stability.StabilityIndexPopulation,
        ["core_slack"] = Number(stability.CoreSlack),
        ["first_to_leave"] = stability.FirstToLeave?.Name(players),
    };

    private static JsonNode? Ratio(double? value) => value switch
    {
        null => null,
        double.PositiveInfinity => "infinite",
        double.NegativeInfinity => "-infinite",
        _ => JsonValue.Create(value.Value),
    };

    /// <summary>The nearest double; null beyond the range of doubles, where JSON has no number.</summary>
    private static JsonValue? Number(Rational? value) =>
        value?.ToDouble() is { } number && double.IsFinite(number) ? JsonValue.Create(number) : null;
}
