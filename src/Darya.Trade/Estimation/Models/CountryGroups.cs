namespace Darya.Trade.Estimation.Models;

/// <summary>Groups of countries by ISO code that the terms and the region's pairs speak of.</summary>
internal static class CountryGroups
{
    private const int CustomsUnionFrom = 2010;
    private const int EconomicUnionFrom = 2015;

    private static readonly HashSet<string> Five = ["KAZ", "UZB", "KGZ", "TJK", "TKM"];

    private static readonly HashSet<string> Neighbours = ["KAZ", "UZB", "KGZ", "TJK", "TKM", "AFG", "RUS", "CHN", "TUR", "IRN"];

    private static readonly HashSet<string> CustomsUnion = ["BLR", "KAZ", "RUS"];

    private static readonly HashSet<string> EconomicUnion = ["ARM", "BLR", "KAZ", "KGZ", "RUS"];

    private static readonly string[][] OnceOne =
    [
        ["ARM", "AZE", "BLR", "EST", "GEO", "KAZ", "KGZ", "LTU", "LVA", "MDA", "RUS", "TJK", "TKM", "UKR", "UZB"],
        ["BIH", "HRV", "MKD", "MNE", "SRB", "SVN"],
        ["CZE", "SVK"],
    ];

    private static readonly Dictionary<string, int> OldState =
        OnceOne.SelectMany((members, state) => members.Select(member => (member, state))).ToDictionary(pair => pair.member, pair => pair.state, StringComparer.Ordinal);

    /// <summary>Ids of the region's table of economies and the countries in them; states first.</summary>
    internal static IReadOnlyList<(string Id, string[] Members)> Economies { get; } =
    [
        ("KZ", ["KAZ"]), ("UZ", ["UZB"]), ("KG", ["KGZ"]), ("TJ", ["TJK"]), ("TM", ["TKM"]), ("AF", ["AFG"]),
        ("RU", ["RUS"]), ("CN", ["CHN"]), ("TR", ["TUR"]), ("IR", ["IRN"]),
        ("EU",
        [
            "AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GBR", "GRC", "HRV", "HUN", "IRL", "ITA", "LTU", "LUX", "LVA", "MLT", "NLD",
            "POL", "PRT", "ROU", "SVK", "SVN", "SWE",
        ]),
    ];

    /// <summary>How many of <see cref="Economies"/> are states.</summary>
    internal const int States = 6;

    /// <summary>The states by ISO code.</summary>
    internal static HashSet<string> StateCodes { get; } = [.. Economies.Take(States).SelectMany(economy => economy.Members)];

    /// <summary>Whether both are among the five states of Central Asia.</summary>
    internal static bool AreFive(string one, string other) => one != other && Five.Contains(one) && Five.Contains(other);

    /// <summary>First year of the customs union.</summary>
    internal static int UnionFrom => CustomsUnionFrom;

    /// <summary>Whether a flow that a panel lacks is a gap, not a zero: states of the region trade with each other and with their great neighbours.</summary>
    internal static bool SurelyTrade(string one, string other) =>
        (StateCodes.Contains(one) && Neighbours.Contains(other)) || (StateCodes.Contains(other) && Neighbours.Contains(one));

    /// <summary>Whether both are in the customs union of the year: Belarus, Kazakhstan and Russia from 2010, with Armenia and Kyrgyzstan from 2015.</summary>
    internal static bool AreInUnion(string one, string other, int year) => one != other && year switch
    {
        >= EconomicUnionFrom => EconomicUnion.Contains(one) && EconomicUnion.Contains(other),
        >= CustomsUnionFrom => CustomsUnion.Contains(one) && CustomsUnion.Contains(other),
        _ => false,
    };

    /// <summary>Whether both were republics of the same state that was divided after 1990.</summary>
    internal static bool WereOne(string one, string other) =>
        one != other && OldState.TryGetValue(one, out var state) && OldState.TryGetValue(other, out var same) && state == same;
}
