using Darya.Agreements.Documents;

namespace Darya.Agreements.Tests.Library;

/// <summary>Limits and readings of the library against the sums and percentages that were printed (ICWC, by way of the press 2024-2025).</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("icwc-limits-2024-vegetation", "amu-tm amu-uz amu-tj", 39.70)]
    [InlineData("icwc-limits-2024-25-winter", "syr-uz syr-kz syr-tj syr-kg", 4.247)]
    [InlineData("icwc-limits-2025-vegetation", "syr-uz syr-kz syr-tj syr-kg", 11.879)] // printed as 11.9
    [InlineData("icwc-limits-2025-26", "syr-uz syr-kz syr-tj syr-kg", 4.219)]
    [InlineData("icwc-limits-2024-vegetation", "amu-all", 39.701)]
    [InlineData("icwc-limits-2024-25-winter", "amu-all", 15.791)]
    [InlineData("icwc-limits-2025-vegetation", "amu-all", 39.72)]
    [InlineData("icwc-limits-2025-26", "amu-all", 55.391)]
    public void Limits_add_up_to_what_was_printed(string id, string terms, double km3) =>
        Assert.Equal(km3, terms.Split(' ').Sum(t => Shelf.Sum(id, t)), 1e-9);

    [Fact]
    public void What_the_limits_of_the_states_leave_unnamed_is_no_more_than_the_reference_says()
    {
        foreach (var id in new[] { "icwc-limits-2024-25-winter", "icwc-limits-2025-vegetation", "icwc-limits-2025-26" })
        {
            var unnamed = Shelf.Sum(id, "amu-all") - Shelf.Sum(id, "amu-tm") - Shelf.Sum(id, "amu-uz") - Shelf.Sum(id, "amu-tj");
            Assert.InRange(unnamed, 0.3, 1.6);
        }
    }

    [Theory]
    [InlineData("amu-all", 85.2)]
    [InlineData("amu-tm", 90.1)]
    [InlineData("amu-uz", 78.6)]
    [InlineData("amu-tj", 90.6)]
    public void Use_of_2024_over_its_limit_is_the_percentage_printed(string meter, double percent) =>
        Assert.Equal(percent, Percent("icwc-limits-2024-vegetation", "icwc-use-2024.csv", meter), 1);

    [Fact]
    public void Use_of_2025_over_its_limit_is_the_percentage_printed() =>
        Assert.Equal(86.1, Percent("icwc-limits-2025-vegetation", "icwc-use-2025.csv", "amu-all"), 1);

    [Fact]
    public void Use_of_the_states_in_2024_adds_up_to_that_of_all()
    {
        var use = Shelf.ReadingsOf("icwc-use-2024.csv").ToDictionary(r => r.Meter, r => r.Value);

        Assert.Equal(use["amu-all"], use["amu-tm"] + use["amu-uz"] + use["amu-tj"], 1e-9);
    }

    [Theory]
    [InlineData("icwc-limits-2024-vegetation", "icwc-use-2024.csv")]
    [InlineData("icwc-limits-2025-vegetation", "icwc-use-2025.csv")]
    [InlineData("syr-darya-protocol-2001-type", "toktogul-2001-2010.csv")]
    public void Readings_name_meters_reporters_and_units_of_their_document(string id, string file)
    {
        var agreement = Shelf.Of(id);
        Assert.All(Shelf.ReadingsOf(file), reading =>
        {
            var meter = agreement.Meter(reading.Meter);
            Assert.NotNull(meter);
            Assert.Contains(reading.Reporter, meter.Reporters);
            Assert.NotNull(Unit.Find(reading.Unit)?.Convert(1, meter.Unit, 30));
            Assert.True(reading.From <= reading.To);
        });
    }

    [Fact]
    public void The_table_of_Toktogul_releases_six_and_a_half_cubic_kilometres_in_the_season()
    {
        var table = Shelf.Of("syr-darya-protocol-2001-type").Term("summer-release")!.Quantity!.Amounts;
        var hm3 = table.Sum(a => a.Value * 0.0864 * (a.Window.To.In(2001).DayNumber - a.Window.From.In(2001).DayNumber + 1));

        Assert.Equal(6500, hm3, 10.0);
    }

    [Fact]
    public void The_record_of_Toktogul_is_above_the_schedule_in_winter_and_below_in_summer()
    {
        var agreement = Shelf.Of("syr-darya-protocol-2001-type");
        var record = Shelf.ReadingsOf("toktogul-2001-2010.csv");
        double Owed(string term, int month) => agreement.Term(term)!.Quantity!.Amounts.Single(a => a.Window.From.Month == month).Value;
        var winter = record.Where(r => r.From.Month is < 4 or > 9).ToArray();
        var summer = record.Where(r => r.From.Month is >= 4 and <= 9).ToArray();

        Assert.Equal((60, 60), (winter.Length, summer.Length));
        Assert.All(winter, r => Assert.True(r.Value > 1.1 * Owed("winter-release", r.From.Month)));
        Assert.True(summer.Count(r => r.Value < 0.9 * Owed("summer-release", r.From.Month)) > 30);
        Assert.True(summer.Sum(r => r.Value) < 0.85 * summer.Sum(r => Owed("summer-release", r.From.Month)));
    }

    private static double Percent(string id, string file, string meter)
    {
        var limit = Shelf.Of(id).Terms.Single(t => t.Meter == meter).Quantity!.Amounts.Single();
        var reading = Shelf.ReadingsOf(file).Single(r => r.Meter == meter);
        Assert.Equal((limit.Window.From.In(2000), limit.Window.To.In(2000)), (reading.From, reading.To));
        return Math.Round(100 * reading.Value / limit.Value, 1);
    }
}
