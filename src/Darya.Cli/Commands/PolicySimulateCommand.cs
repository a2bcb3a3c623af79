using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Darya.Cli.Output;
using Darya.Planning.Policies;

namespace Darya.Cli.Commands;

/// <summary><c>darya policy simulate REGION --policy RUN</c>: a policy on years it has not seen, beside today's rules and the record.</summary>
internal sealed class PolicySimulateCommand
{
    private readonly PlanArguments _arguments = new();
    private readonly Option<string> _policy = PolicyArguments.Policy();
    private readonly Option<int> _paths = PolicyArguments.WholeNumber("--paths", "Generated paths.", 1, 100_000, 100);
    private readonly Option<int> _years = PolicyArguments.WholeNumber("--years", "Years of a path.", 1, 1000, 10);
    private readonly Option<int> _seed = PolicyArguments.Seed("Seed of the paths.");
    private readonly Option<int> _threads = PolicyArguments.Threads();
    private readonly Option<string> _operation = new("--operation")
    {
        Description = "What runs on the paths: policy, rules (today's operating rules) or both.",
        DefaultValueFactory = _ => "both",
    };

    private readonly Option<bool> _backtest = new("--backtest") { Description = "Also the recorded years, beside the record and perfect foresight; the policy must start in January of a recorded year." };
    private readonly OutputOptions _output = OutputOptions.OfRun("policy-simulate");
    private readonly IReadOnlyList<string> _line;

    private PolicySimulateCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var simulate = new PolicySimulateCommand(line);
        var command = new Command("simulate", "Run a policy on years it has not seen: storages, releases, shortage, benefit; and what it loses against perfect foresight.")
        {
            simulate._arguments.Region, simulate._policy, simulate._paths, simulate._years, simulate._seed, simulate._operation, simulate._backtest,
            simulate._threads, simulate._arguments.Variant, simulate._output.Target, simulate._output.Language, simulate._output.Json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(PolicyArguments.Guard(() => simulate.Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (started, watch) = (DateTime.UtcNow, Stopwatch.StartNew());
        var (region, reading) = RegionInput.Read(parsed.GetRequiredValue(_arguments.Region), parsed.GetValue(_arguments.Variant), series: null);
        var operation = parsed.GetRequiredValue(_operation);
        if (operation is not ("policy" or "rules" or "both"))
        {
            throw new UsageException($"--operation must be policy, rules or both; got '{operation}'.");
        }

        var (paths, years, seed) = (parsed.GetValue(_paths), parsed.GetValue(_years), parsed.GetValue(_seed));
        PolicyArguments.CheckPathYears(paths, years);
        var (language, target) = _output.Read(parsed);
        var (policy, warnings) = PolicyArguments.Open(parsed.GetRequiredValue(_policy), region, reading, parsed.GetValue(_threads));
        var isBacktest = parsed.GetValue(_backtest);
        if (isBacktest && PolicyBacktester.Obstacle(policy) is { } obstacle)
        {
            throw new UsageException(obstacle);
        }

        var name = $"policy-simulate-{PlanRun.Scenario(region, policy.Request.Coalition, policy.Request.EconomyYear.ToString(CultureInfo.InvariantCulture))}";
        var place = OutputOptions.Folder(target, name);
        using var progress = new ConsoleProgress();
        var study = PolicyTrainCommand.PolicyStudyOf(policy) with
        {
            Simulation = operation == "rules" ? null : PolicySimulator.Run(policy, paths, years, seed, byRules: false, progress, cancellation),
            Rules = operation == "policy" ? null : PolicySimulator.Run(policy, paths, years, seed, byRules: true, progress, cancellation),
            Backtest = isBacktest ? PolicyBacktester.Run(policy, progress, cancellation) : null,
        };
        var folder = new PolicyRun
        {
            Target = place,
            Name = name,
            Command = "policy simulate",
            CommandLine = _line,
            Reading = reading,
            Language = language,
            StartedUtc = started,
            Seed = seed,
            Status = "done",
        }.Write(
            study,
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["policy"] = parsed.GetRequiredValue(_policy),
                ["paths"] = paths.ToString(CultureInfo.InvariantCulture),
                ["years"] = years.ToString(CultureInfo.InvariantCulture),
                ["operation"] = operation,
            },
            new SortedDictionary<string, double>(StringComparer.Ordinal) { ["simulate"] = Math.Round(watch.Elapsed.TotalSeconds, 3) });
        if (!parsed.GetValue(_output.Json))
        {
            PolicyText.Print(study, folder, Console.Out);
            return ExitCode.Done;
        }

        var data = PolicyJson.Data(study);
        data["folder"] = folder;
        Envelope.Print("policy-simulate", name, data, reading.Warnings.Select(w => w.ToString()).Concat(warnings).Concat(PolicyText.Warnings(study)));
        return ExitCode.Done;
    }
}
