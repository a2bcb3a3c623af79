using Darya.Model.Quantities;
using Darya.Model.Rivers;
using Xunit;

namespace Darya.Model.Tests;

public sealed class StorageCurveTests
{
    /// <summary>Two segments: 0.2 m/hm³ and 0.1 km²/hm³ up to 100 hm³, then 0.1 m/hm³ and 0.05 km²/hm³.</summary>
    private static readonly StorageCurve Curve = Of((800, 0, 5), (820, 100, 15), (850, 400, 30));

    [Theory]
    [InlineData(0, 800, 5)]
    [InlineData(50, 810, 10)]
    [InlineData(100, 820, 15)]
    [InlineData(250, 835, 22.5)]
    [InlineData(400, 850, 30)]
    public void Level_and_area_are_linear_between_points(double hm3, double levelM, double km2)
    {
        Assert.Equal(levelM, Curve.LevelAt(hm3), Tolerance.Rounding);
        Assert.Equal(km2, Curve.AreaAt(hm3), Tolerance.Rounding);
        Assert.Equal(levelM, Curve.LevelAt(WaterVolume.FromHm3(hm3)).MetresAboveSea, Tolerance.Rounding);
        Assert.Equal(km2, Curve.AreaAt(WaterVolume.FromHm3(hm3)).SquareKilometres, Tolerance.Rounding);
    }

    /// <summary>Beyond the ends the segment goes on: 850 + 0.1 · 100 = 860 m; 800 − 0.2 · 10 = 798 m.</summary>
    [Fact]
    public void The_end_segments_go_on_beyond_the_points()
    {
        Assert.Equal(860, Curve.LevelAt(500), Tolerance.Rounding);
        Assert.Equal(798, Curve.LevelAt(-10), Tolerance.Rounding);
    }

    [Fact]
    public void The_slope_is_that_of_the_segment()
    {
        Assert.Equal(0.2, Curve.LevelSlopeAt(99), Tolerance.Rounding);
        Assert.Equal(0.1, Curve.LevelSlopeAt(101), Tolerance.Rounding);
        Assert.Equal(0.1, Curve.LevelSlopeAt(1000), Tolerance.Rounding);
        Assert.Equal(0.1, Curve.AreaSlopeAt(50), Tolerance.Rounding);
        Assert.Equal(0.05, Curve.AreaSlopeAt(300), Tolerance.Rounding);
    }

    /// <summary>The slope is the derivative: (level(v + 1) − level(v − 1)) / 2 inside a segment.</summary>
    [Fact]
    public void The_slope_is_the_difference_quotient_of_the_level() =>
        Assert.Equal((Curve.LevelAt(251) - Curve.LevelAt(249)) / 2, Curve.LevelSlopeAt(250), Tolerance.Rounding);

    [Fact]
    public void A_surface_is_never_negative() => Assert.Equal(0, Curve.AreaAt(-100));

    [Fact]
    public void One_point_is_no_curve()
    {
        var error = Assert.Throws<ArgumentException>(() => Of((800, 0, 5)));

        Assert.Contains("at least two points; got 1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(800, 100, 15)] // the level does not rise
    [InlineData(820, 0, 15)] // the volume does not rise
    [InlineData(820, 100, 4)] // the area falls
    public void A_curve_that_does_not_rise_is_refused_with_its_place(double levelM, double hm3, double km2)
    {
        var error = Assert.Throws<ArgumentException>(() => Of((800, 0, 5), (levelM, hm3, km2)));

        Assert.Contains(Elevation.FromMetresAboveSea(levelM).ToString(), error.Message, StringComparison.Ordinal);
    }

    private static StorageCurve Of(params (double LevelM, double Hm3, double Km2)[] points) => new([.. points.Select(p => new StorageCurvePoint(
        Elevation.FromMetresAboveSea(p.LevelM), WaterVolume.FromHm3(p.Hm3), SurfaceArea.FromSquareKilometres(p.Km2)))]);
}
