namespace Darya.Trade.Estimation.Layouts;

/// <summary>The three sectors of goods in the classifications of the panels.</summary>
/// <remarks>
/// Raw materials (SITC 2) count as agriculture, as in the region's table of sectors; by chapters of the Harmonized System only 01-24 do, so the two differ by
/// wood, fibres and ores.
/// </remarks>
internal static class GoodsSector
{
    private const int LastChapterOfFood = 24;
    private const int ChapterOfFuels = 27;

    /// <summary>Ids of the sectors.</summary>
    internal static IReadOnlyList<string> All { get; } = ["agriculture", "energy", "industry"];

    /// <summary>The sector of a section of the Standard International Trade Classification, 0 to 9.</summary>
    internal static string OfSitc(string section) => section switch
    {
        "0" or "1" or "2" or "4" => "agriculture",
        "3" => "energy",
        _ => "industry",
    };

    /// <summary>The sector of a product of the Harmonized System, by its number.</summary>
    internal static string OfHarmonized(double product) => (int)(product / 10_000) switch
    {
        <= LastChapterOfFood => "agriculture",
        ChapterOfFuels => "energy",
        _ => "industry",
    };

    /// <summary>The sector of a broad sector of ITPD-E; null for services.</summary>
    internal static string? OfItpd(string broad) => broad.ToUpperInvariant() switch
    {
        "AGRICULTURE" => "agriculture",
        "MINING AND ENERGY" or "MINING & ENERGY" => "energy",
        "MANUFACTURING" => "industry",
        _ => null,
    };
}
