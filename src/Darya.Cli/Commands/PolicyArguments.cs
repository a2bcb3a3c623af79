using System.CommandLine;
using System.CommandLine.Parsing;
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
    private const int MostThreads = 1024;
    private const int MostPathYears = 100_000; // inflows and walks of all of them are held at once: beyond it some gigabytes

    /// <summary>Largest seed: those of paths are derived from it by small sums.</summary>
    private const int LargestSeed = 1_000_000_000;

    internal static Option<string> Policy()
    {
        var policy = new Option<string>("--policy") { Description = "Folder of a run of 'darya policy train'.", Required = true };
        policy.Validators.Add(RefuseEmpty("--policy"));
        return policy;
    }

    internal static Option<string?> Resume()
    {
        var resume = new Option<string?>("--resume") { Description = "Folder of a run of 'darya policy train' to go on from." };
        resume.Validators.Add(RefuseEmpty("--resume"));
        return resume;
    }

    internal static Option<int> Threads() => WholeNumber("--threads", "Threads; results do not depend on it.", 1, MostThreads, Math.Min(Environment.ProcessorCount, MostThreads));

    internal static Option<int> Seed(string description) => WholeNumber("--seed", description, 0, LargestSeed, 1);

    /// <summary>An option that is a whole number of a range.</summary>
    internal static Option<int> WholeNumber(string name, string description, int least, int most, int given) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => given,
        CustomParser = parsed =>
        {
            var text = parsed.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            parsed.AddError(FormattableString.Invariant($"{name} must be a whole number from {least} to {most}; got '{text}'."));
            return given;
        },
    };

    /// <summary>Refuses what would fill the memory of any machine.</summary>
    /// <exception cref="UsageException">There are too many years.</exception>
    internal static void CheckPathYears(int paths, int years)
    {
        if ((long)paths * years > MostPathYears)
        {
            throw new UsageException(FormattableString.Invariant($"--paths times the years of a path must be at most {MostPathYears}; got {paths} paths of {years} years."));
        }
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
            if (!(hm3 >= 0 && hm3 <= reservoir.Full.Hm3))
            {
                throw new UsageException(FormattableString.Invariant($"--storage: {pair[0]} holds 0 to {reservoir.Full.Hm3} hm3; got {hm3}."));
            }

            if (!storages.TryAdd(pair[0], hm3))
            {
                throw new UsageException($"--storage: {pair[0]} stands twice; keep one.");
            }
        }

        return storages;
    }

    /// <summary>Takes up a trained policy.</summary>
    /// <exception cref="InvalidInputException">The folder holds no policy for the region; the reason has been printed.</exception>
    internal static (RegionPolicy Policy, IReadOnlyList<string> Warnings) Open(string folder, Region region, RegionReading reading, int threads)
    {
        var settings = PolicySettings.Read(folder, region);
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

    private static Action<OptionResult> RefuseEmpty(string name) => given =>
    {
        if (given.Tokens is [{ Value: "" }])
        {
            given.AddError($"{name} must be the folder of a run of 'darya policy train'; got ''.");
        }
    };

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
