using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;
using Darya.Trade.Estimation.Cleaning;
using Darya.Trade.Estimation.Layouts;
using Darya.Trade.Estimation.Models;

namespace Darya.Trade.Estimation;

/// <summary>Estimates what borders, agreements, language and distance do to trade, from a panel in a public layout.</summary>
public static class TradeEstimates
{
    /// <summary>Reads and cleans the panel, estimates the model, and sets fitted beside recorded trade of the region.</summary>
    /// <remarks>Equations, cleaning and what the data cannot carry: <c>docs/formulations/trade-estimates.md</c>.</remarks>
    /// <param name="request">Model and files.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="PanelException">A file cannot be read, or its layout is not known; every fault is in it.</exception>
    /// <exception cref="TradeException">The model asks for what the files do not tell.</exception>
    /// <exception cref="EstimationException">No estimate exists or none was found.</exception>
    public static TradeEstimate Run(TradeEstimateRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var model = Check(request);
        var log = new CleaningLog();
        var header = PanelReader.Columns(request.Panel);
        var reader = PanelLayouts.Recognise(request.Panel, header);
        var raw = reader.Read(new PanelSource(request.Panel, header, request, model.IsOneYear, cancellation), log);
        var mirrors = MirrorFlows.Gaps(raw, request.Mirror);
        var clean = PanelCleaning.Run(raw, model, request, log, cancellation);
        MirrorFlows.FlagReExports(clean, mirrors, log);
        if (model.Terms.Contains("eaeu_later") && clean.Year.Max() >= CountryGroups.UnionFrom)
        {
            throw new TradeException(FormattableString.Invariant(
                $"model '{model.Id}' tests a year before the customs union of {CountryGroups.UnionFrom}; got {clean.Year.Max()}"));
        }

        var facts = request.Distances is { } distances ? PairFacts.Read(distances, cancellation) : PairFacts.None;
        var provisions = model.IsSelection ? Provisions(request, cancellation) : null;
        var terms = new TermColumns(model, facts, provisions);
        var rows = WithFacts(clean, terms, model, request, log, out var columns);
        var judged = ModelRun.Of(columns, model, ModelWarnings.Varying(columns, terms.Terms, log), request.Threads, cancellation);
        ModelWarnings.Add(rows, columns, model, provisions, judged.Main, log);
        var years = (First: rows.Year.Min(), Last: rows.Year.Max());
        return new()
        {
            Id = Id(model, years, request.Sector),
            Model = model,
            Layout = reader.Layout,
            Years = years,
            Terms = judged.Terms,
            Selection = judged.Selection,
            Collinear = judged.Main.Collinear,
            Rows = judged.Main.Observations,
            Deviance = judged.Main.Deviance,
            PseudoR2 = judged.Main.PseudoR2,
            Pairs = PairFits.Of(judged.Main, rows, terms),
            Dropped = [.. judged.Main.Dropped.Select(ModelRun.Dropped)],
            Steps = log.Steps,
            Mirrors = mirrors,
            Warnings = log.Warnings,
        };
    }

    private static TradeModel Check(TradeEstimateRequest request)
    {
        var faults = new List<string>();
        var model = TradeModels.All.FirstOrDefault(known => known.Id == request.Model);
        if (model is null)
        {
            faults.Add($"model '{request.Model}': no such model; there are {string.Join(", ", TradeModels.All.Select(known => known.Id))}");
        }

        if (request.Sector is { } sector && !GoodsSector.All.Contains(sector))
        {
            faults.Add($"sector '{sector}': no such sector; there are {string.Join(", ", GoodsSector.All)}");
        }

        if (request.Sector is not null && model is { HasDomesticTrade: true })
        {
            faults.Add($"model '{model.Id}' needs domestic trade, which GDP does not tell by sector; use '{TradeModels.Region.Id}'");
        }

        if (request.Year is not null && model is { IsOneYear: false })
        {
            faults.Add($"model '{model.Id}' uses every year of the panel; a year cannot be asked for");
        }

        if (!(request.GoodsShare is > 0 and <= 1))
        {
            faults.Add(FormattableString.Invariant($"share of goods {request.GoodsShare}: must be in (0, 1]"));
        }

        TradeException.ThrowIfAny(faults);
        return model!;
    }

    private static AgreementProvisions Provisions(TradeEstimateRequest request, CancellationToken cancellation) => request.Agreements is { } path
        ? AgreementProvisions.Read(path, cancellation)
        : throw new TradeException($"model '{request.Model}' needs a file of agreements with a column for each provision");

    /// <summary>The rows of which every variable is known, and their columns.</summary>
    private static TradeRows WithFacts(
        TradeRows rows, TermColumns terms, TradeModel model, TradeEstimateRequest request, CleaningLog log, out NamedColumns columns)
    {
        if (terms.Untold(rows) is { Count: > 0 } untold)
        {
            var remedy = request.Distances is null ? "; a file of distances in the layout of CEPII GeoDist may tell them" : "";
            throw new TradeException($"{request.Panel}: model '{model.Id}' needs {string.Join(", ", untold)}, which this layout does not hold{remedy}");
        }

        var values = terms.Terms.Select(term => terms.Values(term, rows)).ToList();
        int[] known = [.. Enumerable.Range(0, rows.Count).Where(row => values.TrueForAll(column => double.IsFinite(column[row])))];
        if (known.Length == 0)
        {
            throw new TradeException($"{request.Panel}: no row has all of {string.Join(", ", terms.Terms)}; are the countries of both files in ISO codes of three letters?");
        }

        var kept = rows.Take(known);
        log.Add(
            "facts",
            new("Pairs of which a variable is not known are dropped", "Пары, у которых неизвестна переменная, исключены"),
            rows.Count,
            kept.Count,
            new(Lost(rows.Exporter, kept.Exporter, "The file of distances lacks, among exporters:"), Lost(rows.Exporter, kept.Exporter, "В файле расстояний нет экспортёров:")));
        columns = terms.Columns(kept, [.. values.Select(column => Array.ConvertAll(known, row => column[row]))]);
        return kept;
    }

    private static string Lost(string[] before, string[] after, string words)
    {
        string[] lost = [.. before.Distinct().Except(after).Order(StringComparer.Ordinal)];
        return lost.Length == 0 ? $"{words} –" : $"{words} {string.Join(' ', lost)}";
    }

    private static string Id(TradeModel model, (int First, int Last) years, string? sector)
    {
        var id = years.First == years.Last ? FormattableString.Invariant($"{model.Id}-{years.Last}") : FormattableString.Invariant($"{model.Id}-{years.First}-{years.Last}");
        return sector is null ? id : $"{id}-{sector}";
    }
}
