using Darya.Cooperation.Results;
using Darya.Linkage.Results;
using Darya.Reporting.Cooperation;

namespace Darya.Reporting.Tables;

/// <summary>The figures of a linked game as long tables.</summary>
public static class LinkedTables
{
    private const string Money = "million USD/year";
    private const string Flag = "1";

    /// <summary>Reads every table of a linked game.</summary>
    /// <param name="linked">The linked game.</param>
    /// <param name="water">The game of water and power it stands on.</param>
    /// <returns><c>linked_coalitions</c>, an item a coalition, and <c>linked_shares</c>, items game, game.rule and game.rule.state.</returns>
    public static IReadOnlyList<LongTable> Of(LinkedOutcome linked, CooperationOutcome water)
    {
        ArgumentNullException.ThrowIfNull(linked);
        ArgumentNullException.ThrowIfNull(water);
        var (from, to) = new CooperationFigures(water).SpanOf(water.Headline);
        return
        [
            new("linked_coalitions", [.. linked.Coalitions.SelectMany(c => Rows(
                c.Name,
                ("water", Money, c.WaterMusd),
                ("trade", Money, c.TradeMusd),
                ("works", Money, c.WorksMusd),
                ("interaction", Money, c.InteractionMusd),
                ("linked", Money, c.LinkedMusd)))]),
            new("linked_shares", [.. linked.Games.SelectMany(Game)]),
        ];

        IEnumerable<LongRow> Game(LinkedGameReading game) =>
        [
            .. Rows(game.Id, ("gain", Money, game.GainMusd), ("core_empty", Flag, game.IsCoreEmpty ? 1 : 0), ("least_core_epsilon", Money, game.LeastCoreEpsilonMusd)),
            .. game.Rules.Where(rule => rule.GainMusd is not null).SelectMany(rule => Rule($"{game.Id}.{rule.Rule}", rule)),
        ];

        IEnumerable<LongRow> Rule(string item, LinkedShare rule) =>
        [
            .. Rows(item, ("in_core", Flag, rule.IsInCore ? 1 : 0), ("core_slack", Money, rule.CoreSlackMusd)),
            .. linked.Players.SelectMany((player, k) => Rows($"{item}.{player}", ("gain", Money, rule.GainMusd![k]))),
        ];

        IEnumerable<LongRow> Rows(string item, params (string Variable, string Unit, double Value)[] values) =>
            values.Select(value => new LongRow(water.Headline.Id, item, value.Variable, value.Unit, from, to, value.Value));
    }
}
