using Darya.Data;
using Darya.Model;
using Darya.Planning;
using Darya.Planning.Play;
using Darya.Planning.Problem;
using Darya.Solvers;

namespace Darya.Benchmarks;

/// <summary>The first program of the joint plan of Central Asia, 120 months: what <c>darya plan regions/central-asia</c> builds and solves.</summary>
internal static class CentralAsiaPlan
{
    internal static NamedProgram Named() => new("central-asia", () => Program().Lp, Change);

    private static PlanProgram Program()
    {
        var data = Loaded.Value;
        var decisions = StatusQuo.Of(data, RightsBaseline.StatusQuo);
        var members = Planner.AllMembers(data.Sets.Region);
        return new PlanProgram(data, new PlayerScope(data.Sets, members), decisions, HeadIteration.StartingPoint(data, decisions), new PlanOptions(null));
    }

    private static readonly Lazy<PlanData> Loaded = new(() =>
    {
        var region = RegionReader.Read(Folder()).Region ?? throw new InvalidOperationException("regions/central-asia cannot be read; run 'darya check'.");
        return PlanData.Of(new PlanRequest
        {
            Region = region,
            Horizon = Horizon.Create(new YearMonth(2001, 1), new YearMonth(2010, 12), TimeStep.Month),
            Economy = Economy.OfYear(2023),
            Coalition = Planner.AllMembers(region),
        });
    });

    /// <summary>Moves the energy of water of every plant and month by a thousandth, as a new operating point would.</summary>
    private static int Change(LinearProgram program)
    {
        var flows = program.VariablesOf("q").ToDictionary(q => program.NameOf(q)[1..], StringComparer.Ordinal);
        var changes = 0;
        foreach (var row in program.RowsOf("head_energy"))
        {
            var flow = flows[program.NameOf(row)["head_energy".Length..]];
            program.SetCoefficient(row, flow, 1.001 * program.Coefficient(row, flow));
            changes++;
        }

        return changes;
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var region = Path.Combine(folder.FullName, "regions", "central-asia");
            if (Directory.Exists(region))
            {
                return region;
            }
        }

        throw new DirectoryNotFoundException("Run the benchmark from inside the repository: regions/central-asia is not found above it.");
    }
}
