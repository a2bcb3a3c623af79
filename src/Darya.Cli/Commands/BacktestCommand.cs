using System.CommandLine;
using Darya.Cli.Output;
using Darya.Model;
using Darya.Planning;
using Darya.Planning.Backtests;

namespace Darya.Cli.Commands;

/// <summary><c>darya backtest REGION</c>: closure of the measured reservoirs, then plans on the recorded years against the record.</summary>
internal sealed class BacktestCommand
{
    private readonly Argument<string> _region = RegionInput.Argument();

    private readonly Option<string?> _variant = new("--variant") { Description = "Lay a variant over the region." };

    private readonly Option<double?> _timeLimit = PlanArguments.TimeLimitOf("Seconds each of the three plans may take.");

    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object instead of tables." };

    internal static Command Create()
    {
        var backtest = new BacktestCommand();
        var command = new Command("backtest", "Set the model against the record: balance closure of each measured reservoir, storages, releases and seasons.")
        {
            backtest._region, backtest._variant, backtest._timeLimit, backtest._json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Program.Guard(() => backtest.Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (region, reading) = RegionInput.Read(parsed.GetRequiredValue(_region), parsed.GetValue(_variant), series: null);
        // Plans need inflows and the economy of the recorded years.
        var months = region.Records.Select(r => r.Month)
            .Where(m => region.Inflows.All(s => s.Months.ContainsKey(m)) && region.Demands.Any(d => d.Year == m.Year)).ToArray();
        if (months.Length == 0)
        {
            throw new UsageException("The region has no records to compare with (table 'records' has no month with inflows and demand).");
        }

        var upstream = Planner.AllMembers(region)[0];
        var request = new PlanRequest
        {
            Region = region,
            Horizon = Horizon.Create(months.MinBy(m => m.Index), months.MaxBy(m => m.Index), TimeStep.Month),
            Economy = Economy.Record,
            Coalition = [upstream],
            MaximumSeconds = parsed.GetValue(_timeLimit),
        };
        BacktestOutcome outcome;
        using (var progress = new ConsoleProgress())
        {
            var alone = Planner.Run(request, progress, cancellation);
            var joint = Planner.Run(request with { Coalition = Planner.AllMembers(region) }, progress, cancellation);
            var held = Planner.Run(request with { HeldStorageHm3 = IrrigationMode.StoragesOf(joint, upstream) }, progress, cancellation);
            outcome = new BacktestOutcome(
                ReservoirClosure.Of(region), RecordComparison.Of(alone), RecordComparison.Of(joint), IrrigationMode.Of(upstream, alone, held, joint));
        }

        if (parsed.GetValue(_json))
        {
            Envelope.Print("backtest", null, BacktestText.Json(outcome), reading.Warnings.Select(w => w.ToString()));
        }
        else
        {
            BacktestText.Print(outcome, Console.Out);
        }

        return ExitCode.Done;
    }
}
