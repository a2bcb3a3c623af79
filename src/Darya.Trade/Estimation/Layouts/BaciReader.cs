using Darya.Gravity.Tables;
using Darya.Trade.Estimation.Cleaning;

namespace Darya.Trade.Estimation.Layouts;

/// <summary>BACI of CEPII: products between countries by number, thousand USD, both sides already reconciled by its authors.</summary>
/// <remarks>Gaulier and Zignago (2010), CEPII working paper 2010-23. The file of country codes comes with it and stands beside it.</remarks>
internal sealed class BaciReader : ILayoutReader
{
    private static readonly string[] IsoNames = ["country_iso3", "iso_3digit_alpha", "iso3"];

    public PanelLayout Layout { get; } = new("baci", new("BACI (CEPII)", "BACI (CEPII)"), ["t", "i", "j", "k", "v", "q"]);

    public TradeRows Read(PanelSource source, CleaningLog log)
    {
        var columns = source.Read(["t", "k", "v"], ["i", "j"]).Columns;
        var (years, products, values) = (columns.Numbers["t"], columns.Numbers["k"], columns.Numbers["v"]);
        var rows = source.RowsOfYears(years, row => source.Request.Sector is not { } sector || GoodsSector.OfHarmonized(products[row]) == sector);
        var codes = CountryCodes(source);
        var (exporters, importers) = (Named(columns.Codes["i"], codes), Named(columns.Codes["j"], codes));
        var sums = new FlowSums();
        var unnamed = 0;
        foreach (var row in rows)
        {
            if (exporters[columns.Codes["i"].Index[row]] is { } exporter && importers[columns.Codes["j"].Index[row]] is { } importer)
            {
                sums.Add(exporter, importer, (int)years[row], values[row] / 1000);
            }
            else
            {
                unnamed++;
            }
        }

        var flows = sums.Rows();
        log.Add(
            "products",
            new(
                FormattableString.Invariant($"Products are added; {unnamed} rows with a country that has no ISO code are left out"),
                FormattableString.Invariant($"Товары сложены; {unnamed} строк со страной без кода ИСО исключены")),
            rows.Length,
            flows.Count,
            new(
                "BACI has reconciled both sides already; an absent pair is taken as no trade",
                "BACI уже согласовала обе стороны; отсутствующая пара считается без торговли"));
        return flows;
    }

    private static string?[] Named(CodeColumn column, Dictionary<string, string> codes) =>
        [.. column.Labels.Select(label => codes.TryGetValue(label.TrimStart('0'), out var iso) ? CountryVintages.Today(iso) : null)];

    /// <summary>ISO codes by number of country.</summary>
    private static Dictionary<string, string> CountryCodes(PanelSource source)
    {
        var path = source.Request.CountryCodes ?? Beside(source.Path);
        var header = PanelReader.Columns(path);
        var iso = IsoNames.FirstOrDefault(header.Contains) ?? IsoNames[0];
        var columns = PanelReader.Read(path, new PanelRequest([], ["country_code", iso]), source.Cancellation).Columns;
        var (numbers, names) = (columns.Codes["country_code"], columns.Codes[iso]);
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var row = 0; row < columns.Rows; row++)
        {
            var name = names.Labels[names.Index[row]];
            if (name.Length == 3)
            {
                codes[numbers.Labels[numbers.Index[row]].TrimStart('0')] = name;
            }
        }

        return codes;
    }

    /// <summary>The only file of country codes in the folder of the panel.</summary>
    private static string Beside(string panel)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(panel))!;
        string[] found = [.. Directory.EnumerateFiles(folder, "country_codes*.csv").Order(StringComparer.Ordinal)];
        return found.Length == 1
            ? found[0]
            : throw new PanelException(
                [
                    new PanelFault(
                        panel,
                        0,
                        PanelFaultKind.Unreadable,
                        "",
                        found.Length == 0 ? "no file country_codes*.csv beside it" : $"several files of country codes beside it: {string.Join(", ", found.Select(Path.GetFileName))}",
                        "one file that gives an ISO code to each number of a country"),
                ],
                0);
    }
}
