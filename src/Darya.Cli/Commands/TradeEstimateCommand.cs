using System.CommandLine;
using Darya.Cli.Input;
using Darya.Cli.Output;
using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;
using Darya.Input;
using Darya.Model.Trade;
using Darya.Trade;
using Darya.Trade.Estimation;
using Darya.Trade.Estimation.Cleaning;
using Darya.Trade.Estimation.Models;

namespace Darya.Cli.Commands;

/// <summary><c>darya trade estimate REGION [--panel FILE --model ID]</c>: the coefficients the region ships with, or those of a panel.</summary>
internal sealed class TradeEstimateCommand
{
    private readonly IReadOnlyList<string> _line;
    private readonly TradeArguments _arguments = new("trade-estimate");
    private readonly Option<string?> _panel = new("--panel") { Description = "World panel to estimate from, CSV or CSV.gz: CEPII Gravity, BACI, ITPD-E and others of docs/data-formats/trade-panels.md." };
    private readonly Option<string> _model = new("--model")
    {
        Description = $"Model: {string.Join(", ", TradeModels.All.Select(m => m.Id))}.",
        DefaultValueFactory = _ => TradeModels.CrossSection.Id,
    };

    private readonly Option<string?> _distances = new("--distances") { Description = "File of pairs in the layout of CEPII GeoDist, where the panel has no distances." };
    private readonly Option<string?> _gdp = new("--gdp") { Description = "File with iso3, year, gdp_current_usd, for domestic trade." };
    private readonly Option<string?> _agreements = new("--agreements") { Description = "File with agreement_id and a column for each provision." };
    private readonly Option<string?> _codes = new("--country-codes") { Description = "File of country codes of a panel with numbers for countries." };
    private readonly Option<int> _year = PolicyArguments.WholeNumber("--year", "Year of a model of one year; the last of the panel when 0.", 0, 9999, 0);
    private readonly Option<string?> _sector = new("--sector") { Description = "agriculture, energy or industry; all goods when not given." };
    private readonly Option<string> _mirror = new("--mirror") { Description = "Whose figure counts where both sides report: importer or exporter.", DefaultValueFactory = _ => "importer" };

    private TradeEstimateCommand(IReadOnlyList<string> line) => _line = line;

    internal static Command Create(IReadOnlyList<string> line)
    {
        var estimate = new TradeEstimateCommand(line);
        var command = new Command("estimate", "What borders, agreements, language and distance do to trade: the shipped coefficients, or those of a panel.")
        {
            estimate._arguments.Region, estimate._panel, estimate._model, estimate._distances, estimate._gdp, estimate._agreements, estimate._codes,
            estimate._year, estimate._sector, estimate._mirror,
        };
        foreach (var option in estimate._arguments.Options)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellation) => Task.FromResult(Program.Guard(() => estimate.Run(parsed, cancellation))));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var panel = parsed.GetValue(_panel);
        Option[] ofPanel = [_model, _distances, _gdp, _agreements, _codes, _year, _sector, _mirror];
        if (panel is null && ofPanel.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } idle)
        {
            throw new UsageException($"{idle.Name} needs --panel: without one the coefficients are those the region ships with.");
        }

        TradeEstimate? estimate = null;
        return _arguments.Run(
            parsed,
            "trade estimate",
            _line,
            (request, _) => panel is null ? request : With(request, estimate = Estimate(Asked(parsed, panel), cancellation), panel),
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["panel"] = panel ?? "",
                ["model"] = panel is null ? "" : parsed.GetRequiredValue(_model),
                ["year"] = FormattableString.Invariant($"{parsed.GetValue(_year)}"),
                ["sector"] = parsed.GetValue(_sector) ?? "",
                ["mirror"] = panel is null ? "" : parsed.GetRequiredValue(_mirror),
            },
            cancellation,
            data => data["panel"] = estimate is null ? null : TradeJson.Panel(estimate));
    }

    private TradeEstimateRequest Asked(ParseResult parsed, string panel)
    {
        string?[] files = [panel, parsed.GetValue(_distances), parsed.GetValue(_gdp), parsed.GetValue(_agreements), parsed.GetValue(_codes)];
        InputFault[] missing =
        [
            .. files.OfType<string>().Where(file => !RegularFile.Is(file))
                .Select(file => new InputFault(file, 0, GravityFaultCodes.Unreadable, FaultSeverity.Error, "", RegularFile.Refusal)),
        ];
        if (missing.Length > 0)
        {
            throw GravityInput.Refuse(panel, missing);
        }

        return new TradeEstimateRequest
        {
            Model = parsed.GetRequiredValue(_model),
            Panel = panel,
            Distances = files[1],
            Gdp = files[2],
            Agreements = files[3],
            CountryCodes = files[4],
            Year = parsed.GetValue(_year) is var year and > 0 ? year : null,
            Sector = parsed.GetValue(_sector),
            Mirror = parsed.GetRequiredValue(_mirror) switch
            {
                "importer" => MirrorRule.ImporterFirst,
                "exporter" => MirrorRule.ExporterFirst,
                var other => throw new UsageException($"--mirror must be importer or exporter; got '{other}'."),
            },
            Threads = _arguments.Threads(parsed),
        };
    }

    /// <summary>The request with the coefficients and fits of a panel in place of the shipped ones.</summary>
    private static TradeRequest With(TradeRequest request, TradeEstimate estimate, string panel)
    {
        TradeEstimateText.Print(estimate, Console.Error);
        return request with
        {
            Data = request.Data with
            {
                Coefficients = [.. estimate.Terms.Select(term => Coefficient(estimate, term, panel))],
                Fits =
                [
                    .. estimate.Pairs.Where(p => p.ActualMusd is not null && p.FittedMusd is not null)
                        .Select(p => new TradeFit(estimate.Id, p.Exporter, p.Importer, p.Year, p.ActualMusd ?? 0, p.FittedMusd ?? 0)),
                ],
            },
        };
    }

    private static TradeEstimate Estimate(TradeEstimateRequest asked, CancellationToken cancellation)
    {
        try
        {
            return TradeEstimates.Run(asked, cancellation);
        }
        catch (PanelException refused)
        {
            throw GravityInput.Refusal(asked.Panel, refused);
        }
        catch (EstimationException failed) when (!failed.IsSearchEnded)
        {
            throw GravityModelCheck.Refusal(asked.Panel, failed.Faults);
        }
        catch (TradeException failed)
        {
            throw new UsageException(string.Join('\n', failed.Faults));
        }
    }

    private static TradeCoefficient Coefficient(TradeEstimate estimate, EstimatedTerm term, string panel) => new(
        estimate.Id,
        term.Term,
        term.Name,
        term.Estimate,
        term.StandardError,
        estimate.Rows,
        term.ErrorKind,
        "",
        Darya.Model.Confidence.Estimate,
        "",
        $"estimated from {Path.GetFileName(panel)}");
}
