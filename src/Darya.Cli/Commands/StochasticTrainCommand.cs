using System.CommandLine;
using System.Globalization;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Stochastic;

namespace Darya.Cli.Commands;

/// <summary><c>darya stochastic train FILE</c>: trains a policy and prints its bound.</summary>
internal sealed class StochasticTrainCommand
{
    private const int MostIterations = 1000; // without --iterations and --time-limit
    private const int StallIterations = 50;
    private const double StallChange = 1e-6; // relative change of the bound that counts as none

    private const double LongestSeconds = 1e9; // thirty years: as good as none, and a span of time can hold it

    private readonly Argument<string> _file = StochOptInput.Argument();
    private readonly Option<int?> _iterations = StochasticCommand.WholeNumber(
        "--iterations", "Iterations of training, resumed ones included; without it training ends when the bound stalls.", 1);
    private readonly Option<double?> _timeLimit = PlanArguments.TimeLimitOf("Seconds training may take.");
    private readonly Option<int?> _seed = StochasticCommand.WholeNumber("--seed", "Seed of the sampled paths; 0 when not given.", 0);
    private readonly Option<int?> _threads = StochasticCommand.WholeNumber("--threads", "Threads; results do not depend on it.", 1);
    private readonly Option<string?> _risk = new("--risk") { Description = $"Risk measure at every node: {RiskMeasures.Forms}." };
    private readonly Option<string?> _rootRisk = new("--root-risk") { Description = "Risk measure at the root; that of --risk when not given." };
    private readonly Option<string?> _policy = StochasticCommand.FileName("--policy", "File the cuts are written to; an old one is replaced.");
    private readonly Option<string?> _resume = StochasticCommand.FileName("--resume", "File of cuts to go on from.");
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object." };
    private readonly Option<double?> _bound = new("--bound")
    {
        Description = "Limit of the value from any stage to the end: a least cost, or a greatest gain; a safe one is computed when not given.",
        CustomParser = given =>
        {
            var text = given.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            {
                return number;
            }

            given.AddError($"--bound must be a number; got '{text}'.");
            return null;
        },
    };

    internal static Command Create()
    {
        var train = new StochasticTrainCommand();
        var command = new Command("train", "Train a policy by stochastic dual dynamic programming.")
        {
            train._file, train._iterations, train._timeLimit, train._seed, train._threads, train._bound, train._risk, train._rootRisk,
            train._policy, train._resume, train._json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(StochasticCommand.Guard(() => train.Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        StochasticPolicyFile.CheckPlace(parsed.GetValue(_policy));
        var (risk, rootRisk) = (Measure(parsed, _risk) ?? new Expectation(), Measure(parsed, _rootRisk));
        var (problem, warnings) = StochOptInput.Read(parsed.GetRequiredValue(_file));
        var numbers = NumericalReport.Of(problem.Graph);
        foreach (var warning in (string[])[.. warnings, .. numbers.Warnings])
        {
            Console.Error.WriteLine(warning);
        }

        StageCheck.Run(problem.Graph, cancellation: cancellation);
        var (costToGo, nodeBounds) = Bounds(parsed, problem, cancellation);
        var policyFile = parsed.GetValue(_policy);
        var options = new TrainingOptions
        {
            CostToGoBound = costToGo,
            NodeBounds = nodeBounds,
            Risk = risk,
            RootRisk = rootRisk,
            Stopping = Stopping(parsed),
            Seed = parsed.GetValue(_seed) ?? 0,
            Threads = parsed.GetValue(_threads) ?? Environment.ProcessorCount,
            Start = Start(parsed, problem.Graph),
            Checkpoint = policyFile is null ? null : policy => StochasticPolicyFile.Write(policyFile, policy),
        };
        TrainingOutcome outcome;
        using (var progress = new StochasticProgress(problem.Sign))
        {
            outcome = Train(problem.Graph, options, progress, cancellation);
        }

        if (policyFile is not null)
        {
            StochasticPolicyFile.Write(policyFile, outcome.Policy);
        }

        if (cancellation.IsCancellationRequested)
        {
            Console.Error.WriteLine(FormattableString.Invariant(
                $"Cancelled after {outcome.Policy.Iterations} iterations with bound {problem.Sign * outcome.Policy.Bound:G9}; {(policyFile is null ? "the cuts were not kept (no --policy)" : $"the cuts so far are in {policyFile}")}."));
            return ExitCode.Cancelled;
        }

        var run = new StochasticTraining(problem, numbers, problem.Sign * costToGo, outcome, policyFile);
        if (parsed.GetValue(_json))
        {
            Envelope.Print("stochastic-train", null, run.ToJson(), [.. warnings, .. numbers.Warnings, .. run.Warnings]);
        }
        else
        {
            run.Print(Console.Out);
        }

        return ExitCode.Done;
    }

    private Policy? Start(ParseResult parsed, PolicyGraph graph)
    {
        if (parsed.GetValue(_resume) is not { } file)
        {
            return null;
        }

        var policy = StochasticPolicyFile.Read(file, graph);
        return parsed.GetValue(_iterations) is { } iterations && iterations <= policy.Iterations
            ? throw new UsageException(FormattableString.Invariant($"--iterations counts resumed ones: {file} has {policy.Iterations} already; got {iterations}."))
            : policy;
    }

    private static TrainingOutcome Train(PolicyGraph graph, TrainingOptions options, StochasticProgress progress, CancellationToken cancellation)
    {
        try
        {
            return PolicyTraining.Run(graph, options, progress, cancellation);
        }
        catch (ArgumentException unfit) when (options.Start is not null)
        {
            throw new UsageException($"--resume: {unfit.Message.Split(" (Parameter")[0]}");
        }
    }

    private (double CostToGo, IReadOnlyList<double>? NodeBounds) Bounds(ParseResult parsed, StochOptGraph problem, CancellationToken cancellation)
    {
        if (parsed.GetValue(_bound) is { } given)
        {
            return (problem.Sign * given, null);
        }

        try
        {
            var safe = SafeBound.Of(problem.Graph, cancellation);
            return (safe.Bound, safe.NodeBounds);
        }
        catch (NoSafeBoundException none)
        {
            throw new UsageException(
                $"{none.Message} Give --bound, {(problem.Problem.IsMaximised ? "a gain that nothing from a stage to the end exceeds" : "a cost that nothing from a stage to the end goes below")}.");
        }
    }

    /// <summary>A number of iterations is kept exactly; otherwise a stalled bound ends training, within the time given.</summary>
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

        if (parsed.GetValue(_timeLimit) is { } seconds)
        {
            rules.Add(new TimeLimit(TimeSpan.FromSeconds(Math.Min(seconds, LongestSeconds))));
        }
        else if (parsed.GetValue(_iterations) is null)
        {
            rules.Add(new IterationLimit(MostIterations));
        }

        return rules;
    }

    private static IRiskMeasure? Measure(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        try
        {
            return RiskMeasures.Parse(text);
        }
        catch (FormatException wrong)
        {
            throw new UsageException($"{option.Name}: {wrong.Message}.");
        }
    }
}
