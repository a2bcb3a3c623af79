using Darya.Trade.Estimation.Cleaning;

namespace Darya.Trade.Estimation.Layouts;

/// <summary>The merchandise trade matrix of UNCTADstat by sections of goods: year, sitc, exporter, importer, value_kusd.</summary>
internal sealed class SectorMatrixReader : ILayoutReader
{
    private const string Total = "T";

    public PanelLayout Layout { get; } = new(
        "unctad-sectors",
        new("UNCTAD merchandise trade matrix", "Матрица торговли товарами ЮНКТАД"),
        ["year", "sitc", "exporter", "importer", "value_kusd"]);

    public TradeRows Read(PanelSource source, CleaningLog log)
    {
        var columns = source.Read(["year", "value_kusd"], ["sitc", "exporter", "importer"]).Columns;
        var (years, values, sections) = (columns.Numbers["year"], columns.Numbers["value_kusd"], columns.Codes["sitc"]);
        bool[] wanted = [.. sections.Labels.Select(label => IsWanted(label, source.Request.Sector))];
        var rows = source.RowsOfYears(years, row => wanted[sections.Index[row]]);
        var (exporters, importers) = (PanelSource.Countries(columns.Codes["exporter"], rows), PanelSource.Countries(columns.Codes["importer"], rows));
        var sums = new FlowSums();
        for (var k = 0; k < rows.Length; k++)
        {
            sums.Add(exporters[k], importers[k], (int)years[rows[k]], values[rows[k]] / 1000);
        }

        return sums.Rows();
    }

    private static bool IsWanted(string section, string? sector) => sector is null ? section == Total : section != Total && GoodsSector.OfSitc(section) == sector;
}
