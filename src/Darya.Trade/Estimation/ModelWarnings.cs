using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;
using Darya.Trade.Estimation.Cleaning;
using Darya.Trade.Estimation.Layouts;
using Darya.Trade.Estimation.Models;

namespace Darya.Trade.Estimation;

/// <summary>Says what the numbers of an estimate do not carry.</summary>
internal static class ModelWarnings
{
    private static readonly string[] FreeTradeOfTurkmenistan = ["KAZ", "UZB", "KGZ", "TJK", "RUS"];

    internal static void Add(TradeRows rows, NamedColumns columns, TradeModel model, AgreementProvisions? provisions, GravityEstimate estimate, CleaningLog log)
    {
        Few("ca5", columns, estimate, log);
        Few("eaeu", columns, estimate, log);
        Few("eaeu_later", columns, estimate, log);
        if (model.Terms.Contains("eaeu") && model.IsOneYear && rows.Year.Max() == 2015)
        {
            log.Warn(
                "2015 is the first year of the Eurasian Economic Union, and Kyrgyzstan joined in August; one year cannot tell the union from its members' old ties.",
                "2015 — первый год Евразийского экономического союза, Кыргызстан вступил в августе; один год не отделяет союз от прежних связей его членов.");
        }

        if (rows.Agreement is { } agreement && Enumerable.Range(0, rows.Count).Any(row => rows.Exporter[row] == "TKM" && FreeTradeOfTurkmenistan.Contains(rows.Importer[row])
            && agreement[row] != "0" || rows.Importer[row] == "TKM" && FreeTradeOfTurkmenistan.Contains(rows.Exporter[row]) && agreement[row] != "0"))
        {
            log.Warn(
                "The panel counts Turkmenistan as a party of the free trade treaty of the CIS; it is not one.",
                "Панель считает Туркменистан участником договора о зоне свободной торговли СНГ; он им не является.");
        }

        if (provisions is { Ambiguous.Count: > 0 } && rows.Agreement is { } ids)
        {
            var touched = ids.Count(provisions.Ambiguous.Contains);
            log.Warn(
                FormattableString.Invariant(
                    $"{provisions.Ambiguous.Count} agreements have several sets of provisions under one id ({touched} of {rows.Count} rows); a provision counts where one of the sets has it."),
                FormattableString.Invariant(
                    $"У {provisions.Ambiguous.Count} соглашений под одним номером несколько наборов положений ({touched} из {rows.Count} строк); положение учтено, если оно есть хотя бы в одном."));
        }

        foreach (var message in estimate.Messages)
        {
            log.Warn(message, message);
        }
    }

    /// <summary>Terms that differ between rows; the others are named.</summary>
    internal static IReadOnlyList<string> Varying(NamedColumns columns, IReadOnlyList<string> terms, CleaningLog log)
    {
        var varying = terms.Where(term => columns.Numbers[term].Any(value => value != columns.Numbers[term][0])).ToList();
        foreach (var term in terms.Except(varying))
        {
            log.Warn(
                $"'{term}' is the same in every row of this panel and is left out.",
                $"«{term}» одинакова во всех строках этой панели и исключена.");
        }

        return varying;
    }

    /// <summary>Warns when a term of the region rests on few flows.</summary>
    private static void Few(string term, NamedColumns columns, GravityEstimate estimate, CleaningLog log)
    {
        if (!columns.Numbers.TryGetValue(term, out var values) || !estimate.Coefficients.Any(coefficient => coefficient.Name == term))
        {
            return;
        }

        var flows = estimate.Rows.Count(row => values[row] != 0);
        var (exporters, importers) = (Sides("exporter"), Sides("importer"));
        log.Warn(
            FormattableString.Invariant($"'{term}' rests on {flows} flows of {exporters} exporters and {importers} importers; with so few its standard error is too small."),
            FormattableString.Invariant($"«{term}» опирается на {flows} потоков {exporters} экспортёров и {importers} импортёров; при таком числе её стандартная ошибка занижена."));
        int Sides(string side) => estimate.Rows.Where(row => values[row] != 0).Select(row => columns.Codes[side].Index[row]).Distinct().Count();
    }
}
