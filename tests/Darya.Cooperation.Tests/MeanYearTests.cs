using Darya.Model;
using Xunit;

namespace Darya.Cooperation.Tests;

public sealed class MeanYearTests
{
    /// <summary>Inflow 2001 is m, 2002 is 3 m in month m: the mean is 2 m. Storage ends 400 and 600: the mean year begins and ends at 500.</summary>
    [Fact]
    public void Inflows_and_year_ends_are_the_means_of_the_years()
    {
        double[] first = [.. Enumerable.Range(1, 12).Select(m => (double)m)];
        var region = new SmallRegion { From = new(2001, 1) }.State("S").Zone("Z", "S").Reservoir("lake", "S", 0, 1000, 300).Sink("sea", "S")
            .Reach("r", "lake", "sea").Inflow("lake", [.. first, .. first.Select(m => 3 * m)])
            .Record("lake", new(2001, 12), 400).Record("lake", new(2002, 12), 600).Build();

        var mean = MeanYear.Of(region, [2001, 2002], 2002);

        Assert.All(Enumerable.Range(1, 12), m => Assert.Equal(2.0 * m, Hm3(mean, m), 1e-9));
        Assert.Equal([500.0, 500.0], mean.Records.Where(r => r.Month.Month == 12).OrderBy(r => r.Month.Index).Select(r => r.StorageEnd.Hm3));
        Assert.Equal([2001, 2002], mean.Records.Where(r => r.Month.Month == 12).Select(r => r.Month.Year).Order());
    }

    [Fact]
    public void A_mean_of_no_years_is_refused()
    {
        var region = Rivers.Region(Rivers.Recrossing);

        Assert.Throws<ArgumentException>(() => MeanYear.Of(region, [], 2001));
    }

    private static double Hm3(Region region, int month)
    {
        var period = Horizon.Create(new(2002, month), new(2002, month), TimeStep.Month).Periods[0];
        return (region.Inflows[0].Flow(period) * period.Duration).Hm3;
    }
}
