using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Data;
using Darya.Model;
using Darya.Planning;
using Darya.Planning.Policies;
using Darya.Planning.Policies.Results;
using Darya.Stochastic;

namespace Darya.Cli.Commands;

/// <summary><c>darya policy train REGION</c>: a policy by stochastic dual dynamic programming.</summary>
internal sealed class PolicyTrainCommand
{
    private const int StallIterations = 100;
    private const double StallChange = 2e-3; // relative change of the bound over them that counts as none
    private const double DefaultSeconds = 780; // 13 minutes of training leave 2 of 15 for building, the gap and the report

    private const double LongestSeconds = 1e9; // thirty years: as good as none, and a span of time can hold it

    private readonly PlanArguments _arguments = new();
    private readonly Option<string> _economy = new("--economy") { Description = "Year whose demand, plants, areas and prices run on all inflows.", DefaultValueFactory = _ => "2023" };
    private readonly Option<string> _risk = new("--risk") { Description = $"Risk measure of every month: {RiskMeasures.Forms}.", DefaultValueFactory = _ => "expectation" };
    private readonly Option<string?> _rootRisk = new("--root-risk") { Description = "Risk measure of the first month; that of --risk when not given." };
    private readonly Option<string> _persistence = new("--persistence")
    {
        Description = "markov: a wet month tends to follow a wet one; none: every month is drawn afresh, for comparison.",
        DefaultValueFactory = _ => "markov",
    };

    private readonly Option<double> _discount = new("--discount")
    {
        Description = "Yearly discount rate, 0.01 to below 1.",
        DefaultValueFactory = _ => 0.06,
        CustomParser = given =>
        {
            var text = given.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var rate) && rate is >= 0.01 and < 1)
            {
                return rate;
            }

