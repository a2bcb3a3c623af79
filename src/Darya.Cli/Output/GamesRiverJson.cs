using System.Text.Json.Nodes;
using Darya.Games;
using Darya.Games.Partitions;
using Darya.Games.Rivers;

namespace Darya.Cli.Output;

/// <summary>A river's games as the object under <c>data</c>; described in <c>docs/data-formats/games-river.md</c>.</summary>
internal static class GamesRiverJson
{
    internal static JsonObject Data(GamesRiverOutcome outcome)
    {
        var (river, players, worths) = (outcome.Game.River, outcome.Players, outcome.Worths);
        return new JsonObject
        {
            ["river"] = outcome.Id,
            ["players"] = Texts(players),
            ["nodes"] = Array(river.Nodes.Select(n => new JsonObject
            {
                ["node"] = n.Name,
                ["owner"] = n.Owner,
                ["inflow"] = Number(n.Inflow),
                ["capacity"] = Number(n.Capacity),
                ["value_per_unit"] = Number(n.ValuePerUnit),
            })),
            ["water_unit"] = Number(river.Unit),
            ["partitions"] = Array(outcome.Game.Plays.SelectMany(play => play.Partition.Blocks.Select((block, i) => new JsonObject
            {
                ["partition"] = play.Partition.Write(players),
                ["block"] = block.Name(players),
                ["worth"] = Number(play.Worths[i]),
                ["use_by_node"] = Array(play.Use.Select(Number)),
            }))),
            ["gamma"] = Solved(outcome.Gamma),
            ["delta"] = Solved(outcome.Delta),
            ["best_worths"] = ByCoalition(Conjectures.Best(worths)),
            ["worst_worths"] = ByCoalition(Conjectures.Worst(worths)),
            ["externality_free"] = ByPlayer(players, outcome.Values[0].Allocation),
            ["other_values"] = new JsonObject(
                outcome.Values.Skip(1).Select(v => KeyValuePair.Create(v.Name, (JsonNode?)ByPlayer(players, v.Allocation)))),
            ["share_bounds"] = new JsonObject
            {
                ["least"] = ByPlayer(players, outcome.Bounds.Least),
                ["greatest"] = ByPlayer(players, outcome.Bounds.Greatest),
            },
            ["externality_proof"] = new JsonObject(outcome.Shares.Select(s => KeyValuePair.Create(s.Name, (JsonNode?)Proof(outcome, s.Allocation)))),
            ["externalities"] = Externalities(outcome),
            ["cohesive"] = new JsonObject
            {
                ["holds"] = outcome.Cohesiveness.Holds,
                ["best_partition"] = outcome.Cohesiveness.Best.Write(players),
                ["shortfall"] = Number(outcome.Cohesiveness.Shortfall),
            },
            ["ties"] = Ties(outcome),
            ["exact"] = new JsonObject
            {
                ["worths"] = Texts(outcome.Game.Plays.SelectMany(p => p.Worths).Select(w => w.ToString())),
                ["externality_free"] = new JsonObject(
                    players.Select((p, i) => KeyValuePair.Create(p, (JsonNode?)outcome.Values[0].Allocation[i].ToString()))),
            },
        };
    }

    private static JsonObject? Proof(GamesRiverOutcome outcome, Allocation allocation) => outcome.Proof(allocation) is not { } proof
        ? null
        : new JsonObject
        {
            ["holds"] = proof.Holds,
            ["block"] = proof.Tightest.Block.Name(outcome.Players),
            ["partition"] = proof.Tightest.Partition.Write(outcome.Players),
            ["slack"] = Number(proof.Slack),
        };

    private static JsonObject Externalities(GamesRiverOutcome outcome) => new()
    {
        ["overall"] = Word(outcome.Externalities.Overall),
        ["by_coalition"] = new JsonObject(Coalitions(outcome.Gamma.Game)
            .Select(s => KeyValuePair.Create(s.Name(outcome.Players), (JsonNode?)Word(outcome.Externalities[s])))),
    };

    private static string Word(ExternalitySign sign) => sign.ToString().ToLowerInvariant();

    private static JsonObject Ties(GamesRiverOutcome outcome) => new()
    {
        ["rule"] = outcome.Game.Rule == TieRule.UseFirst ? "use_first" : "pass_on",
        ["partitions"] = Texts(outcome.Ties.Partitions.Select(p => p.Write(outcome.Players))),
        ["changed_uses"] = Texts(outcome.Ties.ChangedUses.Select(p => p.Write(outcome.Players))),
        ["changed_worths"] = Array(outcome.Ties.ChangedWorths.Select(e => new JsonObject
        {
            ["partition"] = e.Partition.Write(outcome.Players),
            ["block"] = e.Block.Name(outcome.Players),
        })),
        ["statement"] = outcome.TieStatement,
    };

    private static JsonObject Solved(GameSolution solution)
    {
        var data = GamesSolveJson.Data(solution);
        data.Add("worths", ByCoalition(solution.Game));
        return data;
    }

    private static JsonObject ByCoalition(CoalitionGame game) =>
        new(Coalitions(game).Select(s => KeyValuePair.Create(s.Name(game.Players), (JsonNode?)Number(game[s]))));

    private static JsonObject ByPlayer(IReadOnlyList<string> players, Allocation allocation) =>
        new(players.Select((p, i) => KeyValuePair.Create(p, (JsonNode?)Number(allocation[i]))));

    private static IEnumerable<Coalition> Coalitions(CoalitionGame game) => game.Grand.Subsets().Where(s => !s.IsEmpty);

    private static JsonArray Texts(IEnumerable<string> texts) => Array(texts.Select(t => JsonValue.Create(t)));

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);

    private static JsonNode Number(Rational value) => JsonValue.Create(value.ToDouble());
}
