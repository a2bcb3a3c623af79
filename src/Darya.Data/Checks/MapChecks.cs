using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Places on the map.</summary>
internal static class MapChecks
{
    /// <summary>Degrees from the middle of the region beyond which a place is doubted; wide enough for a neighbour's market.</summary>
    private const double FarLongitude = 30;

    /// <inheritdoc cref="FarLongitude"/>
    private const double FarLatitude = 20;

    private static readonly IReadOnlyList<string> Placed = ["nodes", "districts", "zones", "river_points", "lake_points"];

    internal static void Run(CheckContext context)
    {
        CheckPlaces(context);
        CheckLines(context, "river_points", "river", 2, "width");
        CheckLines(context, "lake_points", "lake", 3, null);
    }

    private static void CheckPlaces(CheckContext context)
    {
        var rows = Placed.Where(t => context.AreClean(t)).SelectMany(context.Rows).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var (east, north) = (Median(rows, "lon"), Median(rows, "lat"));
        foreach (var row in rows)
        {
            var (lon, lat) = (row.Number("lon"), row.Number("lat"));
            if (Math.Abs(lon - east) <= FarLongitude && Math.Abs(lat - north) <= FarLatitude)
            {
                continue;
            }

            var swapped = Math.Abs(lat - east) <= FarLongitude && Math.Abs(lon - north) <= FarLatitude ? "; are lon and lat swapped?" : "";
            context.Faults.Warning(
                row,
                FaultCodes.FarAway,
                "lon lat",
                FormattableString.Invariant($"{row.Words} lies at {lon}, {lat}, far from the rest of the region around {east:0.#}, {north:0.#}{swapped}"));
        }
    }

    private static void CheckLines(CheckContext context, string table, string id, int fewest, string? width)
    {
        if (!context.AreClean(table))
        {
            return;
        }

        foreach (var line in context.By(table, id))
        {
            var first = line.First();
            if (line.Count() < fewest)
            {
                context.Faults.Error(
                    first,
                    FaultCodes.BrokenOutline,
                    "sequence",
                    FormattableString.Invariant($"'{line.Key}' has {line.Count()} of at least {fewest} points"));
            }

            foreach (var field in new[] { "name_en", "name_ru", width }.OfType<string>())
            {
                if (line.FirstOrDefault(r => r.Text(field) != first.Text(field)) is { } odd)
                {
                    context.Faults.Error(
                        odd,
                        FaultCodes.BrokenOutline,
                        field,
                        $"got '{odd.Text(field)}', but the first point of '{line.Key}' has '{first.Text(field)}'");
                }
            }
        }
    }

    private static double Median(List<TableRow> rows, string field)
    {
        var sorted = rows.Select(r => r.Number(field)).Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
