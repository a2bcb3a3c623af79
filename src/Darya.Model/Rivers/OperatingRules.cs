namespace Darya.Model.Rivers;

/// <summary>How the rivers are operated today, as tables: curves, zones, target releases, classes, sharing, licences, spill.</summary>
/// <remarks>Every list may be empty. With no rule at all reservoirs keep their storage and users share in proportion. See <c>docs/formulations/operation.md</c>.</remarks>
public sealed record OperatingRules
{
    /// <summary>Rule curves.</summary>
    public IReadOnlyList<OperatingCurve> Curves { get; init; } = [];

    /// <summary>Zones of storage.</summary>
    public IReadOnlyList<OperatingZone> Zones { get; init; } = [];

    /// <summary>Target releases.</summary>
    public IReadOnlyList<OperatingRelease> Releases { get; init; } = [];

    /// <summary>How a river shares shortage; without a row in proportion.</summary>
    public IReadOnlyList<OperatingSharing> Sharing { get; init; } = [];

    /// <summary>Who is served first; without a row intakes are of class 2, section flows of class 1.</summary>
    public IReadOnlyList<OperatingClass> Classes { get; init; } = [];

    /// <summary>Annual and seasonal licences.</summary>
    public IReadOnlyList<OperatingLicence> Licences { get; init; } = [];

    /// <summary>Order in which reaches take spill; without a row the river, then outlets.</summary>
    public IReadOnlyList<OperatingSpill> Spills { get; init; } = [];
}
