using System.CommandLine;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Data;
using Darya.Hydrology;
using Darya.Model;

namespace Darya.Cli.Commands;

/// <summary><c>darya inflow generate REGION</c>: years of inflows from the model or from blocks of recorded years.</summary>
internal sealed class InflowGenerateCommand
{
    /// <summary>Below this effective number of candidates bulletins contradict the model or each other.</summary>
    private const double LeastSupport = 10;

    /// <summary>Years of a block: a dry year and the one after it stay together, and ten recorded years still give nine blocks.</summary>
    private const int UsualBlock = 2;

    private readonly IReadOnlyList<string> _commandLine;
    private readonly Argument<string> _region = RegionInput.Argument();
    private readonly Option<string?> _variant = InflowOptions.Variant();
    private readonly Option<int> _years = InflowOptions.Years("Years of each trace.", 100);
    private readonly Option<int> _traces = InflowOptions.Traces();
    private readonly Option<long> _seed = InflowOptions.Seed();
    private readonly Option<string?> _from = new("--from") { Description = "First month, for example 2011-01: go on from the twelve recorded months before it." };
    private readonly Option<string?> _bulletin = new("--bulletin") { Description = "CSV file of forecasts: target, first, last, percent_of_norm, standard_error_percent." };
    private readonly Option<string?> _scenario = new("--scenario") { Description = "CSV file of a climate scenario: catchment, month, factor, trend_per_decade." };
    private readonly Option<bool> _bootstrap = new("--bootstrap") { Description = "Draw blocks of recorded years instead of using the model." };
    private readonly Option<int?> _block = new("--block") { Description = "Years of a block of --bootstrap; 2 when not given." };
    private readonly OutputOptions _output = OutputOptions.OfRun("inflow-generate");

    private InflowGenerateCommand(IReadOnlyList<string> commandLine) => _commandLine = commandLine;

    internal static Command Create(IReadOnlyList<string> commandLine)
    {
        var generate = new InflowGenerateCommand(commandLine);
        var command = new Command("generate", "Generate years of inflows for all catchments together.")
        {
            generate._region, generate._variant, generate._years, generate._traces, generate._seed, generate._from, generate._bulletin,
            generate._scenario, generate._bootstrap, generate._block, generate._output.Target, generate._output.Language, generate._output.Json,
        };
        command.SetAction(parsed => Program.Guard(() => generate.Run(parsed)));
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var started = DateTime.UtcNow;
        var (_, target) = _output.Read(parsed);
        var (region, reading) = RegionInput.Read(parsed.GetRequiredValue(_region), parsed.GetValue(_variant), series: null);
        var (years, traces) = InflowOptions.Numbers(parsed.GetValue(_years), parsed.GetValue(_traces), region.Catchments.Count);
        var (bulletin, scenario, from) = (parsed.GetValue(_bulletin), parsed.GetValue(_scenario), From(parsed.GetValue(_from)));
        var run = InflowOptions.Run("inflow-generate", started);
        string folder;
        double? support;
        InflowYears generated;
        try
        {
            var request = new GenerationRequest
            {
                Years = years,
                Traces = traces,
                Seed = parsed.GetValue(_seed),
                FirstMonth = from ?? new YearMonth(2001, 1),
                Start = from is { } first && !parsed.GetValue(_bootstrap) ? InflowHistory.Before(region, first) : null,
                Bulletins = bulletin is null ? [] : InflowInput.Bulletins(bulletin, region),
                Scenario = scenario is null ? null : InflowInput.Scenario(scenario, region),
            };
            var draw = Method(parsed, region, request);
            folder = OutputOptions.Folder(target, run);
            (generated, support) = draw();
        }
        catch (Exception refused) when (refused is ArgumentException or NoInflowModelException)
        {
            throw new UsageException(refused is ArgumentException { ParamName: { } name }
                ? refused.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal)
                : refused.Message);
        }

        InputFile[] files = [.. new[] { bulletin, scenario }.OfType<string>().Select(InflowInput.InputFileOf)];
        var written = new InflowRun
        {
            Target = folder,
            Name = run,
            Command = "inflow generate",
            CommandLine = _commandLine,
            Region = region,
            StartedUtc = started,
            Seed = parsed.GetValue(_seed),
            Inputs = [.. reading.Inputs, .. files],
            Settings = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["method"] = parsed.GetValue(_bootstrap) ? "blocks of recorded years" : "PAR(p)-A",
                ["years"] = FormattableString.Invariant($"{years}"),
                ["traces"] = FormattableString.Invariant($"{traces}"),
                ["first_month"] = generated.FirstMonth.ToString(),
                ["bulletin"] = bulletin ?? "",
                ["scenario"] = scenario ?? "",
            },
        }.WriteYears(generated);
        Show(parsed, generated, written, Warnings(reading, support, scenario));
        return ExitCode.Done;
    }

    /// <summary>What draws the years, the model or blocks of the record; refused here, before anything is computed or written.</summary>
    private Func<(InflowYears Years, double? Support)> Method(ParseResult parsed, Region region, GenerationRequest request)
    {
        var block = parsed.GetValue(_block);
        if (!parsed.GetValue(_bootstrap))
        {
            var model = block is null ? PeriodicModel.Of(region) : throw new UsageException("--block is for --bootstrap; the model draws no blocks.");
            return () => (model.Generate(request, out var support), support);
        }

        var record = InflowYears.OfRecord(region, request.FirstMonth.Month);
        return block is < 1 || block > record.Years
            ? throw new UsageException(FormattableString.Invariant($"--block must be from 1 to {record.Years}, the years of the record; got {block}."))
            : () => (RecordedBlocks.Generate(record, request, Math.Min(block ?? UsualBlock, record.Years)), null);
    }

    private void Show(ParseResult parsed, InflowYears generated, string written, List<string> warnings)
    {
        if (parsed.GetValue(_output.Json))
        {
            Envelope.Print("inflow-generate", written, InflowText.Json(generated), warnings);
            return;
        }

        InflowText.PrintWarnings(warnings);
        InflowText.Print(generated, Console.Out);
        Console.Error.WriteLine($"Flows in {Path.Combine(written, InflowRun.FlowsFile)}.");
    }

    private static List<string> Warnings(RegionReading reading, double? support, string? scenario)
    {
        var warnings = reading.Warnings.Select(w => w.ToString()).ToList();
        if (support < LeastSupport)
        {
            warnings.Add(FormattableString.Invariant(
                $"The bulletins contradict the model or each other: {support:0.0} effective candidates of a trace; the spread of their months is too small."));
        }

        if (scenario is not null)
        {
            warnings.Add($"Flows are changed by the scenario {scenario}.");
        }

        return warnings;
    }

    private static YearMonth? From(string? text) => text is null
        ? null
        : YearMonth.TryParse(text, out var month) ? month : throw new UsageException($"--from must be a month such as 2011-01; got '{text}'.");
}
