using Darya.Trade.Estimation.Cleaning;

namespace Darya.Trade.Estimation.Layouts;

/// <summary>The International Trade and Production Database for Estimation: industries, domestic trade included, million USD.</summary>
/// <remarks>Borchert, Larch, Shikher and Yotov (2021), International Economics 166: 140-166. Services are left out.</remarks>
internal sealed class ItpdReader : ILayoutReader
{
    private const string Unknown = "u";

    public PanelLayout Layout { get; } = new(
        "itpd-e",
        new("International Trade and Production Database for Estimation", "База данных ITPD-E"),
        ["exporter_iso3", "importer_iso3", "year", "industry_id", "broad_sector", "trade"]);

    public TradeRows Read(PanelSource source, CleaningLog log)
    {
        var hasFlags = source.Header.Contains("flag_zero");
        var columns = source.Read(["year", "trade"], ["exporter_iso3", "importer_iso3", "broad_sector", .. hasFlags ? ["flag_zero"] : Array.Empty<string>()]).Columns;
        var (years, trade, broad) = (columns.Numbers["year"], columns.Numbers["trade"], columns.Codes["broad_sector"]);
        var flags = hasFlags ? columns.Codes["flag_zero"] : null;
        bool[] wanted = [.. broad.Labels.Select(label => GoodsSector.OfItpd(label) is { } sector && (source.Request.Sector ?? sector) == sector)];
        var rows = source.RowsOfYears(years, row => wanted[broad.Index[row]]);
        var (exporters, importers) = (PanelSource.Countries(columns.Codes["exporter_iso3"], rows), PanelSource.Countries(columns.Codes["importer_iso3"], rows));
        var sums = new FlowSums();
        for (var k = 0; k < rows.Length; k++)
        {
            var isUnknown = flags is not null && flags.Labels[flags.Index[rows[k]]] == Unknown;
            sums.Add(exporters[k], importers[k], (int)years[rows[k]], isUnknown ? double.NaN : trade[rows[k]]);
        }

        var flows = sums.Rows();
        log.Add(
            "industries",
            new("Industries of goods are added; services are left out", "Отрасли товаров сложены, услуги исключены"),
            rows.Length,
            flows.Count,
            new(
                "A row flagged as an unknown zero is missing, not zero",
                "Строка с пометкой неизвестного нуля считается отсутствующей, а не нулевой"));
        return flows;
    }
}
