using Darya.Trade.Estimation.Cleaning;

namespace Darya.Trade.Estimation.Layouts;

/// <summary>The cross-section of 2006 that textbooks use: iso_o, iso_d, distw, flow and the facts of each pair, without a column of years.</summary>
/// <remarks>Head, Mayer and Ries (2010), Journal of International Economics 81: 1-14.</remarks>
internal sealed class TeachingPanelReader : ILayoutReader
{
    private const int Year = 2006;

    public PanelLayout Layout { get; } = new(
        "cross-section-2006",
        new("Cross-section of 2006 (Head, Mayer and Ries)", "Срез 2006 года (Head, Mayer, Ries)"),
        ["iso_o", "iso_d", "distw", "rta", "flow", "contig", "comlang_off"]);

    public TradeRows Read(PanelSource source, CleaningLog log)
    {
        if (source.Request.Year is { } year and not Year)
        {
            throw new TradeException(FormattableString.Invariant($"{source.Path}: no row of {year}; the years are {Year}"));
        }

        var columns = source.Read(["distw", "rta", "flow", "contig", "comlang_off"], ["iso_o", "iso_d"]).Columns;
        var (numbers, codes) = (columns.Numbers, columns.Codes);
        int[] rows = [.. Enumerable.Range(0, numbers["flow"].Length)];
        return new()
        {
            Exporter = PanelSource.Countries(codes["iso_o"], rows),
            Importer = PanelSource.Countries(codes["iso_d"], rows),
            Year = Array.ConvertAll(rows, _ => Year),
            Value = numbers["flow"],
            Facts = new Dictionary<string, double[]>(StringComparer.Ordinal)
            {
                ["dist"] = numbers["distw"],
                ["contig"] = numbers["contig"],
                ["comlang_off"] = numbers["comlang_off"],
                ["rta"] = numbers["rta"],
            },
        };
    }
}