            given.AddError($"--discount must be a number from 0.01 to below 1; got '{text}'.");
            return 0;
        },
    };

    private readonly Option<string> _start = new("--start") { Description = "First month; its storages are those of the record.", DefaultValueFactory = _ => PlanArguments.FirstMonth };
    private readonly Option<string?> _storage = new("--storage") { Description = "Storages at the start instead, hm3, for example toktogul=8000,nurek=9000." };
    private readonly Option<int?> _iterations = StochasticCommand.WholeNumber("--iterations", "Iterations, resumed ones included; without it training ends when the bound stalls.", 1);
    private readonly Option<int> _seed = PolicyArguments.Seed("Seed of generated years and paths.");
    private readonly Option<int> _threads = PolicyArguments.Threads();
    private readonly Option<int> _paths = PolicyArguments.WholeNumber("--paths", "Paths on which the gap to the bound is measured, at least 2; 0 for none.", 0, 5000, 100);
    private readonly Option<string?> _resume = PolicyArguments.Resume();
    private readonly OutputOptions _output = OutputOptions.OfRun("policy-train");
    private readonly IReadOnlyList<string> _line;

    private PolicyTrainCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var train = new PolicyTrainCommand(line);
        var command = new Command("train", "Train a release policy: water values by month, wetness and storage.")
        {
            train._arguments.Region, train._arguments.For, train._economy, train._risk, train._rootRisk, train._persistence, train._discount, train._start,
            train._storage, train._iterations, train._arguments.TimeLimit, train._seed, train._threads, train._paths, train._resume, train._arguments.Variant,
            train._output.Target, train._output.Language, train._output.Json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(PolicyArguments.Guard(() => train.Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (started, watch) = (DateTime.UtcNow, Stopwatch.StartNew());
        var (region, reading) = RegionInput.Read(parsed.GetRequiredValue(_arguments.Region), parsed.GetValue(_arguments.Variant), series: null);
        var request = Request(parsed, region);
        var (language, target) = _output.Read(parsed);
        var name = $"policy-train-{PlanRun.Scenario(region, request.Coalition, request.EconomyYear.ToString(CultureInfo.InvariantCulture))}{(request.HasPersistence ? string.Empty : "-independent")}";
        var place = OutputOptions.Folder(target, name);
        var paths = parsed.GetValue(_paths);
        if (paths == 1)
        {
            throw new UsageException(FormattableString.Invariant($"--paths must be 0 or 2 and more; got {paths}."));
        }

        var resume = parsed.GetValue(_resume);
        CheckResume(resume, request, reading);
        var checkpoint = place.TrimEnd('/') + ".checkpoint.json";
        using var progress = new ConsoleProgress();
        var policy = RegionPolicy.Train(
            request,
            new TrainingLimits
            {
                Stopping = Stopping(parsed),
                Resume = resume is null ? null : graph => Start(parsed, resume, graph),
                Checkpoint = kept => PolicyFile.Write(checkpoint, kept),
                FailureFolder = place.TrimEnd('/') + ".failed",
            },
            new PolicyArguments.TrainingSteps(progress),
            cancellation);
        var trained = watch.Elapsed.TotalSeconds;
        if (paths > 0 && !cancellation.IsCancellationRequested)
        {
            progress.Report(new PlanProgress("simulating the gap to the bound", watch.Elapsed));
            policy = WithGap(policy, paths, cancellation);
        }

        var study = PolicyStudyOf(policy);
        var folder = new PolicyRun
        {
            Target = place,
            Name = name,
            Command = "policy train",
            CommandLine = _line,
            Reading = reading,
            Language = language,
            StartedUtc = started,
            Seed = request.Seed,
            Status = cancellation.IsCancellationRequested ? "cancelled" : "done",
        }.Write(
            study,
            Settings(request),
            new SortedDictionary<string, double>(StringComparer.Ordinal) { ["train"] = Math.Round(trained, 3), ["all"] = Math.Round(watch.Elapsed.TotalSeconds, 3) },
            (PolicySettings.CutsName, stream => PolicyFile.Write(stream, policy.Policy)),
            (PolicySettings.FileName, PolicySettings.Of(policy, reading).Write));
        File.Delete(checkpoint);
        Show(parsed, study, reading, name, folder);
        if (!cancellation.IsCancellationRequested)
        {
            return ExitCode.Done;
        }

        Console.Error.WriteLine(FormattableString.Invariant($"Cancelled after {policy.Policy.Iterations} iterations; the cuts so far are in {folder}."));
        return ExitCode.Cancelled;
    }

    /// <summary>Years of the paths that measure the gap; beyond them the value function speaks.</summary>
    private const int GapYears = 20;

    /// <summary>Whoever interrupts the simulation keeps the training, only without a gap.</summary>
    private static RegionPolicy WithGap(RegionPolicy policy, int paths, CancellationToken cancellation)
    {
        try
        {
            return policy.WithGap(paths, GapYears, cancellation);
        }
        catch (OperationCanceledException)
        {
            return policy;
        }
    }

    /// <summary>Says what does not fit before training is prepared.</summary>
    /// <exception cref="InvalidInputException">The run to go on from trained something else; what differs has been printed.</exception>
    private static void CheckResume(string? resume, PolicyRequest request, RegionReading reading)
    {
        if (resume is not null)
        {
            PolicySettings.Read(resume, request.Region).CheckResume(resume, request, reading);
        }
    }

    private Policy Start(ParseResult parsed, string resume, PolicyGraph graph)
    {
        var policy = PolicyArguments.ReadCuts(resume, graph);
        return parsed.GetValue(_iterations) is { } iterations && iterations <= policy.Iterations
            ? throw new UsageException(FormattableString.Invariant($"--iterations counts resumed ones: {resume} has {policy.Iterations} already; got {iterations}."))
            : policy;
    }

    internal static PolicyStudy PolicyStudyOf(RegionPolicy policy) => new(
        policy.Request.Region,
        policy.Request.Coalition,
        policy.Request.EconomyYear,
        policy.Request.Risk.Text,
        policy.Training,
        policy.Wetness,
        policy.Envelopes,
        Simulation: null,
        Rules: null,
        Backtest: null,
        Advice: null);

    private void Show(ParseResult parsed, PolicyStudy study, RegionReading reading, string name, string folder)
    {
        if (!parsed.GetValue(_output.Json))
        {
            PolicyText.Print(study, folder, Console.Out);
            return;
        }

        var data = PolicyJson.Data(study);
        data["folder"] = folder;
        Envelope.Print("policy-train", name, data, reading.Warnings.Select(w => w.ToString()));
    }

    private PolicyRequest Request(ParseResult parsed, Region region)
    {
        var economy = parsed.GetRequiredValue(_economy);
        var known = region.Demands.Select(d => d.Year).Distinct().Order().ToArray();
        if (!int.TryParse(economy, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !known.Contains(year))
        {
            throw new UsageException($"--economy must be one of {string.Join(", ", known.Select(y => y.ToString(CultureInfo.InvariantCulture)))}: a policy needs the economy of one year; got '{economy}'.");
        }

        var start = parsed.GetRequiredValue(_start);
        if (!YearMonth.TryParse(start, out var month))
        {
            throw new UsageException($"--start must be a month like 2001-01; got '{start}'.");
        }

        return new PolicyRequest
        {
            Region = region,
            EconomyYear = year,
            Coalition = PlanArguments.Coalition(parsed.GetRequiredValue(_arguments.For), region, _arguments.For.Name),
            Start = month,
            StartStorageHm3 = PolicyArguments.Storages(parsed.GetValue(_storage), region),
            DiscountRate = parsed.GetValue(_discount),
            HasPersistence = parsed.GetRequiredValue(_persistence) switch
            {
                "markov" => true,
                "none" => false,
                var other => throw new UsageException($"--persistence must be markov or none; got '{other}'."),
            },
            Seed = parsed.GetValue(_seed),
            Threads = parsed.GetValue(_threads),
            Risk = Measure(parsed.GetRequiredValue(_risk), _risk.Name),
            RootRisk = parsed.GetValue(_rootRisk) is { } root ? Measure(root, _rootRisk.Name) : null,
        };
    }

    private static IRiskMeasure Measure(string text, string option)
    {
        try
        {
            return RiskMeasures.Parse(text);
        }
        catch (FormatException wrong)
        {
            throw new UsageException($"{option}: {wrong.Message}.");
        }
    }

    private List<IStoppingRule> Stopping(ParseResult parsed)
    {
        var rules = new List<IStoppingRule>();
        if (parsed.GetValue(_iterations) is { } iterations)
        {
            rules.Add(new IterationLimit(iterations));
        }
        else
        {
            rules.Add(new BoundStalling(StallIterations, StallChange));
        }

        if (parsed.GetValue(_arguments.TimeLimit) is { } seconds)
        {
            rules.Add(new TimeLimit(TimeSpan.FromSeconds(Math.Min(seconds, LongestSeconds))));
        }
        else if (parsed.GetValue(_iterations) is null)
        {
            rules.Add(new TimeLimit(TimeSpan.FromSeconds(DefaultSeconds)));
        }

        return rules;
    }

    private static SortedDictionary<string, string> Settings(PolicyRequest request) => new(StringComparer.Ordinal)
    {
        ["economy"] = request.EconomyYear.ToString(CultureInfo.InvariantCulture),
        ["for"] = string.Join(',', request.Coalition),
        ["risk"] = request.Risk.Text,
        ["root_risk"] = (request.RootRisk ?? request.Risk).Text,
        ["persistence"] = request.HasPersistence ? "markov" : "none",
        ["discount"] = request.DiscountRate.ToString(CultureInfo.InvariantCulture),
        ["start"] = request.Start.ToString(),
        ["storage"] = string.Join(',', request.StartStorageHm3.Select(p => FormattableString.Invariant($"{p.Key}={p.Value}"))),
        ["generated_years"] = request.GeneratedYears.ToString(CultureInfo.InvariantCulture),
        ["outcomes"] = request.OutcomesPerNode.ToString(CultureInfo.InvariantCulture),
    };
}
