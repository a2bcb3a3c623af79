namespace Darya.Agreements.Trials;

/// <summary>Where inflows of years come from that are not on record.</summary>
public enum InflowOrigin
{
    /// <summary>Drawn from the region's inflow model; drier and wetter than the record may come.</summary>
    Model,

    /// <summary>Recorded years drawn anew; nothing drier or wetter than the record comes.</summary>
    RecordDrawnAnew,
}
