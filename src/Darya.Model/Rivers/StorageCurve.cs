using Darya.Model.Quantities;

namespace Darya.Model.Rivers;

/// <summary>Level, volume and area of a reservoir, linear between its points and continued with the slope of the end segments.</summary>
public sealed class StorageCurve
{
    private readonly double[] _levelM; // [point]
    private readonly double[] _volumeHm3; // [point]
    private readonly double[] _areaKm2; // [point]

    /// <summary>Creates the curve from points in rising order.</summary>
    /// <exception cref="ArgumentException">Fewer than two points, or level or volume not rising, or area falling.</exception>
    public StorageCurve(IReadOnlyList<StorageCurvePoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count < 2)
        {
            throw new ArgumentException($"A storage curve needs at least two points; got {points.Count}.", nameof(points));
        }

        for (var i = 1; i < points.Count; i++)
        {
            if (points[i].Level.CompareTo(points[i - 1].Level) <= 0 || points[i].Volume.CompareTo(points[i - 1].Volume) <= 0
                || points[i].Area.CompareTo(points[i - 1].Area) < 0)
            {
                throw new ArgumentException($"Level and volume must rise and area must not fall; see the point at {points[i].Level}.", nameof(points));
            }
        }

        Points = points;
        _levelM = [.. points.Select(p => p.Level.MetresAboveSea)];
        _volumeHm3 = [.. points.Select(p => p.Volume.Hm3)];
        _areaKm2 = [.. points.Select(p => p.Area.SquareKilometres)];
    }

    /// <summary>The points in rising order.</summary>
    public IReadOnlyList<StorageCurvePoint> Points { get; }

    /// <summary>Level at a volume.</summary>
    public Elevation LevelAt(WaterVolume volume) => Elevation.FromMetresAboveSea(LevelAt(volume.Hm3));

    /// <summary>Surface at a volume.</summary>
    public SurfaceArea AreaAt(WaterVolume volume) => SurfaceArea.FromSquareKilometres(AreaAt(volume.Hm3));

    /// <summary>Level in m at a volume in hm³, for loops.</summary>
    public double LevelAt(double volumeHm3) => Interpolate(_levelM, volumeHm3, out _);

    /// <summary>Rise of the level in m per hm³ at a volume in hm³.</summary>
    public double LevelSlopeAt(double volumeHm3)
    {
        Interpolate(_levelM, volumeHm3, out var slope);
        return slope;
    }

    /// <summary>Surface in km² at a volume in hm³, never negative, for loops.</summary>
    public double AreaAt(double volumeHm3) => Math.Max(0, Interpolate(_areaKm2, volumeHm3, out _));

    /// <summary>Growth of the surface in km² per hm³ at a volume in hm³.</summary>
    public double AreaSlopeAt(double volumeHm3)
    {
        Interpolate(_areaKm2, volumeHm3, out var slope);
        return slope;
    }

    private double Interpolate(double[] value, double volumeHm3, out double slope)
    {
        var at = Array.BinarySearch(_volumeHm3, volumeHm3);
        var left = Math.Clamp(at >= 0 ? at : ~at - 1, 0, _volumeHm3.Length - 2);
        slope = (value[left + 1] - value[left]) / (_volumeHm3[left + 1] - _volumeHm3[left]);
        return value[left] + (slope * (volumeHm3 - _volumeHm3[left]));
    }
}
