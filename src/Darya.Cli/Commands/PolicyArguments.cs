using System.CommandLine;
using System.Globalization;
using Darya.Cli.Input;
using Darya.Data;
using Darya.Model;
using Darya.Planning;
using Darya.Planning.Policies;
using Darya.Stochastic;

namespace Darya.Cli.Commands;

/// <summary>What the commands of policies share.</summary>
internal static class PolicyArguments
{
    internal static Option<string> Policy() => new("--policy") { Description = "Folder of a run of 'darya policy train'.", Required = true };

    internal static Option<int> Threads() => new("--threads")
    {
        Description = "Threads; results do not depend on it.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    /// <summary>A whole number of at least <paramref name="least"/>.</summary>
    /// <exception cref="UsageException">It is below.</exception>
    internal static int AtLeast(ParseResult parsed, Option<int> option, int least)
    {
        var value = parsed.GetValue(option);
        return value >= least ? value : throw new UsageException(FormattableString.Invariant($"{option.Name} must be {least} or more; got {value}."));
    }

    /// <summary>Storages given as <c>toktogul=8000,nurek=9000</c>, hm³.</summary>
    /// <exception cref="UsageException">It is not of that form, or names what is no reservoir.</exception>
    internal static IReadOnlyDictionary<string, double> Storages(string? text, Region region)
    {
        var storages = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var part in (text ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = part.Split('=', StringSplitOptions.TrimEntries);
            if (pair.Length != 2 || !double.TryParse(pair[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var hm3) || !double.IsFinite(hm3))
            {
                throw new UsageException($"--storage must be reservoirs and hm3, for example toktogul=8000,nurek=9000; got '{part}'.");
            }

            var reservoir = region.Reservoirs.FirstOrDefault(r => r.Node == pair[0])
                ?? throw new UsageException($"--storage: no reservoir '{pair[0]}'; there are {string.Join(", ", region.Reservoirs.Select(r => r.Node))}.");
            storages[pair[0]] = hm3 >= 0 && hm3 <= reservoir.Full.Hm3
                ? hm3
                : throw new UsageException(FormattableString.Invariant($"--storage: {pair[0]} holds 0 to {reservoir.Full.Hm3} hm3; got {hm3}."));
        }

        return storages;
    }

    /// <summary>Takes up a trained policy.</summary>
    /// <exception cref="InvalidInputException">The folder holds no policy for the region; the reason has been printed.</exception>
    internal static (RegionPolicy Policy, IReadOnlyList<string> Warnings) Open(string folder, Region region, RegionReading reading, int threads)
    {
        var settings = PolicySettings.Read(folder);
        var changed = settings.ChangedInputs(reading);
        string[] warnings = changed.Count == 0
            ? []
            : [$"The region is not what the policy was trained on: {string.Join(", ", changed)} changed. Its cuts are no bounds any more."];
        foreach (var warning in warnings)
        {
            Console.Error.WriteLine("warning: " + warning);
        }

        return (RegionPolicy.Of(settings.Request(region, threads), graph => ReadCuts(folder, graph), settings.Training), warnings);
    }

    /// <summary>Reads the cuts of a run.</summary>
    /// <exception cref="InvalidInputException">The file is not a policy of the graph; every fault has been printed.</exception>
    internal static Policy ReadCuts(string folder, PolicyGraph graph) => StochasticPolicyFile.Read(Path.Combine(folder, PolicySettings.CutsName), graph);

    /// <summary>Runs a command of policies; a stage that cannot be solved is told in its own words.</summary>
    internal static int Guard(Func<int> run) => Program.Guard(() =>
    {
        try
        {
            return run();
        }
        catch (StageFailedException failed)
        {
            Console.Error.WriteLine(failed.Message);
            return ExitCode.Infeasible;
        }
        catch (ArgumentException wrong) when (wrong.ParamName is "request" or "storageHm3")
        {
            throw new UsageException(wrong.Message.Split(" (Parameter")[0]);
        }
    });

    /// <summary>Progress of training as steps.</summary>
    internal sealed class TrainingSteps(IProgress<PlanProgress> progress) : IProgress<IterationLog>
    {
        public void Report(IterationLog value) => progress.Report(new PlanProgress(
            FormattableString.Invariant($"iteration {value.Iteration}, bound {value.Bound:0.0} million USD, {value.Solves} stages solved, {value.Cuts} cuts in use"),
            TimeSpan.FromSeconds(value.Seconds)));
    }
}
