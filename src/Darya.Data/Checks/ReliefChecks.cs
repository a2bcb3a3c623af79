using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Data.Tables;
using Darya.Model.Relief;

namespace Darya.Data.Checks;

/// <summary>Foods have nutrients and prices, ranges rise, mills grind what they say, every parameter stands. Places are for <see cref="ReliefPlaceChecks"/>.</summary>
internal static class ReliefChecks
{
    /// <summary>Grams of protein and fat that 100 g of any food can hold.</summary>
    private const double MostGrams = 100;

    /// <summary>Energy of 100 g of pure fat, kcal, with a little for rounding.</summary>
    private const double MostKcal = 905;

    private static readonly string[] Ends = ["low", "central", "high"];

    internal static void Run(CheckContext context)
    {
        if (!context.AreClean("foods"))
        {
            return;
        }

        foreach (var food in context.Rows("foods").Where(f => f.Number("lowest_g") > f.Number("highest_g")))
        {
            Range(context, food, "lowest_g", $"got {food.Text("lowest_g")}; must not be above highest_g, {food.Text("highest_g")} g ({food.Words})");
        }

        CheckNutrients(context);
        CheckPrices(context);
        CheckMills(context);
        CheckRations(context);
        CheckReports(context);
        CheckParameters(context);
    }

    internal static void Range(CheckContext context, TableRow row, string field, string message) => context.Faults.Error(row, FaultCodes.ReliefRange, field, message);

    private static void CheckNutrients(CheckContext context)
    {
        if (context.AreClean("food_nutrients"))
        {
            foreach (var food in context.Rows("foods"))
            {
                if (context.Tables["food_nutrients"].Find(food.Key) is not { } row)
                {
                    context.Faults.Error(food, FaultCodes.FoodWithoutNutrients, "id", $"{food.Words} has no row in food_nutrients; add what 100 g hold");
                }
                else if (ReliefTables.Nutrients.All(n => row.NumberOrNull(n.Column) is null))
                {
                    context.Faults.Error(row, FaultCodes.FoodWithoutNutrients, "food", $"no nutrient of '{food.Key}' is stated; give at least the energy");
                }
            }

            foreach (var row in context.Rows("food_nutrients"))
            {
                if ((row.NumberOrNull("protein_g") ?? 0) + (row.NumberOrNull("fat_g") ?? 0) is var grams && grams > MostGrams)
                {
                    context.Faults.Error(
                        row, FaultCodes.NutrientsTooHigh, "protein_g", FormattableString.Invariant($"100 g of '{row.Key}' cannot hold {grams:0.##} g of protein and fat; look for a digit or row that slipped"));
                }
                else if (row.NumberOrNull("energy_kcal") > MostKcal)
                {
                    context.Faults.Error(row, FaultCodes.NutrientsTooHigh, "energy_kcal", $"100 g of '{row.Key}' cannot hold {row.Text("energy_kcal")} kcal; pure fat has 900");
                }
            }
        }

        if (context.AreClean("nutrient_needs"))
        {
            foreach (var (_, nutrient, unit) in ReliefTables.Nutrients)
            {
                if (context.Tables["nutrient_needs"].Find(nutrient) is not { } row)
                {
                    if (context.Rows("foods").Count > 0)
                    {
                        context.TableError("nutrient_needs", FaultCodes.NutrientNeed, "nutrient", $"the need of '{nutrient}' is missing (unit {unit})");
                    }
                }
                else if (row.Text("unit") != unit)
                {
                    context.Faults.Error(row, FaultCodes.NutrientNeed, "unit", $"got '{row.Text("unit")}'; the unit of '{nutrient}' is '{unit}'");
                }
            }
        }
    }

    private static void CheckPrices(CheckContext context)
    {
        if (!context.AreClean("food_supplies", "food_prices"))
        {
            return;
        }

        var priced = context.Rows("food_prices").Select(p => (p.Text("food_source"), p.Text("food"))).ToHashSet();
        foreach (var row in context.Rows("food_supplies").Where(s => !priced.Contains((s.Text("food_source"), s.Text("food")))))
        {
            context.Faults.Error(
                row, FaultCodes.FoodWithoutPrice, "food", $"no price of '{row.Text("food")}' at '{row.Text("food_source")}' in food_prices; add one or remove the row");
        }
    }

    private static void CheckMills(CheckContext context)
    {
        foreach (var food in context.Rows("foods").Where(f => f.Text("milled_from") == f.Key))
        {
            context.Faults.Error(food, FaultCodes.MillOfOtherGrain, "milled_from", $"'{food.Key}' cannot be milled from itself");
        }

        if (!context.AreClean("mills"))
        {
            return;
        }

        foreach (var mill in context.Rows("mills"))
        {
            if (context.Tables["foods"].Find(mill.Text("product")) is { } product && product.Text("milled_from") != mill.Text("grain"))
            {
                var from = product.TextOrNull("milled_from") is { } grain ? $"milled from '{grain}'" : "not milled from anything";
                context.Faults.Error(mill, FaultCodes.MillOfOtherGrain, "product", $"'{product.Key}' is {from} in foods, not from '{mill.Text("grain")}' ({mill.Words})");
            }
        }
    }

