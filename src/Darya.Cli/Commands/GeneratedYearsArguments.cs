using System.CommandLine;
using Darya.Agreements.Trials;
using Darya.Hydrology;
using Darya.Model;

namespace Darya.Cli.Commands;

/// <summary><c>--generated N --seed K</c>: independent years from the inflow model of a region, or recorded years drawn anew where it has none.</summary>
internal sealed class GeneratedYearsArguments
{
    private const int MostYears = 100_000;

    internal Option<int?> Count { get; } = new("--generated")
    {
        Description = "Try N generated years beside the recorded ones (with --years mean: beside the mean year alone).",
        HelpName = "N",
    };

    internal Option<int> Seed { get; } = new("--seed")
    {
        Description = "Seed of the generated years; the same seed gives the same years.",
        DefaultValueFactory = _ => 1,
    };

    /// <summary>Draws the years; null when none are asked for.</summary>
    /// <exception cref="UsageException">The number is out of range, a seed is given without it, or the inflow model is not whole.</exception>
    internal GeneratedInflows? Draw(ParseResult parsed, Region region)
    {
        if (Asked(parsed) is not { } count)
        {
            return null;
        }

        var (origin, seed) = (region.InflowModel is null ? InflowOrigin.RecordDrawnAnew : InflowOrigin.Model, parsed.GetValue(Seed));
        var request = new GenerationRequest { Years = 1, Traces = count, Seed = seed };
        try
        {
            // A year is a trace of its own: years are independent, and the first ones stay the same when more are asked for.
            var drawn = origin == InflowOrigin.Model ? PeriodicModel.Of(region).Generate(request) : RecordedBlocks.Generate(InflowYears.OfRecord(region), request, blockYears: 1);
            return new GeneratedInflows(origin, seed, [.. Enumerable.Range(0, count).Select(y => Year(drawn, y))]);
        }
        catch (NoInflowModelException broken)
        {
            throw new UsageException(broken.Message);
        }
    }

    /// <summary>Checks the number before anything is read.</summary>
    /// <exception cref="UsageException">The number is out of range, or a seed is given without it.</exception>
    internal int? Asked(ParseResult parsed)
    {
        var count = parsed.GetValue(Count);
        return count switch
        {
            null when parsed.GetResult(Seed) is { Implicit: false } => throw new UsageException("--seed needs --generated: nothing else is drawn."),
            < 1 or > MostYears => throw new UsageException(FormattableString.Invariant($"--generated must be 1 to {MostYears}; got {count}.")),
            _ => count,
        };
    }

    /// <summary>What generated years add to the name of a run.</summary>
    internal static string Name(GeneratedInflows? generated) =>
        generated is null ? string.Empty : FormattableString.Invariant($"-generated-{generated.Years.Count}-seed-{generated.Seed}");

    private static TrialYearInflows Year(InflowYears drawn, int year) => new(drawn.Catchments.Select((id, c) => (id, c)).ToDictionary(
        p => p.id, p => (IReadOnlyList<double>)[.. Enumerable.Range(0, 12).Select(m => drawn[p.c, year, m])], StringComparer.Ordinal));
}
