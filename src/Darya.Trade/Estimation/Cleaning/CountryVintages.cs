namespace Darya.Trade.Estimation.Cleaning;

/// <summary>Codes of countries that changed while the country stayed.</summary>
/// <remarks>
/// Only renamings are joined (ISO 3166-3). States that were divided or united (<c>SUN</c>, <c>SVU</c>, <c>CSK</c>, <c>YUG</c>, <c>SCG</c>, <c>DDR</c>, <c>BLX</c>) stay what
/// they were, with effects of their own: to give their trade to a successor would invent a change of its trade.
/// </remarks>
internal static class CountryVintages
{
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["ROM"] = "ROU",
        ["ZAR"] = "COD",
        ["TMP"] = "TLS",
        ["BUR"] = "MMR",
    };

    /// <summary>Codes of states that were divided or united and stand under their own code.</summary>
    internal static IReadOnlyList<string> Divided { get; } = ["SUN", "SVU", "SVR", "CSK", "YUG", "SCG", "DDR", "BLX", "ANT", "YDR", "VDR"];

    /// <summary>The code of today.</summary>
    internal static string Today(string code) => Renamed.GetValueOrDefault(code, code);
}
