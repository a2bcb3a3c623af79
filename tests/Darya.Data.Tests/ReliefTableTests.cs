using System.Runtime.CompilerServices;
using Darya.Data.Format;
using Darya.Model;
using Darya.Model.Relief;

namespace Darya.Data.Tests;

public sealed class ReliefTableTests
{
    [Fact]
    public void Every_relief_table_arrives_in_the_region()
    {
        var relief = new SmallPackage().Read().Region!.Relief!;

        Assert.Equal([("flour", "grain"), ("grain", null), ("peas", null)], relief.Foods.Select(f => (f.Id, f.MilledFrom)));
        var peas = relief.Foods[2];
        Assert.Equal((FoodGroup.Pulse, 24, 10, 100, false, true), (peas.Group, peas.ShelfLifeMonths, peas.LowestGrams, peas.HighestGrams, peas.IsRegional, peas.IsCustomary));
        Assert.Equal((352, 274, 1.8), (peas.Content(Nutrient.Energy), peas.Content(Nutrient.Folate), peas.Content(Nutrient.VitaminC)));
        Assert.Equal((null, 0), (relief.Foods[0].Nutrients.Values[(int)Nutrient.Folate], relief.Foods[0].Content(Nutrient.Folate)));
        Assert.Equal(Enum.GetValues<Nutrient>(), relief.Needs.Select(n => n.Nutrient));
        Assert.Equal((2100, "kcal", "ug"), (relief.Needs[0].Amount, relief.Needs[0].Unit, relief.Needs[^1].Unit));
        Assert.Equal([("bazaar", FoodSourceKind.Market), ("farms", FoodSourceKind.Farm)], relief.Sources.Select(s => (s.Id, s.Kind)));
        Assert.Equal(5000, relief.Supplies.Single(s => s.Food == "grain").TonnesPerMonth);
        Assert.Equal(("town", "grain", "flour", 0.75), (relief.Mills[0].Node, relief.Mills[0].Grain, relief.Mills[0].Product, relief.Mills[0].Extraction));
        Assert.Equal((2250, 2.5), (relief.Hubs[0].CapacityTonnes, relief.Hubs[0].StorageUsdPerTonneMonth));
        Assert.Equal([("gate", GateCargo.All), ("rail_gate", GateCargo.Flour)], relief.Gates.Select(g => (g.Crossing, g.Cargo)));
        Assert.Equal([1, 12], relief.Provinces.Single().ClosedMonths);
        Assert.Equal(500000, relief.Figure("plain", ProvinceFigureKind.Population)!.Value);
        Assert.Null(relief.Figure("plain", ProvinceFigureKind.Phase4));
        Assert.Equal(["2022-11", "2023-11"], relief.PeopleInNeed.Select(p => p.From.ToString()));
        Assert.Equal((true, 0.4, 0.1), (relief.PeopleInNeed[1].IsProjected, relief.PeopleInNeed[1].Phase3PlusMillion, relief.PeopleInNeed[1].Phase4Million));
        var ration = relief.Rations.Single();
        Assert.Equal((7, 1100), (ration.People, ration.PrintedKcal));
        Assert.Equal([("flour", 46), ("peas", 8.5)], ration.Items.Select(i => (i.Food, i.KilogramsPerMonth)));
        Assert.Equal((FundUse.Cash, FundStatus.Assumed), (relief.Funds[0].Use, relief.Funds[0].Status));
        Assert.Equal([FoodGroup.Cereal, FoodGroup.Pulse], relief.Funds[1].OnlyGroups);
        Assert.Equal(["AA"], relief.Funds[1].OnlyEconomies);
        Assert.Equal((943.6, ReportCompared.CostPerTonne, 3.65, "Было дорого."), (relief.Reports[0].Value, relief.Reports[0].Compares, relief.Reports[0].PeopleMillion, relief.Reports[0].Why!.Russian));
        Assert.Equal((ReportCompared.TonnesADay, "store", null), (relief.Reports[1].Compares, relief.Reports[1].Hub, relief.Reports[1].Why));
        Assert.Equal("по памяти", relief.Parameter("event_probability half_money")!.Notes.Russian);
    }

    [Theory]
    [InlineData(2022, 2023, 200)]
    [InlineData(2023, 2023, 200)]
    [InlineData(2024, 2023, 200)]
    [InlineData(2026, 2025, 180)]
    public void The_price_of_a_year_is_the_newest_up_to_it_or_the_first_after(int year, int from, double usd)
    {
        var price = new SmallPackage().Read().Region!.Relief!.Price("farms", "grain", year)!;

        Assert.Equal((from, usd), (price.Year, price.UsdPerTonne));
    }

