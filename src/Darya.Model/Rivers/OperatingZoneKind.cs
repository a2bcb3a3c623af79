namespace Darya.Model.Rivers;

/// <summary>A band of storage, from the lowest.</summary>
public enum OperatingZoneKind
{
    /// <summary>Almost nothing left.</summary>
    Emergency,

    /// <summary>Supply is reduced to save water.</summary>
    Reduced,

    /// <summary>Supply as usual.</summary>
    Normal,

    /// <summary>More than usual.</summary>
    Ample,

    /// <summary>Room kept for floods.</summary>
    Flood,
}
