using System.Globalization;
using System.Runtime.CompilerServices;
using Darya.Data.Format;
using Darya.Model;
using Darya.Model.Corridors;

namespace Darya.Data.Tests;

public sealed class CorridorTableTests
{
    [Fact]
    public void Every_corridor_table_arrives_in_the_region()
    {
        var package = new SmallPackage();
        package.Change("crossings", "road,,,0.9", "road,Gate,,0.9");
        var corridors = package.Read().Region!.Corridors!;

        Assert.Equal(["gate_a", "gate_b", "hill", "hill_rail", "quay", "town", "town_rail"], corridors.Nodes.Select(n => n.Id));
        Assert.Equal(["hill_rail", "town_rail"], corridors.Nodes.Where(n => n.IsOpenStreetMap).Select(n => n.Id));
        Assert.Equal((TransportNodeKind.Port, "BB", 5), (corridors.Nodes[4].Kind, corridors.Nodes[4].Economy, corridors.Nodes[4].CapacityMtPerYear));
        Assert.Equal(["gate_road", "hill_road", "long_road", "rail", "town_road"], corridors.Links.Select(l => l.Id));
        var road = corridors.Links[1];
        Assert.Equal((100, 60, 40, 0.1, 500), (road.Km, road.SpeedKmh, road.SpeedWithDelayKmh, road.CostUsdPerTonneKm, road.CapacityTrucksPerDay));
        Assert.Equal([1, 2], road.ClosedMonths);
        Assert.Equal("highway", corridors.Links[2].Work);
        Assert.Equal((TransportMode.Rail, LengthMethod.Track, 1520), (corridors.Links[3].Mode, corridors.Links[3].Method, corridors.Links[3].GaugeMm));
        Assert.Equal(("gate_a", "Gate", null, 0.9, false), (corridors.Crossings[0].SideA, corridors.Crossings[0].PlaceA, corridors.Crossings[0].PlaceB, corridors.Crossings[0].HoursVariation, corridors.Crossings[0].ChangesGauge));
        Assert.Equal((true, 12, 6, true), (corridors.Crossings[1].ChangesGauge, corridors.Crossings[1].GaugeHours, corridors.Crossings[1].GaugeUsdPerTonne, corridors.Crossings[1].IsOpenStreetMap));
        Assert.Equal([CrossingStatus.Closed, CrossingStatus.Open], corridors.Periods.Select(p => p.Status));
        Assert.Equal(("AA-BB", TrafficItem.Freight, TrafficKind.Planned, 60), (corridors.Traffic[0].Place, corridors.Traffic[0].Item, corridors.Traffic[0].Kind, corridors.Traffic[0].Value));
        Assert.Equal([new("hill", null), new("gate_a", TransportMode.Road), new("gate_b", TransportMode.Road), new("town", TransportMode.Road), new CorridorStop("town_rail", null)], corridors.Corridors.Single().Stops);
        Assert.Equal(0.08, corridors.Measures[0].UsdPerTonneKm);
        Assert.Equal((24, 6.5, 2), (corridors.Transhipments[0].Hours, corridors.Transhipments[0].UsdPerTonne, corridors.Transhipments[0].CapacityMtPerYear));
        Assert.Equal(0.8, corridors.CommodityShares.Single().Share);
        Assert.Equal(("rail_gate", 2300, TransportMode.Rail), (corridors.Tonnages[0].Crossing, corridors.Tonnages[0].KiloTonnes, corridors.Tonnages[0].Mode));
        Assert.Equal((null, 0.01), (corridors.Rates[0].UsdPerTonne, corridors.Rates[0].UsdPerTonneKm));
        var work = corridors.Works.Single();
        Assert.Equal(["AA", "BB"], work.Economies);
        Assert.Equal((500, 400, 900, 2024, JointWorkStatus.Proposed), (work.CostMusd, work.CostLowMusd, work.CostHighMusd, work.CostYear, work.Status));
        Assert.Equal([("AA", 40, true), ("BB", 60, false)], work.Shares.Select(s => (s.Party, (int)s.Percent, s.IsAgreed)));
        Assert.Equal([(WorkTarget.Crossing, WorkEffectKind.Widens, 30000), (WorkTarget.Link, WorkEffectKind.Opens, 10)], work.Effects.Select(e => (e.Target, e.Kind, (int)e.After!)));
        Assert.Equal(1, corridors.Parameters.Single().Central);
    }

