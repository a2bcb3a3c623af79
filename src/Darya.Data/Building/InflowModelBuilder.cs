using Darya.Data.Format;
using Darya.Data.Tables;
using Darya.Model.Rivers;

namespace Darya.Data.Building;

/// <summary>The fitted inflow model.</summary>
internal static class InflowModelBuilder
{
    /// <summary>The model, or null when the table is empty.</summary>
    internal static InflowModel? Build(TableSet tables)
    {
        var months = tables.Rows("inflow_model_months").ToLookup(r => r.Text("catchment"), StringComparer.Ordinal);
        var values = tables.Rows("inflow_model_values").ToLookup(r => (r.Text("catchment"), r.Integer("month")));
        var catchments = tables.Rows("inflow_model").Select(r => Catchment(r, months[r.Key], values)).ToList();
        return catchments.Count == 0
            ? null
            : new InflowModel(
                catchments,
                [
                    .. tables.Rows("inflow_model_correlation").Select(r => new NoiseCorrelation(
                        r.Integer("month"), r.Text("catchment"), r.Text("other"), r.Number("correlation"))),
                ],
                [
                    .. tables.Rows("inflow_model_annual").Select(r => new AnnualCorrelation(
                        r.Text("catchment"), r.Text("other"), r.Number("correlation"), r.Integer("years"))),
                ]);
    }

    private static CatchmentInflowModel Catchment(
        TableRow row, IEnumerable<TableRow> months, ILookup<(string Catchment, int Month), TableRow> values) => new()
        {
            Catchment = row.Key,
            Kind = row.Text("kind") switch
            {
                "monthly" => InflowModelKind.Monthly,
                "yearly" => InflowModelKind.Yearly,
                "statistics" => InflowModelKind.Statistics,
                "share" => InflowModelKind.Share,
                _ => InflowModelKind.Accretion,
            },
            Of = row.TextOrNull("of"),
            StatedCorrelation = row.NumberOrNull("stated_correlation"),
            Basis = row.Text("basis") switch
            {
                "series" => InflowModelBasis.Series,
                "statistics" => InflowModelBasis.Statistics,
                _ => InflowModelBasis.Record,
            },
            Span = row.IntegerOrNull("first_year") is { } first && row.IntegerOrNull("last_year") is { } last ? (first, last) : null,
            Annual = Annual(row),
            IndexWeight = row.NumberOrNull("index_weight") ?? 0,
            Months = [.. months.OrderBy(m => m.Integer("month")).Select(m => Month(m, values[(row.Key, m.Integer("month"))]))],
            Letter = row.Letter(),
            Source = row.Text("source"),
            Note = row.Text("note"),
        };

    private static AnnualInflowStatistics? Annual(TableRow row) =>
        row.IntegerOrNull("years") is { } years && row.NumberOrNull("mean_m3s") is { } mean && row.NumberOrNull("sd_m3s") is { } sd
            ? new AnnualInflowStatistics(
                years,
                mean,
                sd,
                row.NumberOrNull("lag1"),
                row.NumberOrNull("lowest2_m3s"),
                row.NumberOrNull("lowest3_m3s"),
                row.IntegerOrNull("drought_years") ?? 0,
                row.IntegerOrNull("drought_months"))
            : null;

    private static MonthInflowModel Month(TableRow row, IEnumerable<TableRow> values) => new()
    {
        Month = row.Integer("month"),
        MeanM3s = row.Number("mean_m3s"),
        SdM3s = row.Number("sd_m3s"),
        Skew = row.NumberOrNull("skew"),
        LagOne = row.NumberOrNull("lag1"),
        Law = row.Text("law") switch
        {
            "log" => InflowLaw.Log,
            "cube_root" => InflowLaw.CubeRoot,
            "ranked" => InflowLaw.Ranked,
            _ => InflowLaw.Share,
        },
        BoundM3s = row.Number("bound_m3s"),
        Ratio = row.Number("ratio"),
        Coefficients =
        [
            .. Enumerable.Range(1, InflowModelTables.HighestOrder).Select(k => row.NumberOrNull(FormattableString.Invariant($"lag_{k}")))
                .TakeWhile(c => c.HasValue).Select(c => c ?? 0),
        ],
        AnnualCoefficient = row.Number("annual"),
        IndexCoefficient = row.NumberOrNull("index") ?? 0,
        Weight = row.Number("weight"),
        Noise = row.Number("noise"),
        RankedM3s = [.. values.OrderBy(v => v.Integer("rank")).Select(v => v.Number("flow_m3s"))],
    };
}
