using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Hydrology.Fitting;
using Darya.Model.Rivers;

namespace Darya.Cli.Commands;

/// <summary><c>darya inflow fit REGION --series DIR</c>: the tables of the inflow model from long series.</summary>
internal sealed partial class InflowFitCommand
{
    private readonly IReadOnlyList<string> _commandLine;

    private readonly Argument<string> _region = RegionInput.Argument();

    private readonly Option<string> _series = new("--series")
    {
        Description = "Folder of CSV files with catchment, year, month, flow_m3s.",
        Required = true,
    };

    private readonly Option<string?> _without = new("--without") { Description = "Calendar years that the model must not know, for example 2001-2010." };
    private readonly OutputOptions _output = OutputOptions.OfRun("inflow-fit");

    private InflowFitCommand(IReadOnlyList<string> commandLine) => _commandLine = commandLine;

    internal static Command Create(IReadOnlyList<string> commandLine)
    {
        var fit = new InflowFitCommand(commandLine);
        var command = new Command("fit", "Fit the inflow model on series; writes the tables inflow_model*.csv for the region's data folder.")
        {
            fit._region, fit._series, fit._without, fit._output.Target, fit._output.Language, fit._output.Json,
        };
        command.SetAction(parsed => Program.Guard(() => fit.Run(parsed)));
        return command;
    }

    [GeneratedRegex("^(?<first>[0-9]{4})-(?<last>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Span();

    private int Run(ParseResult parsed)
    {
        var started = DateTime.UtcNow;
        var (_, target) = _output.Read(parsed);
        var without = Without(parsed.GetValue(_without));
        var (region, reading) = RegionInput.Read(parsed.GetRequiredValue(_region), variant: null, series: null);
        var (series, files) = InflowInput.Series(parsed.GetRequiredValue(_series), region);
        var run = InflowOptions.Run("inflow-fit", started);
        var folder = OutputOptions.Folder(target, run);
        InflowModel model;
        try
        {
            model = InflowModelFit.Fit(region, series, without);
        }
        catch (InflowFitException refused)
        {
            throw InflowInput.Refusal(parsed.GetRequiredValue(_series), refused);
        }

        var written = new InflowRun
        {
            Target = folder,
            Name = run,
            Command = "inflow fit",
            CommandLine = _commandLine,
            Region = region,
            StartedUtc = started,
            Seed = 0,
            Inputs = [.. reading.Inputs, .. files],
            Settings = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["without"] = parsed.GetValue(_without) ?? "" },
        }.WriteModel(model);
        IEnumerable<string> warnings = [.. reading.Warnings.Select(w => w.ToString()), .. Knowing(model, without)];
        if (parsed.GetValue(_output.Json))
        {
            Envelope.Print("inflow-fit", written, InflowText.Json(model), warnings);
        }
        else
        {
            InflowText.PrintWarnings(warnings);
            InflowText.Print(model, Console.Out);
            Console.Error.WriteLine($"Tables in {written}; copy inflow_model*.csv into the region's data folder to use them.");
        }

        return ExitCode.Done;
    }

    /// <summary>Says which catchments know years that the model was not to know: accretions have no other series than the record.</summary>
    private static IEnumerable<string> Knowing(InflowModel model, (int First, int Last)? without)
    {
        string[] knowing =
        [
            .. model.Catchments
                .Where(c => c.Basis == InflowModelBasis.Record && c.Span is { } span && without is { } left && span.First <= left.Last && span.Last >= left.First)
                .Select(c => c.Catchment),
        ];
        if (knowing.Length > 0)
        {
            yield return $"Fitted on the record of the region, years of --without included: {string.Join(", ", knowing)}.";
        }
    }

    private static (int First, int Last)? Without(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var match = Span().Match(text);
        var (first, last) = match.Success
            ? (int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture))
            : (1, 0);
        return first <= last ? (first, last) : throw new UsageException($"--without must be two years such as 2001-2010; got '{text}'.");
    }
}
