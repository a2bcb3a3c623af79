namespace Darya.Model.Corridors;

/// <summary>How goods and people move in the region: network, crossings, corridors, commodities, joint works.</summary>
public sealed record CorridorData
{
    /// <summary>The credit that maps and tables with rows of OpenStreetMap must show.</summary>
    public const string OpenStreetMapCredit = "© OpenStreetMap contributors, ODbL 1.0";

    /// <summary>Places, by id; rows of both tables.</summary>
    public required IReadOnlyList<TransportNode> Nodes { get; init; }

    /// <summary>Ways between places, by id; rows of both tables, planned ones included.</summary>
    public required IReadOnlyList<TransportLink> Links { get; init; }

    /// <summary>Border crossings, by id; rows of both tables.</summary>
    public required IReadOnlyList<Crossing> Crossings { get; init; }

    /// <summary>When crossings are open, by crossing and date.</summary>
    public required IReadOnlyList<CrossingPeriod> Periods { get; init; }

    /// <summary>What passes and can pass.</summary>
    public required IReadOnlyList<CrossingTraffic> Traffic { get; init; }

    /// <summary>Named paths, by id.</summary>
    public required IReadOnlyList<Corridor> Corridors { get; init; }

    /// <summary>Measured performance of states and corridors.</summary>
    public required IReadOnlyList<CorridorMeasure> Measures { get; init; }

    /// <summary>Where goods change the mode.</summary>
    public required IReadOnlyList<Transhipment> Transhipments { get; init; }

    /// <summary>Kinds of goods, by id.</summary>
    public required IReadOnlyList<Commodity> Commodities { get; init; }

    /// <summary>What the sectors of trade consist of.</summary>
    public required IReadOnlyList<CommodityShare> CommodityShares { get; init; }

    /// <summary>Where in an economy goods begin and end.</summary>
    public IReadOnlyList<GoodsPlace> GoodsPlaces { get; init; } = [];

    /// <summary>Reported tonnes, to hold modelled flows against.</summary>
    public required IReadOnlyList<ReportedTonnage> Tonnages { get; init; }

    /// <summary>Printed prices of transport.</summary>
    public required IReadOnlyList<TransportRate> Rates { get; init; }

    /// <summary>Works that may be built together, by id.</summary>
    public required IReadOnlyList<JointWork> Works { get; init; }

    /// <summary>Numbers with ranges.</summary>
    public required IReadOnlyList<CorridorParameter> Parameters { get; init; }

    /// <summary>True when a map or table of it must show <see cref="OpenStreetMapCredit"/>.</summary>
    public bool NeedsOpenStreetMapCredit => Nodes.Any(n => n.IsOpenStreetMap) || Links.Any(l => l.IsOpenStreetMap) || Crossings.Any(c => c.IsOpenStreetMap);
}
