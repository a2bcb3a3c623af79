namespace Darya.Corridors.Works;

/// <summary>A number with its ends, low ≤ central ≤ high.</summary>
internal readonly record struct WorkRange(double Low, double Central, double High)
{
    /// <summary>A range around a central value that may have been set outside the ends.</summary>
    internal static WorkRange Around(double central, double low, double high) => new(Math.Min(low, central), central, Math.Max(high, central));

    /// <summary>The value of a level.</summary>
    internal double At(WorkLevel level) => level switch
    {
        WorkLevel.Low => Low,
        WorkLevel.Central => Central,
        _ => High,
    };
}
