using System.Globalization;
using Darya.Trade.Estimation.Layouts;
using Darya.Trade.Estimation.Models;

namespace Darya.Trade.Estimation.Cleaning;

/// <summary>Chooses between the two sides of a flow by one rule, and keeps the gap between them.</summary>
internal static class MirrorFlows
{
    /// <summary>Fills a flow that the first side does not report with the figure of the other; a pair that neither reports is a zero where one of them reports others.</summary>
    internal static TradeRows Reconcile(TradeRows rows, MirrorRule rule, CleaningLog log)
    {
        if (rows.OtherSide is not { } other)
        {
            return rows;
        }

        var (byExporter, byImporter) = rule == MirrorRule.ImporterFirst ? (other, rows.Value) : (rows.Value, other);
        var exporters = Reporters(rows.Exporter, rows.Year, byExporter);
        var importers = Reporters(rows.Importer, rows.Year, byImporter);
        var values = (double[])rows.Value.Clone();
        var (filled, silent) = (0, 0);
        for (var row = 0; row < values.Length; row++)
        {
            if (!double.IsNaN(values[row]))
            {
                continue;
            }

            if (!double.IsNaN(other[row]))
            {
                values[row] = other[row];
                filled++;
            }
            else if (exporters.Contains((rows.Exporter[row], rows.Year[row])) || importers.Contains((rows.Importer[row], rows.Year[row])))
            {
                values[row] = 0;
                silent++;
            }
        }

        var (first, second) = rule == MirrorRule.ImporterFirst ? (("importer", "импортёра"), ("exporter", "экспортёра")) : (("exporter", "экспортёра"), ("importer", "импортёра"));
        log.Add(
            "mirror",
            new(
                FormattableString.Invariant($"The figure of the {first.Item1} counts; {filled} flows that it does not report are those of the {second.Item1}"),
                FormattableString.Invariant($"Берётся число {first.Item2}; {filled} потоков, о которых он не сообщает, взяты у {second.Item2}")),
            rows.Count,
            rows.Count,
            rule == MirrorRule.ImporterFirst
                ? new(
                    "Customs look at what pays duty; imports hold freight and insurance. The sides are never averaged",
                    "Таможня следит за тем, что облагается; импорт включает перевозку и страхование. Стороны не усредняются")
                : new(
                    "Exports are free of freight and insurance. The sides are never averaged",
                    "Экспорт без перевозки и страхования. Стороны не усредняются"));
        log.Add(
            "silent-pairs",
            new(
                FormattableString.Invariant($"{silent} pairs of which neither side reports a flow are zeros"),
                FormattableString.Invariant($"{silent} пар, о которых не сообщает ни одна сторона, считаются нулями")),
            rows.Count,
            rows.Count,
            new(
                "One of the two reports its other partners that year, so silence means no trade",
                "Одна из сторон в этом году сообщает о других партнёрах, значит, молчание означает отсутствие торговли"));
        return rows with { Value = values };
    }

    /// <summary>Both sides of the flows of the region in the last year.</summary>
    internal static IReadOnlyList<MirrorGap> Gaps(TradeRows rows, MirrorRule rule)
    {
        if (rows.OtherSide is not { } other || rows.Count == 0)
        {
            return [];
        }

        var last = rows.Year.Max();
        var (byExporter, byImporter) = rule == MirrorRule.ImporterFirst ? (other, rows.Value) : (rows.Value, other);
        return
        [
            .. Enumerable.Range(0, rows.Count)
                .Where(row => rows.Year[row] == last && rows.Exporter[row] != rows.Importer[row] && !double.IsNaN(byExporter[row]) && !double.IsNaN(byImporter[row]))
                .Where(row => CountryGroups.StateCodes.Contains(rows.Exporter[row]) || CountryGroups.StateCodes.Contains(rows.Importer[row]))
                .Select(row => new MirrorGap(
                    rows.Exporter[row],
                    rows.Importer[row],
                    last,
                    byExporter[row],
                    byImporter[row],
                    byExporter[row] > 0 ? 100 * ((byImporter[row] / byExporter[row]) - 1) : null)),
        ];
    }

    /// <summary>Warns of goods on their way through Kyrgyzstan.</summary>
    internal static void FlagReExports(TradeRows rows, IReadOnlyList<MirrorGap> gaps, CleaningLog log)
    {
        var flow = Enumerable.Range(0, rows.Count).FirstOrDefault(row => rows.Exporter[row] == "CHN" && rows.Importer[row] == "KGZ" && rows.Value[row] > 0, -1);
        if (flow < 0)
        {
            return;
        }

        var both = gaps.FirstOrDefault(gap => gap is { Exporter: "CHN", Importer: "KGZ" });
        var (english, russian) = both is null
            ? ("", "")
            : (string.Create(CultureInfo.InvariantCulture, $" Here China says {both.ByExporterMusd:0}, Kyrgyzstan {both.ByImporterMusd:0} million USD."),
                string.Create(CultureInfo.InvariantCulture, $" Здесь Китай сообщает {both.ByExporterMusd:0}, Кыргызстан {both.ByImporterMusd:0} млн долл."));
        log.Warn(
            $"Trade of China with Kyrgyzstan holds goods that go on to Kazakhstan, Russia and Uzbekistan; in 2024 China reported 22.7, Kyrgyzstan 5.3 billion USD. Nothing is moved.{english}",
            $"Торговля Китая с Кыргызстаном включает товары, которые идут дальше в Казахстан, Россию и Узбекистан; в 2024 году Китай сообщил 22,7, Кыргызстан 5,3 млрд долл. Ничего не перенесено.{russian}");
    }

    private static HashSet<(string, int)> Reporters(string[] countries, int[] years, double[] values)
    {
        var reporters = new HashSet<(string, int)>();
        for (var row = 0; row < values.Length; row++)
        {
            if (!double.IsNaN(values[row]))
            {
                reporters.Add((countries[row], years[row]));
            }
        }

        return reporters;
    }
}
