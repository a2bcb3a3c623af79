using Darya.Model.Trade;
using Darya.Trade.Results;
using Darya.Trade.Worlds;

namespace Darya.Trade.Dependence;

/// <summary>Shares of partners in what states buy, sell and spend, before and after a change.</summary>
internal static class DependenceReading
{
    internal static IReadOnlyList<DependenceOutcome> Of(TradeData data, BaseOutcome matrix, WorldChange change) =>
        [.. Enumerable.Range(0, matrix.Economies.Count).Where(i => data.Economies[i].Kind == TradeEconomyKind.State).Select(i => Of(matrix, change, i))];

    private static DependenceOutcome Of(BaseOutcome matrix, WorldChange change, int state)
    {
        var (before, after) = (new Shares(change.Before, state), new Shares(change.After, state));
        var partners = Enumerable.Range(0, matrix.Economies.Count).Where(k => k != state)
            .Select(k => new PartnerShare(
                matrix.Economies[k], before.Imports(k), after.Imports(k), before.Exports(k), after.Exports(k), before.Spending(k), after.Spending(k)))
            .ToArray();
        return new DependenceOutcome(
            matrix.Economies[state],
            partners,
            partners.Sum(partner => partner.ImportsBefore * partner.ImportsBefore),
            partners.Sum(partner => partner.ImportsAfter * partner.ImportsAfter),
            partners.Sum(partner => partner.ExportsBefore * partner.ExportsBefore),
            partners.Sum(partner => partner.ExportsAfter * partner.ExportsAfter));
    }

    /// <summary>Sums of a state's row and column, and shares in them in percent.</summary>
    private sealed class Shares
    {
        private readonly double[,] _flows;
        private readonly int _state;
        private readonly double _exports;
        private readonly double _imports;

        internal Shares(double[,] flows, int state)
        {
            (_flows, _state) = (flows, state);
            for (var k = 0; k < flows.GetLength(0); k++)
            {
                _exports += k == state ? 0 : flows[state, k];
                _imports += k == state ? 0 : flows[k, state];
            }
        }

        internal double Imports(int partner) => Percent(_flows[partner, _state], _imports);

        internal double Exports(int partner) => Percent(_flows[_state, partner], _exports);

        internal double Spending(int partner) => Percent(_flows[partner, _state], _imports + _flows[_state, _state]);

        private static double Percent(double part, double whole) => whole > 0 ? 100 * part / whole : 0;
    }
}
