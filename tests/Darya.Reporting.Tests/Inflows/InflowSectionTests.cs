using Darya.Hydrology.Diagnostics;
using Darya.Model;
using Darya.Model.Rivers;
using Darya.Reporting.Inflows;
using Xunit;

namespace Darya.Reporting.Tests.Inflows;

public sealed class InflowSectionTests
{
    private static readonly Region Region = SampleRegion.Create() with
    {
        Catchments =
        [
            new Catchment("springs", "high_dam", new LocalName("Springs", "Родники"), "UP"), new Catchment("side", "fork", new LocalName("Side river", "Приток"), "DN"),
            new Catchment("side-low", "fork", new LocalName("Low side", "Нижний приток"), "DN"), new Catchment("return", "fork", new LocalName("Return flow", "Возвратный сток"), "DN"),
        ],
    };

    private static readonly InflowSectionData Data = InflowSectionBuilder.Build(SampleInflows.Of(Region), Region);

    [Fact]
    public void What_is_not_kept_is_named() => Golden.Check("Inflow_words", "txt", Told(SampleInflows.Of(Region)));

    [Fact]
    public void When_all_is_kept_nothing_more_is_said()
    {
        var sample = SampleInflows.Of(Region);
        var told = Told(sample with { Checks = [.. sample.Checks.Select(c => c with { IsKept = true })] });
        Assert.StartsWith("Over 10,000 generated years of 4 catchments all 21 checks against the record are kept.\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_is_two_catchments_even_where_a_name_has_a_hyphen()
    {
        var figures = new InflowFigures(SampleInflows.Of(Region), Region);
        Assert.Equal(["springs", "side-low"], figures.Places("springs-side-low"));
        Assert.Equal(["side-low", "springs"], figures.Places("side-low-springs"));
        Assert.Equal(["side-low"], figures.Places("side-low"));
        Assert.Equal(["somewhere"], figures.Places("somewhere"));
    }

    [Fact]
    public void Twelve_months_stand_beside_each_other_and_what_is_not_known_is_null()
    {
        Assert.All(Data.Catchments, c => Assert.Equal((12, 12, 12, 12), (c.Mean.Length, c.Sd.Length, c.Skew.Length, c.LagOne.Length)));
        Assert.All(Data.Catchments[3].Mean, p => Assert.Null(p.Record));
        Assert.Equal((null, 0), (Data.Catchments[3].LowestTwo.Record, Data.Catchments[3].Years));
        Assert.Equal("Springs", Data.Catchments[0].Name.En);
    }

    [Fact]
    public void Checks_keep_their_verdict()
    {
        Assert.Equal(["lowest-two", "annual-correlation"], Data.Checks.Where(c => !c.Kept).Select(c => c.Check));
        Assert.Equal(["springs", "side"], Data.Checks[^1].Catchments);
    }

    private static string Told(InflowDiagnostics diagnostics)
    {
        var told = InflowWords.Of(new InflowFigures(diagnostics, Region));
        return string.Join("\n\n", told.Select(p => p.English).Concat(told.Select(p => p.Russian))).Replace('\u00A0', '~') + "\n";
    }
}
