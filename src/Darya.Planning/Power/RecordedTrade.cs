using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Power;

/// <summary>Trade with partners outside the deciding group: at recorded prices, up to recorded volumes.</summary>
/// <remarks>
/// <code>
/// Σ_b trade[m,t,b] ≤ recorded[m,t]    [GWh]
/// </code>
/// The group that decides first offers, the partner takes the offer or a part of it, both keep to that. Dual: minus the gain of one GWh more, million USD.
/// </remarks>
internal static class RecordedTrade
{
    internal const string Family = "reference_trade";

    internal static void Add(PlanProgram program)
    {
        var (sets, x) = (program.Sets, program.X);
        foreach (var m in sets.Trades)
        {
            var isInside = program.Scope.OwnsZone(m.From) && program.Scope.OwnsZone(m.To); // its bounds hold it to the contract
            foreach (var t in sets.Periods.Where(t => !isInside && x.Trade.Contains(m, t, sets.Blocks[0])))
            {
                var energy = Sum.Over(sets.Blocks, b => x.Trade[m, t, b]);
                program.Lp.Subject(Family, m, t, energy <= Largest(program, m, t));
            }
        }
    }

    /// <summary>The recorded volume; a trade that the partner has fixed keeps to it but for rounding.</summary>
    private static double Largest(PlanProgram program, TradeIndex m, PeriodIndex t) =>
        program.Data.Power.TradeLargestGwh[m.Ordinal][t.Ordinal] * (program.Decisions.Trade[m.Ordinal] == TradeState.Open ? 1 : 1 + 1e-6);
}
