using Darya.Data.Faults;
using Darya.Data.Format;
using Darya.Data.Tables;
using Darya.Input;

namespace Darya.Data.Checks;

/// <summary>States and scalars.</summary>
internal static class FrameChecks
{
    /// <summary>Id, unit and range of every scalar.</summary>
    internal static readonly IReadOnlyList<(string Id, string Unit, FieldFormat Range)> Parameters =
    [
        ("currency_year", "year", Columns.Between("value", "year", "the year of the money", 1990, 2100)),
        ("peak_hours_per_day", "h", Columns.Between("value", "h", "the peak block", 1, 23)),
        ("deficit_cap", "share", Columns.Share("value", "the share of a need that may be missing")),
        ("area_growth_cap", "share", Columns.Share("value", "the growth of an area")),
        ("section_flow_penalty", "usd/m3", Columns.Positive("value", "usd/m3", "the penalty")),
    ];

    /// <summary>Tables of what states decide on.</summary>
    private static readonly IReadOnlyList<string> Owned = ["nodes", "zones", "districts"];

    internal static void Run(CheckContext context)
    {
        if (context.AreClean("parameters"))
        {
            CheckParameters(context);
        }

        if (context.AreClean("states"))
        {
            CheckStates(context);
        }
    }

    private static void CheckParameters(CheckContext context)
    {
        var rows = context.Rows("parameters");
        foreach (var row in rows)
        {
            var known = Parameters.FirstOrDefault(p => p.Id == row.Key);
            if (known.Id == null)
            {
                var hint = Spelling.Suggest(row.Key, Parameters.Select(p => p.Id));
                context.Faults.Error(row, FaultCodes.UnknownParameter, "id", $"unknown parameter '{row.Key}'{hint}");
            }
            else if (row.Text("unit") != known.Unit)
            {
                context.Faults.Error(row, FaultCodes.ParameterUnit, "unit", $"got '{row.Text("unit")}'; the unit of '{row.Key}' is '{known.Unit}'");
            }
            else if (!known.Range.Allows(row.Number("value")))
            {
                context.Faults.Error(
                    row,
                    FaultCodes.ParameterRange,
                    "value",
                    $"got {row.Text("value")}; {known.Range.Description} {known.Range.RangeInWords} ({row.Words})");
            }
        }

        foreach (var (id, unit, range) in Parameters.Where(p => rows.All(r => r.Key != p.Id)))
        {
            context.TableError(
                "parameters",
                FaultCodes.MissingParameter,
                "id",
                $"the parameter '{id}' is missing ({range.Description}, unit {unit})");
        }
    }

    private static void CheckStates(CheckContext context)
    {
        foreach (var shared in context.Rows("states").GroupBy(r => r.Integer("river_order")).Where(g => g.Count() > 1))
        {
            var others = string.Join(", ", shared.Select(r => r.Key));
            context.Faults.Error(
                shared.Last(), FaultCodes.RiverOrderShared, "river_order", $"{others} share place {shared.Key}; each state needs its own place");
        }

        if (context.Rows("states").All(r => r.Text("role") != "member"))
        {
            context.TableError("states", FaultCodes.NoMember, "role", "no state is a member; a plan needs at least one");
        }

        if (context.AreClean("nodes", "zones", "districts"))
        {
            var owners = Owned.SelectMany(context.Rows).Select(r => r.Text("state")).ToHashSet(StringComparer.Ordinal);
            foreach (var idle in context.Rows("states").Where(s => s.Text("role") == "member" && !owners.Contains(s.Key)))
            {
                context.Faults.Error(
                    idle, FaultCodes.IdleMember, "role", $"{idle.Words} is a member and has no node, no zone and no district: it decides nothing");
            }
        }
    }
}
