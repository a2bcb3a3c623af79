using Darya.Trade.Estimation.Cleaning;

namespace Darya.Trade.Estimation.Layouts;

/// <summary>The Gravity database of CEPII: flows by either side in thousand USD, with the facts of each pair and year.</summary>
/// <remarks>Conte, Cotterlaz and Mayer (2022), CEPII working paper 2022-05.</remarks>
internal sealed class CepiiGravityReader : ILayoutReader
{
    private const string ByExporter = "tradeflow_comtrade_o";
    private const string ByImporter = "tradeflow_comtrade_d";
    private const string Reconciled = "tradeflow_baci";

    /// <summary>Columns that may tell a fact, the best first, by the name of the fact.</summary>
    private static readonly (string Fact, string[] Columns)[] Facts =
    [
        ("dist", ["dist", "distw_harmonic", "distw"]),
        ("inner_dist", ["distw_harmonic", "distw", "dist"]),
        ("contig", ["contig"]),
        ("comlang_off", ["comlang_off"]),
        ("comcol", ["comcol"]),
        ("colony", ["col_dep_ever", "colony"]),
        ("rta", ["fta_wto", "rta"]),
        ("smctry", ["sibling_ever", "smctry"]),
    ];

    public PanelLayout Layout { get; } = new(
        "cepii-gravity",
        new("Gravity database of CEPII", "База гравитационных данных CEPII"),
        ["year", "iso3_o", "iso3_d", "dist|distw_harmonic|distw", $"{ByExporter}|{ByImporter}|{Reconciled}"]);

    public TradeRows Read(PanelSource source, CleaningLog log)
    {
        string[] wanted = [ByExporter, ByImporter, Reconciled, "country_exists_o", "country_exists_d", .. Facts.SelectMany(fact => fact.Columns)];
        var columns = source.Read(["year"], ["iso3_o", "iso3_d"], [.. wanted.Distinct()]).Columns;
        var numbers = columns.Numbers;
        bool Exists(int row) => IsNotZero(numbers, "country_exists_o", row) && IsNotZero(numbers, "country_exists_d", row);
        var all = source.RowsOfYears(numbers["year"]);
        int[] rows = [.. all.Where(Exists)];
        log.Add(
            "existing",
            new("Pairs with a country that did not exist are dropped", "Пары со страной, которой не существовало, исключены"),
            all.Length,
            rows.Length,
            new("The database is square: it has a row for every pair and year", "База квадратная: в ней есть строка для каждой пары и каждого года"));
        var (importerFirst, exporter, importer) =
            (source.Request.Mirror == MirrorRule.ImporterFirst, Flow(numbers, ByExporter, rows), Flow(numbers, ByImporter, rows));
        var hasSides = exporter is not null && importer is not null;
        return new()
        {
            Exporter = PanelSource.Countries(columns.Codes["iso3_o"], rows),
            Importer = PanelSource.Countries(columns.Codes["iso3_d"], rows),
            Year = PanelSource.Years(numbers["year"], rows),
            Value = (importerFirst ? importer ?? exporter : exporter ?? importer) ?? Flow(numbers, Reconciled, rows)!,
            OtherSide = hasSides ? importerFirst ? exporter : importer : null,
            Facts = Facts.Select(fact => (fact.Fact, Column: fact.Columns.FirstOrDefault(numbers.ContainsKey)))
                .Where(fact => fact.Column is not null)
                .ToDictionary(fact => fact.Fact, fact => PanelSource.At(numbers[fact.Column!], rows), StringComparer.Ordinal),
        };
    }

    private static double[]? Flow(IReadOnlyDictionary<string, double[]> numbers, string column, int[] rows) =>
        numbers.TryGetValue(column, out var values) ? PanelSource.At(values, rows, 1e-3) : null;

    private static bool IsNotZero(IReadOnlyDictionary<string, double[]> numbers, string column, int row) =>
        !numbers.TryGetValue(column, out var values) || values[row] != 0;
}
