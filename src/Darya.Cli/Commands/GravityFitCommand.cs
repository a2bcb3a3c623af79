using System.CommandLine;
using System.Diagnostics;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;

namespace Darya.Cli.Commands;

/// <summary><c>darya gravity fit FILE.csv --outcome y --regressors a,b --effects exporter+year,importer+year</c>: coefficients with standard errors.</summary>
internal sealed class GravityFitCommand
{
    private readonly Argument<string> _file = GravityInput.Argument("CSV or CSV.gz with a row for each observation.");
    private readonly GravityModelArguments _model = new();
    private readonly Option<int?> _threads = StochasticCommand.WholeNumber("--threads", "Threads; results do not depend on it.", 1);
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object." };

    internal static Command Create()
    {
        var fit = new GravityFitCommand();
        var command = new Command("fit", "Estimate a gravity equation with any number of fixed effects by Poisson pseudo-maximum likelihood or least squares.") { fit._file };
        foreach (var option in fit._model.Options)
        {
            command.Options.Add(option);
        }

        command.Options.Add(fit._threads);
        command.Options.Add(fit._json);
        command.SetAction((parsed, cancellation) => Task.FromResult(Program.Guard(() => fit.Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var path = parsed.GetRequiredValue(_file);
        var (model, options) = _model.Read(parsed);
        options = options with { Threads = parsed.GetValue(_threads) ?? Environment.ProcessorCount };
        using var progress = new GravityProgress();
        progress.Step = $"reading {path}";
        var started = Stopwatch.GetTimestamp();
        var panel = GravityInput.Read(path, GravityModelArguments.Columns(model, options), cancellation);
        var reading = Stopwatch.GetElapsedTime(started);
        GravityModelCheck.Refuse(path, panel, model);
        progress.Step = FormattableString.Invariant($"estimating from {panel.Columns.Rows} rows");
        started = Stopwatch.GetTimestamp();
        var estimate = Estimate(path, panel, model, options, cancellation);
        var run = new GravityFitRun(estimate, panel.Columns.Rows, Stopwatch.GetElapsedTime(started).TotalSeconds, reading.TotalSeconds);
        string[] warnings = [.. GravityInput.Warnings(path, panel), .. estimate.Messages];
        if (parsed.GetValue(_json))
        {
            Envelope.Print("gravity-fit", null, run.ToJson(), warnings);
            return ExitCode.Done;
        }

        foreach (var warning in warnings)
        {
            Console.Error.WriteLine(warning);
        }

        run.Print(Console.Out);
        return ExitCode.Done;
    }

    private static GravityEstimate Estimate(string path, Panel panel, GravityModel model, FitOptions options, CancellationToken cancellation)
    {
        try
        {
            return GravityFit.Run(panel.Columns, model, options, cancellation);
        }
        catch (EstimationException failed) when (!failed.IsSearchEnded)
        {
            throw GravityModelCheck.Refusal(path, failed.Faults);
        }
    }
}
