using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Power plants: heads, years, fuels, profiles.</summary>
internal static class PlantChecks
{
    private static readonly IReadOnlyList<string> Dated = ["hydro_plants", "thermal_units", "renewables", "lines"];

    /// <summary>How far capacity and the power of the flow may differ before a wrong unit is suspected.</summary>
    private const double CapacityFactor = 5;

    internal static void Run(CheckContext context)
    {
        foreach (var row in Dated.Where(t => context.AreClean(t)).SelectMany(context.Rows))
        {
            if (row.IntegerOrNull("to_year") < row.Integer("from_year"))
            {
                context.Faults.Error(
                    row,
                    FaultCodes.YearOrder,
                    "to_year",
                    $"got {row.Text("to_year")}; must not be before from_year {row.Text("from_year")} ({row.Words})");
            }
        }

        if (context.AreClean("hydro_plants", "reaches", "reservoirs", "reservoir_curves"))
        {
            foreach (var plant in context.Rows("hydro_plants"))
            {
                CheckHead(context, plant);
                CheckCapacity(context, plant);
            }
        }

        if (context.AreClean("thermal_units", "fuel_prices"))
        {
            CheckFuels(context);
        }

        if (context.AreClean("renewables", "renewable_profile"))
        {
            MonthChecks.RequireTwelve(context, "renewables", "renewable_profile", "renewable");
        }
    }

    private static void CheckHead(CheckContext context, TableRow plant)
    {
        if (plant.TextOrNull("head_node") is not { } dam)
        {
            if (plant.NumberOrNull("fixed_head_m") == null)
            {
                context.Faults.Error(
                    plant,
                    FaultCodes.HeadUnstated,
                    "fixed_head_m",
                    $"empty; {plant.Words} needs a fixed head, or a head node with the tailwater level");
            }

            return;
        }

        if (plant.NumberOrNull("fixed_head_m") != null)
        {
            context.Faults.Error(
                plant,
                FaultCodes.HeadUnstated,
                "fixed_head_m",
                $"got {plant.Text("fixed_head_m")} beside head node '{dam}'; state one of them ({plant.Words})");
        }

        if (plant.NumberOrNull("tailwater_m") is not { } tail)
        {
            context.Faults.Error(
                plant,
                FaultCodes.HeadUnstated,
                "tailwater_m",
                $"empty; {plant.Words} has head node '{dam}' and needs the level below the plant");
            return;
        }

        var curve = context.Rows("reservoir_curves").Where(c => c.Text("node") == dam).ToList();
        if (curve.Count > 0 && tail >= curve[^1].Number("level_m"))
        {
            context.Faults.Error(
                plant,
                FaultCodes.TailwaterAboveDam,
                "tailwater_m",
                $"got {plant.Text("tailwater_m")}; must be below the highest level {curve[^1].Text("level_m")} m of reservoir '{dam}' ({plant.Words})");
        }

        var from = context.Tables["reaches"].Find(plant.Text("reach"))?.Text("from_node");
        if (from != null && from != dam)
        {
            context.Faults.Warning(
                plant,
                FaultCodes.PlantBesideDam,
                "reach",
                $"reach '{plant.Text("reach")}' leaves '{from}', not the head node '{dam}'; the head of '{dam}' is used for that flow ({plant.Words})");
        }
    }

    /// <summary>Capacity against the power of the largest flow at the largest head, η · 9.81 · Q · H.</summary>
    private static void CheckCapacity(CheckContext context, TableRow plant)
    {
        var highest = context.Rows("reservoir_curves").Where(c => c.Text("node") == plant.TextOrNull("head_node")).Select(c => c.Number("level_m")).LastOrDefault();
        var head = plant.NumberOrNull("fixed_head_m") ?? highest - plant.NumberOrNull("tailwater_m");
        var power = plant.Number("efficiency") * 9.81 * plant.Number("turbine_m3s") * head / 1000;
        var ratio = plant.Number("mw") / power;
        if (power > 0 && (ratio > CapacityFactor || ratio < 1 / CapacityFactor))
        {
            context.Faults.Warning(
                plant,
                FaultCodes.CapacityDisagrees,
                "mw",
                FormattableString.Invariant($"got {plant.Text("mw")}, but {plant.Text("turbine_m3s")} m3/s at a head of {head:0.#} m give {power:0.#} MW; are units, head and flow right? ({plant.Words})"));
        }
    }

    private static void CheckFuels(CheckContext context)
    {
        foreach (var units in context.Rows("thermal_units").GroupBy(u => (Zone: u.Text("zone"), Fuel: u.Text("fuel"))))
        {
            var needed = context.EconomyYears.Where(y => units.Any(u => u.Integer("from_year") <= y && (u.IntegerOrNull("to_year") ?? y) >= y));
            var missing = needed
                .Where(y => !context.Tables["fuel_prices"].HasKey(FormattableString.Invariant($"{units.Key.Zone} {units.Key.Fuel} {y}"))).ToList();
            if (missing.Count > 0)
            {
                context.TableError(
                    "fuel_prices",
                    FaultCodes.MissingYear,
                    "year",
                    $"fuel '{units.Key.Fuel}' in zone '{units.Key.Zone}' lacks {YearList.Words(missing)}, when {units.First().Words} burns it");
            }
        }
    }
}