    [Fact]
    public void A_parameter_of_an_item_comes_before_the_general_one()
    {
        var relief = new SmallPackage().Read().Region!.Relief!;

        Assert.Equal((0.15, 0.2), (relief.Parameter("relief_share", "gate")!.Central, relief.Parameter("relief_share", "rail_gate")!.Central));
        Assert.Null(relief.Parameter("nothing"));
        Assert.Null(relief.Price("farms", "peas", 2024));
    }

    [Fact]
    public void A_region_without_foods_has_no_relief()
    {
        var package = new SmallPackage();
        foreach (var table in ReliefTables.All.Select(t => t.Name))
        {
            package[table].RemoveRange(1, package[table].Count - 1);
        }

        var reading = package.Read();

        Assert.Empty(reading.Faults);
        Assert.Null(reading.Region!.Relief);
    }

    [Fact]
    public void A_province_shut_in_some_months_is_no_fault()
    {
        var package = new SmallPackage();
        package.Change("relief_provinces", "1 12,1", "1 2 3 4 5 6 7 8 9 10 11,1");

        Assert.Empty(package.Read().Faults);
    }

    [Fact]
    public void The_region_has_foods_sources_and_provinces_for_a_year_of_relief()
    {
        var relief = CentralAsia();

        Assert.True(relief.Foods.Count >= 25);
        Assert.True(relief.Sources.Count >= 10);
        Assert.Equal(34, relief.Provinces.Count);
        Assert.True(relief.Supplies.Select(s => s.Food).Distinct().Count() >= 20);
        Assert.Equal(12, relief.Funds.Where(f => f.Status == FundStatus.Assumed).Select(f => (f.Year, f.Month)).Distinct().Count());
        Assert.Equal(12.6, relief.PeopleInNeed[^1].Phase3PlusMillion);
    }

    /// <summary>The open instance prints 360 g of protein in 100 g of sorghum grits, and salt of which 1 percent is iodine.</summary>
    [Fact]
    public void What_the_printed_table_gets_wrong_is_not_carried_over()
    {
        var foods = CentralAsia().Foods.ToDictionary(f => f.Id, StringComparer.Ordinal);

        Assert.Equal(17.3, foods["soya_sorghum_grits"].Content(Nutrient.Protein));
        Assert.Equal(150, foods["salt"].Content(Nutrient.Iodine) * 5 / 100);
        Assert.Equal(479, foods["lentils"].Content(Nutrient.Folate));
        Assert.Null(foods["csb"].Nutrients.Values[(int)Nutrient.Folate]);
    }

    [Fact]
    public void Local_prices_are_measured_medians_and_every_town_has_seven_foods()
    {
        var relief = CentralAsia();
        var towns = relief.Sources.Where(s => s is { Kind: FoodSourceKind.Market, Economy: "AF" }).Select(s => s.Id).ToList();

        Assert.Equal(7, towns.Count);
        Assert.All(towns, t => Assert.Equal(7, relief.Supplies.Count(s => s.FoodSource == t)));
        Assert.All(relief.Prices.Where(p => towns.Contains(p.FoodSource, StringComparer.Ordinal)), p => Assert.Equal((Confidence.Measured, "wfp-prices"), (p.Letter, p.Source)));
        Assert.Equal(352.3, relief.Price("mazar_market", "wheat_flour", 2024)!.UsdPerTonne);
    }

    /// <summary>Population of settled people is 32.0 million; three provinces have no price of the basket in 2025.</summary>
    [Fact]
    public void Every_province_has_people_and_most_have_the_price_of_the_basket()
    {
        var relief = CentralAsia();

        Assert.Equal(32.0e6, relief.Provinces.Sum(p => relief.Figure(p.Id, ProvinceFigureKind.Population)!.Value), 0.1e6);
        Assert.Equal(["nuristan", "paktika", "panjshir"], relief.Provinces.Where(p => relief.Figure(p.Id, ProvinceFigureKind.Basket) is null).Select(p => p.Id));
    }

    private static ReliefData CentralAsia([CallerFilePath] string source = "") =>
        RegionReader.Read(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../regions/central-asia"))).Region!.Relief!;
}
