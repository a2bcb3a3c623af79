using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>The inflow model: every catchment, twelve months each, laws that can be drawn from. Without any months it is a plan that waits to be fitted.</summary>
internal static class InflowModelChecks
{
    /// <summary>Largest spread over mean of a cube-root month: beyond it the cut at zero would show.</summary>
    private const double LargestCubeRootVariation = 0.6;

    internal static void Run(CheckContext context)
    {
        if (!context.AreClean("catchments", "inflow_model", "inflow_model_months", "inflow_model_values") || context.Rows("inflow_model").Count == 0)
        {
            return;
        }

        foreach (var catchment in context.Rows("catchments").Where(c => context.Tables["inflow_model"].Find(c.Key) is null))
        {
            context.TableError(
                "inflow_model", FaultCodes.InflowModelGap, "catchment", $"{catchment.Words} has no row; the model needs every catchment, or none");
        }

        foreach (var row in context.Rows("inflow_model"))
        {
            CheckFollows(context, row);
        }

        if (context.Rows("inflow_model_months").Count > 0)
        {
            CheckMonths(context);
        }
    }

    private static void CheckFollows(CheckContext context, TableRow row)
    {
        var (kind, of) = (row.Text("kind"), row.Text("of"));
        if (of.Length == 0 && kind is "yearly" or "statistics" or "share")
        {
            context.Faults.Error(
                row, FaultCodes.InflowModelFollows, "of", $"empty; a catchment of kind '{kind}' follows another one ({row.Words})");
        }
        else if (of == row.Key || (kind == "share" && context.Tables["inflow_model"].Find(of)?.Text("kind") == "share"))
        {
            context.Faults.Error(
                row, FaultCodes.InflowModelFollows, "of", $"got '{of}'; must be another catchment with a model of its own ({row.Words})");
        }
    }

    private static void CheckMonths(CheckContext context)
    {
        var months = context.By("inflow_model_months", "catchment");
        var values = context.Rows("inflow_model_values").ToLookup(r => (r.Text("catchment"), r.Integer("month")));
        foreach (var row in context.Rows("inflow_model"))
        {
            var stated = months[row.Key].Select(m => m.Integer("month")).ToList();
            var missing = Enumerable.Range(1, 12).Except(stated).ToList();
            if (missing.Count > 0)
            {
                context.TableError(
                    "inflow_model_months",
                    FaultCodes.InflowModelGap,
                    "month",
                    $"{row.Words} lacks {MonthChecks.Words(missing.Count)} {YearList.Words(missing)}; fit the model again with 'darya inflow fit'");
            }

            foreach (var month in months[row.Key])
            {
                if (LawFault(month, values[(row.Key, month.Integer("month"))].Count(), row.Text("kind")) is { } fault)
                {
                    context.Faults.Error(month, FaultCodes.InflowModelLaw, "law", $"{fault} ({month.Words})");
                }
            }
        }
    }

    private static string? LawFault(TableRow month, int values, string kind)
    {
        var (mean, sd, law) = (month.Number("mean_m3s"), month.Number("sd_m3s"), month.Text("law"));
        return law switch
        {
            _ when (law == "share") != (kind == "share") => $"got '{law}' for a catchment of kind '{kind}'; shares have the law 'share', others do not",
            "log" when mean <= month.Number("bound_m3s") => "a month of law 'log' needs a mean above its lower bound",
            "cube_root" when mean <= 0 || sd > LargestCubeRootVariation * mean =>
                "a month of law 'cube_root' needs a positive mean and a standard deviation of at most 0.6 of it",
            "ranked" when values < 2 => "a month of law 'ranked' needs two values or more in 'inflow_model_values'",
            _ => null,
        };
    }
}
