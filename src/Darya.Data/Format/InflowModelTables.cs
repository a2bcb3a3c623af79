using static Darya.Data.Format.Columns;

namespace Darya.Data.Format;

/// <summary>The fitted inflow model; <c>darya inflow fit</c> writes these tables.</summary>
internal static class InflowModelTables
{
    /// <summary>Highest order of the autoregression; a column each.</summary>
    internal const int HighestOrder = 6;

    internal static IReadOnlyList<TableFormat> All { get; } =
    [
        OptionalTable("inflow_model", "inflow model", "How the inflow of each catchment is modelled, with statistics of its hydrological years.", "catchment",
            [
                Reference("catchment", "catchments", "id", "catchment"),
                Choice("kind", "kind of model", "monthly", "yearly", "statistics", "share", "accretion"),
                Reference("of", "catchments", "id", "catchment it follows").Optional(),
                Between("stated_correlation", "ratio", "stated correlation with it by year", -1, 1).Optional(),
                Choice("basis", "what it was fitted on", "series", "statistics", "record"),
                Year("first_year", "first hydrological year of the series").Optional(),
                Year("last_year", "last hydrological year of the series").Optional(),
                Whole("years", "year", "number of whole hydrological years", 0, 300).Optional(),
                Any("mean_m3s", "m3/s", "mean of the years").Optional(),
                NotNegative("sd_m3s", "m3/s", "standard deviation of the years").Optional(),
                Between("lag1", "ratio", "correlation with the year before", -1, 1).Optional(),
                Any("lowest2_m3s", "m3/s", "lowest mean of two years in a row").Optional(),
                Any("lowest3_m3s", "m3/s", "lowest mean of three years in a row").Optional(),
                Whole("drought_years", "year", "most years in a row below the mean", 0, 300).Optional(),
                Whole("drought_months", "month", "most months in a row below their mean", 0, 3600).Optional(),
                Share("index_weight", "weight in the regional index").Optional(),
            ]),
        OptionalTable("inflow_model_months", "month", "Calendar months of the inflow model.", "catchment month",
            [
                Reference("catchment", "inflow_model", "catchment", "catchment"),
                Month(),
                Any("mean_m3s", "m3/s", "mean flow"),
                NotNegative("sd_m3s", "m3/s", "standard deviation"),
                Any("skew", "1", "skew").Optional(),
                Between("lag1", "ratio", "correlation with the month before", -1, 1).Optional(),
                Choice("law", "law of the month", "log", "cube_root", "ranked", "share"),
                NotNegative("bound_m3s", "m3/s", "lower bound of the law"),
                NotNegative("ratio", "ratio", "ratio to the flow of the other catchment"),
            ],
            [.. Enumerable.Range(1, HighestOrder).Select(k => Any(FormattableString.Invariant($"lag_{k}"), "1", "coefficient of an earlier month").Optional())],
            [
                Any("annual", "1", "coefficient of the last twelve months"),
                Any("index", "1", "coefficient of the regional index").Optional(),
                Share("weight", "weight of the month in the mean of twelve"),
                Share("noise", "standard deviation of the noise"),
            ]),
        OptionalTable("inflow_model_values", "value", "Recorded values of months of law 'ranked', rising.", "catchment month rank",
            [
                Reference("catchment", "inflow_model", "catchment", "catchment"),
                Month(),
                Whole("rank", "1", "rank", 1, 300),
                Any("flow_m3s", "m3/s", "flow"),
            ]),
        OptionalTable("inflow_model_correlation", "correlation", "Correlation of the noise of two catchments in a month.", "month catchment other",
            [
                Month(),
                Reference("catchment", "inflow_model", "catchment", "catchment"),
                Reference("other", "inflow_model", "catchment", "the other catchment"),
                Between("correlation", "ratio", "correlation", -1, 1),
            ]),
        OptionalTable("inflow_model_annual", "correlation", "Correlation of two catchments by hydrological year.", "catchment other",
            [
                Reference("catchment", "inflow_model", "catchment", "catchment"),
                Reference("other", "inflow_model", "catchment", "the other catchment"),
                Between("correlation", "ratio", "correlation", -1, 1),
                Whole("years", "year", "years in common; 0 where it was derived or stated", 0, 300),
            ]),
    ];
}
