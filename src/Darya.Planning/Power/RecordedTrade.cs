using Darya.Planning.Problem;
using Darya.Solvers;

namespace Darya.Planning.Power;

/// <summary>Trade with partners outside the deciding group: at recorded prices, up to recorded volumes.</summary>
/// <remarks>
/// <code>
/// Σ_b trade[m,t,b] ≤ recorded[m,t]    [GWh]
/// </code>
/// The group that decides first chooses; the partner keeps to it. Dual: minus the gain of one GWh more, million USD.
/// </remarks>
internal static class RecordedTrade
{
    internal const string Family = "reference_trade";

    internal static void Add(PlanProgram program)
    {
        var (sets, x) = (program.Sets, program.X);
        foreach (var m in sets.Trades.Where(m => !program.Decisions.TradeIsFixed[m.Ordinal]))
        {
            foreach (var t in sets.Periods.Where(t => x.Trade.Contains(m, t, sets.Blocks[0])))
            {
                var energy = Sum.Over(sets.Blocks, b => x.Trade[m, t, b]);
                program.Lp.Subject(Family, m, t, energy <= program.Data.Power.TradeLargestGwh[m.Ordinal][t.Ordinal]);
            }
        }
    }
}