    /// <summary>240 USD/t times 0.1 percent a day is 0.24 USD a day, 0.01 an hour.</summary>
    [Fact]
    public void An_hour_of_a_tonne_costs_its_share_of_the_value()
    {
        Assert.Equal(0.01, new SmallPackage().Read().Region!.Corridors!.Commodities.Single().TimeUsdPerTonneHour, 1e-12);
    }

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025-03-13", "2025-03-13", "2025-03-13")]
    public void A_date_means_every_day_it_may_be(string text, string first, string last)
    {
        Assert.True(StatedDate.TryParse(text, out var date));
        Assert.Equal((first, last, text), (date.First.ToString("O", CultureInfo.InvariantCulture), date.Last.ToString("O", CultureInfo.InvariantCulture), date.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("13.03.2025")]
    [InlineData("2025-13")]
    [InlineData("2025-02-29")]
    [InlineData("25")]
    [InlineData("1700")]
    [InlineData("2025-03-")]
    public void What_is_no_date_is_none(string text) => Assert.False(StatedDate.TryParse(text, out _));

    [Fact]
    public void A_way_much_shorter_than_the_straight_line_is_doubted()
    {
        var package = new SmallPackage();
        package.Change("transport_links", "town,quay,road,1100", "town,quay,road,400");

        var fault = package.Read().Faults.Single();

        Assert.Equal(
            "data/transport_links.csv(5): warning DAR660: km: got 400; the straight line from 'town' to 'quay' is 926 km; is the length of a part of it? (link 'long_road')",
            fault.ToString());
    }

    [Fact]
    public void A_region_without_places_has_no_corridors()
    {
        var package = new SmallPackage();
        foreach (var table in CorridorTables.All.Concat(ReliefTables.All).Select(t => t.Name))
        {
            package[table].RemoveRange(1, package[table].Count - 1);
        }

        var reading = package.Read();

        Assert.Empty(reading.Faults);
        Assert.Null(reading.Region!.Corridors);
    }

    [Fact]
    public void Tables_of_OpenStreetMap_state_their_licence_and_no_other_does()
    {
        var licensed = RegionFormat.Tables.Where(t => t.Licence is not null).ToList();

        Assert.Equal(["osm_nodes", "osm_links", "osm_crossings"], licensed.Select(t => t.Name));
        Assert.All(licensed, t => Assert.Equal(("ODbL-1.0", CorridorData.OpenStreetMapCredit), (t.Licence!.Name, t.Licence.Credit)));
    }

    [Fact]
    public void No_row_of_the_other_tables_names_OpenStreetMap_as_its_source()
    {
        var region = CentralAsia();
        var maps = region.Sources.Where(s => s.Licence.Contains("ODbL", StringComparison.Ordinal)).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(maps);
        Assert.All(region.Provenance.Where(p => maps.Contains(p.SourceId)), p => Assert.StartsWith("osm_", p.Table, StringComparison.Ordinal));
        Assert.True(region.Corridors!.NeedsOpenStreetMapCredit);
    }

    [Fact]
    public void The_region_has_the_works_that_its_states_speak_of()
    {
        var works = CentralAsia().Corridors!.Works.ToDictionary(w => w.Id, StringComparer.Ordinal);

        Assert.All(
            ["china_kyrgyzstan_uzbekistan", "trans_afghan", "darbaza_maktaaral", "bakhty_ayagoz", "datka_sughd", "kambarata-1", "rogun"],
            id => Assert.True(works[id].CostMusd > 0, id));
        Assert.Equal(["KG 34", "KZ 33", "UZ 33"], works["kambarata-1"].Shares.Where(s => s.Role == WorkShareRole.Cost).Select(s => FormattableString.Invariant($"{s.Party} {s.Percent}")));
        Assert.Equal(4665, works["china_kyrgyzstan_uzbekistan"].Shares.Sum(s => s.AmountMusd));
    }

    [Fact]
    public void The_crossings_of_the_Fergana_valley_open_on_the_days_of_the_agreements()
    {
        var corridors = CentralAsia().Corridors!;
        var opened = corridors.Periods.Where(p => p.Status == CrossingStatus.Open).ToDictionary(p => p.Crossing, p => p.From.ToString(), StringComparer.Ordinal);

        Assert.Equal(("2025-03-13", "2025-03-13", "2025-07-08"), (opened["kyzyl_bel_guliston"], opened["kairagach_madaniyat"], opened["karamyk"]));
        var dostuk = corridors.Traffic.Where(t => t is { Place: "dostuk_dustlik", Item: TrafficItem.People }).ToDictionary(t => t.Kind);
        Assert.Equal((16400, 18000, 26000), (dostuk[TrafficKind.Capacity].Value, dostuk[TrafficKind.Use].Low, dostuk[TrafficKind.Use].High));
    }

    [Theory]
    [InlineData("wheat", "kostanay_rail", "hairatan_rail", 3360)]
    [InlineData("carec_6_rail", "saryagash_rail", "hairatan_rail", 898)]
    [InlineData("turkmen", "turkmenbashi_rail", "farap_rail", 1155)]
    [InlineData("carec_3_rail", "almaty_1_rail", "tashkent_rail", 976)]
    public void Corridors_have_the_lengths_that_their_sections_sum_to(string id, string from, string to, double km)
    {
        var corridors = CentralAsia().Corridors!;
        var stops = corridors.Corridors.Single(c => c.Id == id).Stops.ToList();
        var part = stops.GetRange(stops.FindIndex(s => s.Node == from), stops.FindIndex(s => s.Node == to) - stops.FindIndex(s => s.Node == from) + 1);
        var sum = part.Zip(part.Skip(1), (a, b) => corridors.Links.Single(l => l.Mode == b.Mode && ((l.From == a.Node && l.To == b.Node) || (l.From == b.Node && l.To == a.Node))).Km).Sum();

        Assert.Equal(km, sum, 1.0);
    }

    private static Region CentralAsia([CallerFilePath] string source = "") =>
        RegionReader.Read(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../regions/central-asia"))).Region!;
}
