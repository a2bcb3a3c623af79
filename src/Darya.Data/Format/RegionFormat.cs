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
        [.. FrameTables.All, .. WaterTables.All, .. InflowModelTables.All, .. FarmingTables.All, .. PowerTables.All, .. MapTables.All, .. PartyTables.All, .. OperatingTables.All, .. TradeTables.All,
         .. CorridorTables.All, .. ReliefTables.All];

    /// <summary>The ten-day series a user may give.</summary>
    public static TableFormat DekadSeries { get; } = new(
        "inflows_dekad",
        "inflow",
        "Ten-day inflows given by the user; they replace monthly values and pattern.",
        ["catchment", "year", "month", "dekad"],
        [Reference("catchment", "catchments", "id", "catchment"), Year(), Month(), Dekad(), Any("flow_m3s", "m3/s", "mean flow of the ten days")]);

    /// <summary>The format of a table, or null when there is no such table.</summary>
    public static TableFormat? Find(string name) => Tables.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.Ordinal));
}
