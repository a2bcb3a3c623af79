using Darya.Gravity.Tables;
using Darya.Trade.Estimation.Layouts;

namespace Darya.Trade.Estimation.Cleaning;

/// <summary>Trade of countries with themselves from their product: share of goods times what is not exported of the GDP.</summary>
/// <remarks>The construction of Wei (1996, NBER working paper 5531) and Novy (2013, Economic Inquiry 51: 101-121), with GDP in place of goods output.</remarks>
internal static class DomesticTrade
{
    /// <summary>Rows with a domestic flow for each exporter whose GDP of the year is known and larger than its exports.</summary>
    internal static TradeRows Add(TradeRows rows, TradeEstimateRequest request, CleaningLog log, CancellationToken cancellation)
    {
        var own = Enumerable.Range(0, rows.Count).Count(row => rows.Exporter[row] == rows.Importer[row] && rows.Value[row] > 0);
        if (own > 0)
        {
            log.Add(
                "domestic",
                new(
                    FormattableString.Invariant($"{own} domestic flows are those of the panel"),
                    FormattableString.Invariant($"{own} внутренних потоков взяты из панели")),
                rows.Count,
                rows.Count,
                new("A recorded figure goes before a computed one", "Записанное число важнее вычисленного"));
            return rows;
        }

        if (request.Gdp is not { } path)
        {
            throw new TradeException($"{request.Panel}: the model needs domestic trade, which the panel does not hold; a file of GDP (iso3, year, gdp_current_usd) would tell it");
        }

        var gdp = Gdp(path, cancellation);
        var exports = Enumerable.Range(0, rows.Count).Where(row => rows.Exporter[row] != rows.Importer[row] && rows.Value[row] > 0)
            .GroupBy(row => (Country: rows.Exporter[row], Year: rows.Year[row]))
            .Select(group => (group.Key.Country, group.Key.Year, Musd: group.Sum(row => rows.Value[row]))).ToList();
        var added = exports.Where(of => gdp.TryGetValue((of.Country, of.Year), out var product) && product > of.Musd)
            .Select(of => (of.Country, of.Country, of.Year, request.GoodsShare * (gdp[(of.Country, of.Year)] - of.Musd))).ToList();
        var unknown = exports.Where(of => !gdp.ContainsKey((of.Country, of.Year))).Select(of => of.Country).Distinct().Order(StringComparer.Ordinal).ToList();
        var small = exports.Where(of => gdp.TryGetValue((of.Country, of.Year), out var product) && product <= of.Musd).Select(of => of.Country).Distinct()
            .Order(StringComparer.Ordinal).ToList();
        var foreign = rows.Where(row => rows.Exporter[row] != rows.Importer[row]);
        var result = foreign.With(added);
        log.Add(
            "domestic",
            new(
                FormattableString.Invariant($"{added.Count} domestic flows are {request.GoodsShare} × (GDP − exports); without GDP: {List(unknown)}; exports above GDP: {List(small)}"),
                FormattableString.Invariant(
                    $"{added.Count} внутренних потоков вычислены как {request.GoodsShare} × (ВВП − экспорт); без ВВП: {List(unknown)}; экспорт больше ВВП: {List(small)}")),
            rows.Count,
            result.Count,
            new(
                "The panel holds no domestic trade; the share of goods is an assumption",
                "В панели нет внутренней торговли; доля товаров — допущение"));
        return result;
    }

    private static string List(List<string> codes) => codes.Count == 0 ? "–" : string.Join(' ', codes);

    /// <summary>GDP by country and year, million USD.</summary>
    private static Dictionary<(string, int), double> Gdp(string path, CancellationToken cancellation)
    {
        var columns = PanelReader.Read(path, new PanelRequest(["year", "gdp_current_usd"], ["iso3"]) { MayBeMissing = ["gdp_current_usd"] }, cancellation).Columns;
        var (years, values, codes) = (columns.Numbers["year"], columns.Numbers["gdp_current_usd"], columns.Codes["iso3"]);
        var gdp = new Dictionary<(string, int), double>();
        for (var row = 0; row < columns.Rows; row++)
        {
            if (values[row] > 0)
            {
                gdp[(CountryVintages.Today(codes.Labels[codes.Index[row]]), (int)years[row])] = values[row] / 1e6;
            }
        }

        return gdp;
    }
}
