using System.CommandLine;

namespace Darya.Cli.Commands;

/// <summary>Options that the inflow commands share.</summary>
internal static class InflowOptions
{
    /// <summary>Most months of flow that one run generates, over all catchments: what fits into memory with ease.</summary>
    private const long MostValues = 200_000_000;

    internal static Option<string?> Variant() => new("--variant") { Description = "Lay a variant over the region." };

    internal static Option<int> Years(string description, int usual) =>
        new("--years") { Description = description, DefaultValueFactory = _ => usual };

    internal static Option<int> Traces() => new("--traces") { Description = "Independent traces.", DefaultValueFactory = _ => 1 };

    internal static Option<long> Seed() => new("--seed") { Description = "Seed; the same seed gives the same inflows.", DefaultValueFactory = _ => 1 };

    /// <summary>Name of a run that begins now.</summary>
    internal static string Run(string command, DateTime startedUtc) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{command}-{startedUtc:yyyyMMdd-HHmmss}");

    /// <exception cref="UsageException">A number is below 1, or too much is asked for.</exception>
    internal static (int Years, int Traces) Numbers(int years, int traces, int catchments)
    {
        if (years < 1 || traces < 1)
        {
            throw new UsageException(FormattableString.Invariant($"--years and --traces must be at least 1; got {years} and {traces}."));
        }

        return (long)years * traces * 12 * catchments > MostValues
            ? throw new UsageException(FormattableString.Invariant(
                $"--years {years} times --traces {traces} is more than one run holds ({MostValues} monthly values over all catchments); make several runs."))
            : (years, traces);
    }
}