    private static void CheckRations(CheckContext context)
    {
        if (!context.AreClean("relief_rations"))
        {
            return;
        }

        string[] same = ["name_en", "name_ru", "people", "printed_kcal"];
        foreach (var ration in context.Rows("relief_rations").GroupBy(r => r.Text("ration"), StringComparer.Ordinal))
        {
            var first = ration.First();
            foreach (var (row, field) in ration.Skip(1).SelectMany(r => same.Select(f => (r, f))).Where(p => p.r.Text(p.f) != first.Text(p.f)))
            {
                context.Faults.Error(row, FaultCodes.RationOfTwoKinds, field, $"got '{row.Text(field)}'; the row in line {first.Line} of the same ration has '{first.Text(field)}' ({row.Words})");
            }
        }
    }

    /// <summary>A report that is held against a figure has its unit, and names the store where the figure needs one.</summary>
    private static void CheckReports(CheckContext context)
    {
        if (!context.AreClean("relief_reports"))
        {
            return;
        }

        foreach (var row in context.Rows("relief_reports"))
        {
            var (word, unit) = ReliefTables.Compared.FirstOrDefault(c => c.Word == row.TextOrNull("compares"));
            if (unit is not null && row.Text("unit") != unit)
            {
                context.Faults.Error(row, FaultCodes.ReportOfAnotherFigure, "unit", $"got '{row.Text("unit")}'; '{word}' is in '{unit}' ({row.Words})");
            }
            else if ((word == "tonnes_a_day") != (row.TextOrNull("hub") is not null))
            {
                context.Faults.Error(
                    row, FaultCodes.ReportOfAnotherFigure, "hub", word == "tonnes_a_day" ? $"'{word}' needs the store from whose state the tonnes come ({row.Words})" : $"only 'tonnes_a_day' has a store ({row.Words})");
            }
        }
    }

    private static void CheckParameters(CheckContext context)
    {
        if (!context.AreClean("relief_parameters"))
        {
            return;
        }

        foreach (var row in context.Rows("relief_parameters"))
        {
            foreach (var (less, more) in new[] { ("low", "central"), ("central", "high") }.Where(p => row.Number(p.Item1) > row.Number(p.Item2)))
            {
                Range(context, row, less, $"got {row.Text(less)}; must not be above {more}, {row.Text(more)} ({row.Words})");
            }

            var limits = ReliefParameterLimits.Of(row.Text("id"), row.Text("unit"));
            foreach (var field in Ends.Where(field => !limits.Allow(row.Number(field))))
            {
                Range(context, row, field, $"got {row.Text(field)}; must be {limits} ({row.Words})");
            }
        }

        CheckGroupBounds(context);
        CheckEvents(context);
        foreach (var (id, unit) in ReliefParameterLimits.Required)
        {
            if (context.Tables["relief_parameters"].Find(id) is not { } row)
            {
                if (context.Rows("foods").Count > 0)
                {
                    context.TableError("relief_parameters", FaultCodes.ReliefParameter, "id", $"the parameter '{id}' is missing (unit {unit})");
                }

                continue;
            }

            if (row.Text("unit") != unit)
            {
                context.Faults.Error(row, FaultCodes.ReliefParameter, "unit", $"got '{row.Text("unit")}'; the unit of '{id}' is '{unit}'");
            }
        }
    }

    /// <summary>How likely and how large standard events are: parameters that may be missing, of an event that there is.</summary>
    private static void CheckEvents(CheckContext context)
    {
        foreach (var row in context.Rows("relief_parameters").Where(row => row.Text("id").StartsWith("event_", StringComparison.Ordinal)))
        {
            var unit = ReliefParameterLimits.OfEvents.FirstOrDefault(known => known.Id == row.Text("id")).Unit;
            if (unit is null)
            {
                context.Faults.Error(row, FaultCodes.ReliefParameter, "id", $"got '{row.Text("id")}'; of standard events there are {string.Join(", ", ReliefParameterLimits.OfEvents.Select(known => known.Id))}");
            }
            else if (row.Text("unit") != unit)
            {
                context.Faults.Error(row, FaultCodes.ReliefParameter, "unit", $"got '{row.Text("unit")}'; the unit of '{row.Text("id")}' is '{unit}'");
            }
        }
    }

    /// <summary>Least and most of a group of foods: parameters that may be missing, in grams, of a group that there is.</summary>
    private static void CheckGroupBounds(CheckContext context)
    {
        string[] groups = [.. Enum.GetNames<FoodGroup>().Select(name => name.ToLowerInvariant())];
        var table = context.Tables["relief_parameters"];
        foreach (var row in context.Rows("relief_parameters").Where(row => row.Text("id").StartsWith("group_least ", StringComparison.Ordinal) || row.Text("id").StartsWith("group_most ", StringComparison.Ordinal)))
        {
            var parts = row.Text("id").Split(' ');
            if (parts.Length != 2 || !groups.Contains(parts[1]))
            {
                context.Faults.Error(row, FaultCodes.ReliefParameter, "id", $"got '{row.Text("id")}'; groups of foods are {string.Join(", ", groups)}");
            }
            else if (row.Text("unit") != "g")
            {
                context.Faults.Error(row, FaultCodes.ReliefParameter, "unit", $"got '{row.Text("unit")}'; the unit of '{row.Text("id")}' is 'g'");
            }
            else if (parts[0] == "group_least" && table.Find($"group_most {parts[1]}") is { } most && row.Number("central") > most.Number("central"))
            {
                Range(context, row, "central", $"got {row.Text("central")}; must not be above that of 'group_most {parts[1]}', {most.Text("central")} g ({row.Words})");
            }
        }
    }
}
