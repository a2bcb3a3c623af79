using System.CommandLine;
using Darya.Cli.Output;
using Darya.Hydrology;
using Darya.Hydrology.Diagnostics;

namespace Darya.Cli.Commands;

/// <summary><c>darya inflow diagnose REGION</c>: generated inflows against the record they were fitted on.</summary>
internal sealed class InflowDiagnoseCommand
{
    /// <summary>Years that hold three whole hydrological years, the longest stretch whose lowest mean is compared.</summary>
    private const int LeastYears = 4;

    private readonly IReadOnlyList<string> _commandLine;
    private readonly Argument<string> _region = RegionInput.Argument();
    private readonly Option<string?> _variant = InflowOptions.Variant();
    private readonly Option<int> _years = InflowOptions.Years("Years to generate.", DiagnosticLimits.Years);
    private readonly Option<long> _seed = InflowOptions.Seed();
    private readonly OutputOptions _output = OutputOptions.OfRun("inflow-diagnose");

    private InflowDiagnoseCommand(IReadOnlyList<string> commandLine) => _commandLine = commandLine;

    internal static Command Create(IReadOnlyList<string> commandLine)
    {
        var diagnose = new InflowDiagnoseCommand(commandLine);
        var command = new Command("diagnose", "Compare generated inflows with the record: means, spreads, persistence, correlation, dry years.")
        {
            diagnose._region, diagnose._variant, diagnose._years, diagnose._seed, diagnose._output.Target, diagnose._output.Language, diagnose._output.Json,
        };
        command.SetAction(parsed => Program.Guard(() => diagnose.Run(parsed)));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var started = DateTime.UtcNow;
        var (language, target) = _output.Read(parsed);
        var (region, reading) = RegionInput.Read(parsed.GetRequiredValue(_region), parsed.GetValue(_variant), series: null);
        var (years, _) = InflowOptions.Numbers(parsed.GetValue(_years), 1, region.Catchments.Count);
        if (years < LeastYears)
        {
            throw new UsageException(FormattableString.Invariant($"--years must be at least {LeastYears} to be compared; got {years}."));
        }

        var run = InflowOptions.Run("inflow-diagnose", started);
        var folder = OutputOptions.Folder(target, run);
        InflowDiagnostics diagnostics;
        try
        {
            var generated = PeriodicModel.Of(region).Generate(years, parsed.GetValue(_seed));
            diagnostics = InflowComparison.Of(region.InflowModel!, generated);
        }
        catch (NoInflowModelException missing)
        {
            throw new UsageException(missing.Message);
        }

        var written = new InflowRun
        {
            Target = folder,
            Name = run,
            Command = "inflow diagnose",
            CommandLine = _commandLine,
            Region = region,
            StartedUtc = started,
            Seed = parsed.GetValue(_seed),
            Inputs = reading.Inputs,
            Settings = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["years"] = FormattableString.Invariant($"{years}") },
        }.WriteDiagnostics(diagnostics, language);
        var warnings = reading.Warnings.Select(w => w.ToString());
        if (parsed.GetValue(_output.Json))
        {
            Envelope.Print("inflow-diagnose", written, InflowText.Json(diagnostics), warnings);
        }
        else
        {
            InflowText.PrintWarnings(warnings);
            InflowText.Print(diagnostics, Console.Out);
            Console.Error.WriteLine($"Report and tables in {written}.");
        }

        return ExitCode.Done;
    }
}
