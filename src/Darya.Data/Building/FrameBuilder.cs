using Darya.Data.Package;
using Darya.Data.Tables;
using Darya.Model;

namespace Darya.Data.Building;

/// <summary>Scalars, states, sources and the map.</summary>
internal static class FrameBuilder
{
    /// <summary>Id of the source of a series the user gives.</summary>
    internal const string SeriesSource = "user-series";

    internal static PlanningRules Rules(TableSet tables)
    {
        return new PlanningRules(
            (int)Value("currency_year"), Value("peak_hours_per_day"), Value("deficit_cap"), Value("area_growth_cap"), Value("section_flow_penalty"));

        double Value(string id) => tables["parameters"].Find(id)!.Number("value");
    }

    internal static IReadOnlyList<State> States(TableSet tables) =>
    [
        .. tables.Rows("states")
            .Select(r => new State(r.Key, r.Name(), r.Text("role") == "member", r.Integer("river_order")))
            .OrderBy(s => s.RiverOrder),
    ];

    internal static IReadOnlyList<Source> Sources(TableSet tables, SeriesFolder? series)
    {
        var sources = tables.Rows("sources").Select(r => new Source(r.Key, r.Text("title"), r.Text("address"), r.Text("licence"))).ToList();
        if (series != null && sources.All(s => s.Id != SeriesSource))
        {
            sources.Add(new Source(SeriesSource, "Ten-day series given by the user", "", "none stated"));
        }

        return [.. sources.OrderBy(s => s.Id, StringComparer.Ordinal)];
    }

    internal static IReadOnlyList<MapLine> MapLines(IReadOnlyList<TableRow> points, string id) =>
    [
        .. points.GroupBy(r => r.Text(id), StringComparer.Ordinal).Select(line => new MapLine(
            line.Key,
            line.First().Name(),
            line.First().Format.Has("width") ? line.First().Integer("width") : 0,
            [.. line.Select(r => r.Place())])),
    ];
}
