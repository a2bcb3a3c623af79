using Darya.Trade.Estimation.Layouts;
using Darya.Trade.Estimation.Models;

namespace Darya.Trade.Estimation.Cleaning;

/// <summary>Makes the rows of a panel ready for a model; every choice is recorded.</summary>
internal static class PanelCleaning
{
    private const int MostDuplicatesShown = 10;

    /// <summary>The rows a model takes part with, before its variables are looked up.</summary>
    internal static TradeRows Run(TradeRows rows, TradeModel model, TradeEstimateRequest request, CleaningLog log, CancellationToken cancellation)
    {
        CheckOnce(rows, request.Panel);
        Vintages(rows, log);
        rows = MirrorFlows.Reconcile(rows, request.Mirror, log);
        rows = WithoutUnknown(rows, log);
        rows = WithZeros(rows, log);
        rows = model.HasDomesticTrade ? DomesticTrade.Add(rows, request, log, cancellation) : WithoutOwn(rows, log);
        WarnOfSilentStates(rows, log);
        return rows;
    }

    /// <exception cref="TradeException">A pair stands twice in a year.</exception>
    private static void CheckOnce(TradeRows rows, string panel)
    {
        var seen = new HashSet<(string, string, int)>(rows.Count);
        var twice = Enumerable.Range(0, rows.Count).Where(row => !seen.Add((rows.Exporter[row], rows.Importer[row], rows.Year[row]))).ToList();
        TradeException.ThrowIfAny(
        [
            .. twice.Take(MostDuplicatesShown).Select(row => FormattableString.Invariant($"{panel}: {rows.Exporter[row]} to {rows.Importer[row]} in {rows.Year[row]} stands twice")),
            .. twice.Count > MostDuplicatesShown ? [FormattableString.Invariant($"{twice.Count - MostDuplicatesShown} more")] : Array.Empty<string>(),
        ]);
    }

    private static void Vintages(TradeRows rows, CleaningLog log)
    {
        var present = rows.Exporter.Concat(rows.Importer).ToHashSet(StringComparer.Ordinal);
        var divided = string.Join(' ', CountryVintages.Divided.Where(present.Contains));
        log.Add(
            "country-codes",
            new(
                $"Renamed countries have today's code (ROM ROU, ZAR COD, TMP TLS, BUR MMR); divided or united states keep theirs: {(divided.Length == 0 ? "none here" : divided)}",
                $"Переименованные страны имеют нынешний код (ROM ROU, ZAR COD, TMP TLS, BUR MMR); разделённые или объединённые государства сохраняют свой: {(divided.Length == 0 ? "здесь нет" : divided)}"),
            rows.Count,
            rows.Count,
            new("A change of borders is no change of trade", "Изменение границ не есть изменение торговли"));
    }

    private static TradeRows WithoutUnknown(TradeRows rows, CleaningLog log)
    {
        var known = rows.Where(row => !double.IsNaN(rows.Value[row]));
        if (known.Count < rows.Count)
        {
            log.Add(
                "missing",
                new("Flows that nobody reports are dropped", "Потоки, о которых никто не сообщает, исключены"),
                rows.Count,
                known.Count,
                new("Missing is not zero", "Отсутствие сведений — не ноль"));
        }

        return known;
    }

    /// <summary>A panel of positive flows only is made square: a pair of countries that both trade in the year is a zero, but of the region with itself or a great neighbour it is missing.</summary>
    private static TradeRows WithZeros(TradeRows rows, CleaningLog log)
    {
        var zeros = rows.Value.Count(value => value == 0);
        if (zeros > 0)
        {
            log.Add(
                "zeros",
                new(
                    FormattableString.Invariant($"{zeros} zero flows of the panel are kept"),
                    FormattableString.Invariant($"{zeros} нулевых потоков панели сохранены")),
                rows.Count,
                rows.Count,
                new("A pair that does not trade says something about costs", "Пара, которая не торгует, говорит об издержках"));
            return rows;
        }

        var added = new List<(string, string, int, double)>();
        var missing = new List<string>();
        foreach (var year in rows.Year.Distinct().Order())
        {
            int[] of = [.. Enumerable.Range(0, rows.Count).Where(row => rows.Year[row] == year)];
            var present = of.Select(row => (rows.Exporter[row], rows.Importer[row])).ToHashSet();
            string[] exporters = [.. of.Select(row => rows.Exporter[row]).Distinct()];
            string[] importers = [.. of.Select(row => rows.Importer[row]).Distinct()];
            foreach (var (exporter, importer) in exporters.SelectMany(_ => importers, (exporter, importer) => (exporter, importer))
                .Where(pair => pair.exporter != pair.importer && !present.Contains(pair)))
            {
                if (CountryGroups.SurelyTrade(exporter, importer))
                {
                    missing.Add($"{exporter}-{importer}");
                }
                else
                {
                    added.Add((exporter, importer, year, 0));
                }
            }
        }

        var square = rows.With(added);
        var list = missing.Count == 0 ? "–" : string.Join(' ', missing.Distinct());
        log.Add(
            "zeros",
            new(
                FormattableString.Invariant($"{added.Count} pairs without a row are zeros; missing, not zero, are pairs of the region and its neighbours: {list}"),
                FormattableString.Invariant($"{added.Count} пар без строки считаются нулями; отсутствующими, а не нулевыми, считаются пары региона и его соседей: {list}")),
            rows.Count,
            square.Count,
            new(
                "The panel does not tell zero from missing; both countries trade with others that year. The region trades with itself, Russia, China, Turkey and Iran, so silence there is a gap",
                "Панель не отличает ноль от отсутствия сведений; обе страны в этом году торгуют с другими. Регион торгует внутри себя, с Россией, Китаем, Турцией и Ираном, и молчание здесь — пробел"));
        return square;
    }

    private static TradeRows WithoutOwn(TradeRows rows, CleaningLog log)
    {
        var foreign = rows.Where(row => rows.Exporter[row] != rows.Importer[row]);
        log.Add(
            "own-pairs",
            new("Trade of a country with itself is dropped", "Торговля страны с самой собой исключена"),
            rows.Count,
            foreign.Count,
            new("In most panels it is re-imports, not domestic trade", "В большинстве панелей это реимпорт, а не внутренняя торговля"));
        return foreign;
    }

    /// <summary>Says which states of the region export nothing in some year, because they did not report.</summary>
    private static void WarnOfSilentStates(TradeRows rows, CleaningLog log)
    {
        var years = rows.Year.Distinct().Order().ToList();
        foreach (var (id, members) in CountryGroups.Economies.Take(CountryGroups.States))
        {
            var reported = Enumerable.Range(0, rows.Count).Where(row => rows.Value[row] > 0 && rows.Exporter[row] == members[0] && rows.Importer[row] != members[0])
                .Select(row => rows.Year[row]).Distinct().Order().ToList();
            if (reported.Count < years.Count && !(reported.Count > 0 && years.All(year => year < reported[0] || reported.Contains(year))))
            {
                Warn(id, string.Join(", ", reported.Select(year => FormattableString.Invariant($"{year}"))), log);
            }
        }
    }

    private static void Warn(string state, string years, CleaningLog log)
    {
        if (years.Length == 0)
        {
            log.Warn(
                $"{state} exports nothing in this panel: it did not report. Its exports take no part.",
                $"{state} в этой панели ничего не экспортирует: страна не отчитывалась. Её экспорт не участвует.");
        }
        else
        {
            log.Warn(
                $"{state} exports in this panel only in {years}: in other years it did not report.",
                $"{state} в этой панели экспортирует только в {years}: в другие годы страна не отчитывалась.");
        }
    }
}
