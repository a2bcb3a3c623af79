using System.Runtime.CompilerServices;
using System.Text.Json;
using Darya.Data;
using Darya.Hydrology.Diagnostics;
using Darya.Hydrology.Fitting;
using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Hydrology.Tests;

/// <summary>The inflow model that the region ships with.</summary>
public sealed class ShippedModelTests
{
    private static readonly Lazy<Region> Shipped = new(() => RegionReader.Read(RegionFolder()).Region!);

    private static readonly Lazy<InflowDiagnostics> Compared = new(() => InflowComparison.Of(
        Shipped.Value.InflowModel!, PeriodicModel.Of(Shipped.Value).Generate(DiagnosticLimits.Years, seed: 1)));

    [Theory]
    [InlineData(DiagnosticCheckKind.MonthlyMean)]
    [InlineData(DiagnosticCheckKind.MonthlySd)]
    [InlineData(DiagnosticCheckKind.AnnualSd)]
    [InlineData(DiagnosticCheckKind.LowestTwo)]
    [InlineData(DiagnosticCheckKind.LowestThree)]
    [InlineData(DiagnosticCheckKind.LowestMonth)]
    [InlineData(DiagnosticCheckKind.AnnualCorrelation)]
    public void Ten_thousand_years_keep_the_limit_for_every_natural_catchment(DiagnosticCheckKind kind)
    {
        var checks = Compared.Value.Checks.Where(c => c.Check == kind).ToList();

        Assert.NotEmpty(checks);
        Assert.Equal("", string.Join('\n', checks.Where(c => !c.IsKept)));
    }

    [Fact]
    public void Accretions_stay_within_their_record()
    {
        var years = PeriodicModel.Of(Shipped.Value).Generate(500, seed: 3);
        foreach (var row in Shipped.Value.InflowModel!.Catchments.Where(c => c.Kind == InflowModelKind.Accretion))
        {
            var place = years.Catchments.ToList().IndexOf(row.Catchment);
            for (var m = 0; m < 12; m++)
            {
                var flows = Enumerable.Range(0, 500).Select(y => years[place, y, m]).ToList();
                Assert.InRange(flows.Min(), row.Months[m].RankedM3s[0], row.Months[m].RankedM3s[^1]);
                Assert.InRange(flows.Max(), row.Months[m].RankedM3s[0], row.Months[m].RankedM3s[^1]);
            }
        }
    }

    [Fact]
    public void Naryn_and_the_side_rivers_of_Toktogul_are_shares_of_one_river()
    {
        var years = PeriodicModel.Of(Shipped.Value).Generate(20, seed: 5);
        var (naryn, local) = (years.Catchments.ToList().IndexOf("naryn"), years.Catchments.ToList().IndexOf("toktogul_local"));
        var ratio = years[local, 0, 6] / years[naryn, 0, 6];

        Assert.All(Enumerable.Range(0, 20), y => Assert.Equal(ratio, years[local, y, 6] / years[naryn, y, 6], precision: 9));
    }

    [SharedFact("water")]
    public void Fitting_the_long_series_again_gives_the_shipped_parameters()
    {
        if (Environment.GetEnvironmentVariable("WRITE_SERIES") is { Length: > 0 } folder)
        {
            SharedSeries.Write(Shipped.Value, folder);
        }

        var fitted = InflowModelFit.Fit(Shipped.Value, SharedSeries.Read(Shipped.Value), (2001, 2010));

        Assert.Equal(Written(Shipped.Value.InflowModel!), Written(fitted));
    }

    [SharedFact("water")]
    public void No_natural_catchment_is_fitted_on_the_years_of_the_backtest()
    {
        var knowing = Shipped.Value.InflowModel!.Catchments.Where(c => c.Basis == InflowModelBasis.Record).ToList();

        Assert.All(knowing, c => Assert.Equal(InflowModelKind.Accretion, c.Kind));
    }

    private static string Written(InflowModel model) => JsonSerializer.Serialize(model);

    private static string RegionFolder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../regions/central-asia"));
}
