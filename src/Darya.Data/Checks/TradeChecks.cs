using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Lines, outside markets and recorded trade of power.</summary>
internal static class TradeChecks
{
    internal static void Run(CheckContext context)
    {
        foreach (var table in new[] { "lines", "reference_trade" })
        {
            if (context.AreClean(table))
            {
                foreach (var row in context.Rows(table).Where(r => r.Text("from_zone") == r.Text("to_zone")))
                {
                    context.Faults.Error(row, FaultCodes.LineToItself, "to_zone", $"{row.Words} joins zone '{row.Text("to_zone")}' with itself");
                }
            }
        }

        if (context.AreClean("zones", "outside_prices"))
        {
            CheckMarkets(context);
        }
    }

    private static void CheckMarkets(CheckContext context)
    {
        var prices = context.By("outside_prices", "zone");
        foreach (var zone in context.Rows("zones"))
        {
            var isOutside = zone.Text("kind") == "outside";
            if (!isOutside && prices[zone.Key].FirstOrDefault() is { } price)
            {
                context.Faults.Error(price, FaultCodes.ZoneKind, "zone", $"{zone.Words} is internal; outside prices belong to outside zones");
            }

            var missing = context.MissingYears(prices[zone.Key].Select(r => r.Integer("year")));
            if (isOutside && missing.Count > 0)
            {
                context.TableError("outside_prices", FaultCodes.MissingYear, "year", $"{zone.Words} lacks {YearList.Words(missing)}");
            }
        }

        foreach (var row in context.Rows("outside_prices").Where(r => r.Number("buy_usd_per_mwh") > r.Number("sell_usd_per_mwh")))
        {
            context.Faults.Error(
                row,
                FaultCodes.MarketPaysMore,
                "buy_usd_per_mwh",
                $"got {row.Text("buy_usd_per_mwh")}; must not be above the price it asks, {row.Text("sell_usd_per_mwh")} USD/MWh: "
                + $"buying and selling back would pay ({row.Words})");
        }
    }
}
