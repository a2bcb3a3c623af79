using Darya.Trade.Estimation.Cleaning;

namespace Darya.Trade.Estimation.Layouts;

/// <summary>A panel of flows with the trade agreement of each pair: exporter, importer, year, export_usd, agreement_id.</summary>
internal sealed class AgreementPanelReader : ILayoutReader
{
    public PanelLayout Layout { get; } = new(
        "agreement-panel",
        new("Flows with the agreement of each pair", "Потоки с соглашением каждой пары"),
        ["exporter", "importer", "year", "export_usd", "agreement_id"]);

    public TradeRows Read(PanelSource source, CleaningLog log)
    {
        var panel = source.Read(["year", "export_usd"], ["exporter", "importer", "agreement_id"]);
        var (numbers, codes) = (panel.Columns.Numbers, panel.Columns.Codes);
        var rows = source.RowsOfYears(numbers["year"]);
        var agreement = codes["agreement_id"];
        return new()
        {
            Exporter = PanelSource.Countries(codes["exporter"], rows),
            Importer = PanelSource.Countries(codes["importer"], rows),
            Year = PanelSource.Years(numbers["year"], rows),
            Value = PanelSource.At(numbers["export_usd"], rows, 1e-6),
            Agreement = Array.ConvertAll(rows, row => agreement.Labels[agreement.Index[row]]),
        };
    }
}
