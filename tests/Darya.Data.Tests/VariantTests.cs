using Darya.Model;

namespace Darya.Data.Tests;

public sealed class VariantTests
{
    private const string Describes = """{"title_en":"More","title_ru":"Больше","description_en":"More water","description_ru":"Больше воды"}""";

    [Fact]
    public void A_variant_replaces_adds_and_removes_rows_by_key()
    {
        var package = new SmallPackage();
        package.Extra["variants/more/variant.json"] = Describes;
        package.Extra["variants/more/reservoirs.csv"] = "node,dead_hm3,full_hm3,initial_hm3,end_hm3,from_year,letter,source,note\nupper,100,1100,700,700,,R,book,\n";
        package.Extra["variants/more/hydro_plants.csv"] = package["hydro_plants"][0] + ",_delete\n"
            + "canyon_plant,,,,,,,,,,,,,,,,,true\n"
            + "new_plant,New,Новая,ZB,lower_river,lower,,290,0.9,200,30,0.9,2020,,R,book,,\n";
        var reading = package.Read("more");
        var region = reading.Region!;

        Assert.Empty(reading.Faults);
        Assert.Equal("more", region.Variant);
        Assert.Equal(1100, region.Reservoirs.Single(r => r.Node == "upper").Full.Hm3);
        Assert.Equal(500, region.Reservoirs.Single(r => r.Node == "lower").Full.Hm3);
        Assert.Equal(["new_plant", "upper_plant"], region.HydroPlants.Select(p => p.Id));
        Assert.DoesNotContain(region.Provenance, p => p.Key == "canyon_plant");
        Assert.Contains(reading.Inputs, i => i.Path == "variants/more/reservoirs.csv");
    }

    [Fact]
    public void A_fault_in_a_variant_names_the_file_of_the_variant()
    {
        var package = new SmallPackage();
        package.Extra["variants/more/variant.json"] = Describes;
        package.Extra["variants/more/reservoirs.csv"] = "node,dead_hm3,full_hm3,initial_hm3,end_hm3,from_year,letter,source,note\nupper,100,1100,1700,700,,R,book,\n";

        Assert.Equal(
            "variants/more/reservoirs.csv(2): error DAR312: initial_hm3: got 1700; must be from dead 100 to full 1100 hm3 (reservoir 'upper')",
            package.Read("more").Faults.Single().ToString());
    }

    [Fact]
    public void A_ten_day_series_replaces_the_months_it_holds()
    {
        var package = new SmallPackage();
        package.Extra["series/inflows_dekad.csv"] = "catchment,year,month,dekad,flow_m3s\nspring,2001,7,1,100\nspring,2001,7,2,130\nspring,2001,7,3,150\n";
        var reading = package.Read(series: "series");
        var spring = reading.Region!.Inflows.Single(i => i.Catchment == "spring");
        var july = Horizon.Create(new YearMonth(2001, 7), new YearMonth(2001, 8), TimeStep.Dekad).Periods;

        Assert.Empty(reading.Faults);
        Assert.Equal(150, spring.Flow(july[2]).CubicMetresPerSecond);
        Assert.Equal(130.5, spring.Flow(july[3]).CubicMetresPerSecond);

        // (10 * 100 + 10 * 130 + 11 * 150) / 31
        Assert.Equal(3950.0 / 31, spring.Months[new YearMonth(2001, 7)].Flow.CubicMetresPerSecond, 1e-9);
        Assert.Contains(reading.Region.Sources, s => s.Id == "user-series");
        Assert.Equal(3, reading.Region.Provenance.Count(p => p.SourceId == "user-series"));
        Assert.Contains(reading.Inputs, i => i.Path == "series/inflows_dekad.csv");
    }
}
