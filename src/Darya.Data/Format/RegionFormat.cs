using static Darya.Data.Format.Columns;

namespace Darya.Data.Format;

/// <summary>The tables of a region package: what <c>docs/data-formats/region.md</c> says, as values.</summary>
public static class RegionFormat
{
    /// <summary>Years whose economy (demand, prices, areas) a package must state: the record 2001-2010 and the base year 2023.</summary>
    public static IReadOnlyList<int> EconomyYears { get; } = [.. Enumerable.Range(2001, 10), 2023];

    /// <summary>First and last year of the inflow record that must be complete.</summary>
    public static (int First, int Last) RecordYears { get; } = (2001, 2010);

    /// <summary>The tables in reading order.</summary>
    public static IReadOnlyList<TableFormat> Tables { get; } =
    [
        .. About("frame", FrameTables.All), .. About("water", WaterTables.All), .. About("inflows", InflowModelTables.All), .. About("farming", FarmingTables.All),
        .. About("power", PowerTables.All), .. About("map", MapTables.All), .. About("goals", PartyTables.All), .. About("operating", OperatingTables.All),
        .. About("trade", TradeTables.All), .. About("corridors", CorridorTables.All), .. About("relief", ReliefTables.All),
    ];

    /// <summary>What tables are about, in reading order.</summary>
    public static IReadOnlyList<string> Subjects { get; } = [.. Tables.Select(t => t.Subject).Distinct(StringComparer.Ordinal)];

    /// <summary>The ten-day series a user may give.</summary>
    public static TableFormat DekadSeries { get; } = new(
        "inflows_dekad",
        "inflow",
        "Ten-day inflows given by the user; they replace monthly values and pattern.",
        ["catchment", "year", "month", "dekad"],
        [Reference("catchment", "catchments", "id", "catchment"), Year(), Month(), Dekad(), Any("flow_m3s", "m3/s", "mean flow of the ten days")]);

    /// <summary>The format of a table, or null when there is no such table.</summary>
    public static TableFormat? Find(string name) => Tables.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.Ordinal));

    private static IEnumerable<TableFormat> About(string subject, IReadOnlyList<TableFormat> tables) => tables.Select(t => t with { Subject = subject });
}
