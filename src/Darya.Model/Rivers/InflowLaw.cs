namespace Darya.Model.Rivers;

/// <summary>How the flow of a month follows from a standard normal number.</summary>
public enum InflowLaw
{
    /// <summary>Above a lower bound the flow is lognormal.</summary>
    Log,

    /// <summary>The cube root of the flow is normal, cut off at zero: less skewed.</summary>
    CubeRoot,

    /// <summary>The quantiles of the recorded values, joined by straight lines: bounded by the record.</summary>
    Ranked,

    /// <summary>A share of the flow of another catchment.</summary>
    Share,
}
