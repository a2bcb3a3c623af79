using static Darya.Data.Format.Columns;

namespace Darya.Data.Format;

/// <summary>Rivers and lakes on the map.</summary>
internal static class MapTables
{
    internal static IReadOnlyList<TableFormat> All { get; } =
    [
        OptionalTable("river_points", "river point", "Rivers and canals as lines.", "river sequence",
            [Id("river", "line"), Whole("sequence", "1", "place in the line", 0, 1e6)],
            Names(),
            Place(),
            [Whole("width", "1", "width, 1 small to 3 main", 1, 3)]),
        OptionalTable("lake_points", "lake point", "Lakes and reservoirs as outlines.", "lake sequence",
            [Id("lake", "lake"), Whole("sequence", "1", "place in the outline", 0, 1e6)],
            Names(),
            Place()),
    ];
}
