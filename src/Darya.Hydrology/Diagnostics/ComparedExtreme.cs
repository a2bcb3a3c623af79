namespace Darya.Hydrology.Diagnostics;

/// <summary>An extreme of the record among the same extreme of generated stretches as long as the record.</summary>
/// <param name="Record">Of the record, or null when it is not known.</param>
/// <param name="Low">5 % quantile of the stretches.</param>
/// <param name="Median">Their median.</param>
/// <param name="High">95 % quantile.</param>
/// <param name="Stretches">Number of stretches.</param>
/// <param name="StretchYears">Years of each.</param>
public sealed record ComparedExtreme(double? Record, double Low, double Median, double High, int Stretches, int StretchYears)
{
    /// <summary>Whether the record lies inside the 90 % band, or null when it is not known.</summary>
    public bool? IsInside => Record is { } record ? record >= Low && record <= High : null;
}
