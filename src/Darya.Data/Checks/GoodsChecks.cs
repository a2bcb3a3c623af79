using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Commodities: what trade consists of, where it begins and ends, reported tonnes and prices.</summary>
internal static class GoodsChecks
{
    /// <summary>The word for all.</summary>
    private const string All = "*";

    /// <summary>Shares are rounded to three decimals: so far above 1 their sum may lie.</summary>
    private const double ShareTolerance = 0.005;

    private static readonly string[] Ends = ["exporter", "importer"];

    internal static void Run(CheckContext context, NetworkTables network)
    {
        string[] economies = [All, .. network.Economies];
        string[] goods = [All, .. context.Rows("commodities").Select(r => r.Key)];
        foreach (var row in context.Rows("commodity_shares"))
        {
            foreach (var field in Ends.Where(f => !economies.Contains(row.Text(f), StringComparer.Ordinal)))
            {
                NetworkChecks.Unknown(context, row, field, "economy", economies);
            }
        }

        CheckPlaces(context, network, economies, goods);
        foreach (var whole in context.Rows("commodity_shares").GroupBy(r => (Pair: $"{r.Text("exporter")} {r.Text("importer")}", Sector: context.Tables["commodities"].Find(r.Text("commodity"))?.Text("sector") ?? "")))
        {
            var sum = whole.Sum(r => r.Number("share"));
            if (sum > 1 + ShareTolerance)
            {
                context.Faults.Error(
                    whole.Last(), FaultCodes.ShareSum, "share", FormattableString.Invariant($"the shares of '{whole.Key.Pair}' in sector '{whole.Key.Sector}' sum to {sum:0.###}; at most 1 ({whole.Last().Words})"));
            }
        }

        foreach (var row in context.Rows("reported_tonnes"))
        {
            foreach (var (field, what, known) in new[] { ("from_economy", "economy", economies), ("to_economy", "economy", economies), ("commodity", "commodity", goods) })
            {
                if (!known.Contains(row.Text(field), StringComparer.Ordinal))
                {
                    NetworkChecks.Unknown(context, row, field, what, known);
                }
            }

            if (row.TextOrNull("crossing") is { } crossing && !network.Crossings.ContainsKey(crossing))
            {
                NetworkChecks.Unknown(context, row, "crossing", "crossing", network.Crossings.Keys);
            }
        }

        foreach (var row in context.Rows("transport_rates"))
        {
            if (!network.Economies.Contains(row.Text("economy"), StringComparer.Ordinal))
            {
                NetworkChecks.Unknown(context, row, "economy", "economy", network.Economies);
            }

            if (row.NumberOrNull("usd_per_t") is null && row.NumberOrNull("usd_per_tkm") is null)
            {
                context.Faults.Error(row, FaultCodes.CorridorHalfStated, "usd_per_t", $"the rate has no price; give one by the tonne or by the tonne and kilometre ({row.Words})");
            }
        }
    }

    private static void CheckPlaces(CheckContext context, NetworkTables network, string[] economies, string[] goods)
    {
        foreach (var row in context.Rows("goods_places"))
        {
            if (!network.Nodes.ContainsKey(row.Text("node")))
            {
                NetworkChecks.Unknown(context, row, "node", "place", network.Nodes.Keys);
            }

            if (!network.Economies.Contains(row.Text("economy"), StringComparer.Ordinal))
            {
                NetworkChecks.Unknown(context, row, "economy", "economy", network.Economies);
            }

            if (!economies.Contains(row.Text("partner"), StringComparer.Ordinal))
            {
                NetworkChecks.Unknown(context, row, "partner", "economy", economies);
            }

            if (!goods.Contains(row.Text("commodity"), StringComparer.Ordinal))
            {
                NetworkChecks.Unknown(context, row, "commodity", "commodity", goods);
            }
        }
    }
}
