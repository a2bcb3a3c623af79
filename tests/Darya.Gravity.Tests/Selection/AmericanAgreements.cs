using Darya.Gravity.Estimation;
using Darya.Gravity.Tables;

namespace Darya.Gravity.Tests.Selection;

/// <summary>Trade between American countries, 1964 to 2016, with provisions of their agreements; of an agreement with several sets of provisions the first.</summary>
internal static class AmericanAgreements
{
    internal static GravityModel Model(NamedColumns panel) => new()
    {
        Outcome = "export_usd",
        Regressors = [.. panel.Numbers.Keys.Where(name => name.Contains("_prov_", StringComparison.Ordinal)).Order(StringComparer.Ordinal)],
        Effects = [["exporter", "year"], ["importer", "year"], ["exporter", "importer"]],
    };

    /// <summary>The panel.</summary>
    internal static NamedColumns Read()
    {
        var folder = SharedData.Folder("trade")!;
        var flows = Path.Combine(folder, "bilateral_trade_1964_2016.csv.gz");
        var places = Path.Combine(folder, "cepii_geo.csv");
        var contents = Path.Combine(folder, "agreements.csv");
        var geography = PanelReader.Read(places, new PanelRequest([], ["iso3", "continent"])).Columns;
        var american = Enumerable.Range(0, geography.Rows).Where(row => Label(geography, "continent", row) == "America")
            .Select(row => Label(geography, "iso3", row)).ToHashSet(StringComparer.Ordinal);
        string[] names = [.. File.ReadLines(contents).First().Split(',').Skip(2).Select(name => name.Trim('"'))];
        var agreements = PanelReader.Read(contents, new PanelRequest(names, ["agreement_id"])).Columns;
        var rowOf = Enumerable.Range(0, agreements.Rows).GroupBy(row => Label(agreements, "agreement_id", row), StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.First(), StringComparer.Ordinal);
        var trade = PanelReader.Read(flows, new PanelRequest(["export_usd"], ["exporter", "importer", "year", "agreement_id"])).Columns;
        int[] kept =
        [
            .. Enumerable.Range(0, trade.Rows).Where(row => american.Contains(Label(trade, "exporter", row)) && american.Contains(Label(trade, "importer", row))),
        ];
        var numbers = names.ToDictionary(
            name => name,
            name => Array.ConvertAll(kept, row => rowOf.TryGetValue(Label(trade, "agreement_id", row), out var agreement) ? agreements.Numbers[name][agreement] : 0),
            StringComparer.Ordinal);
        numbers.Add("export_usd", Array.ConvertAll(kept, row => trade.Numbers["export_usd"][row]));
        return new NamedColumns(
            kept.Length,
            numbers,
            trade.Codes.ToDictionary(column => column.Key, column => column.Value with { Index = Array.ConvertAll(kept, row => column.Value.Index[row]) }, StringComparer.Ordinal));
    }

    private static string Label(NamedColumns columns, string name, int row) => columns.Codes[name].Labels[columns.Codes[name].Index[row]];
}
