using System.Globalization;
using System.Text;
using Darya.Data.Format;
using Darya.Data.Package;
using Darya.Model;

namespace Darya.Data.Tests;

/// <summary>
/// The smallest region that has everything: spring -> upper (reservoir) -> middle -> lower (reservoir) -> sea, a district at
/// middle and lower, two states with a zone each, an outside market. Tests change it by text and write it to a folder.
/// </summary>
internal sealed class SmallPackage
{
    internal const string Origin = ",R,book,";

    private static readonly string[] Catchments = ["spring", "side"];
    private static readonly string[] Zones = ["ZA", "ZB"];

    private static readonly string[] Nutrients = ["energy", "protein", "fat", "calcium", "iron", "vitamin_a", "thiamine", "riboflavin", "niacin", "folate", "vitamin_c", "iodine"];
    private static readonly string[] NutrientUnits = ["kcal", "g", "g", "mg", "mg", "ug", "mg", "mg", "mg", "ug", "mg", "ug"];

    /// <summary>Ids and units of the parameters that a package with foods must have.</summary>
    private static readonly string[] ReliefParameters =
    [
        "relief_share,share", "gate_days,days", "loss_transport,share", "loss_storage,share", "insurance,share", "handling_usd_per_t,USD/t", "cash_fee,share", "cash_most,share", "distribution_usd_per_t,USD/t",
        "support_usd_per_t,USD/t", "indirect_share,share", "truck_t,t", "truck_beyond_t,t", "wagon_t,t", "truck_usd_per_tkm,USD/t-km", "beyond_usd_per_tkm,USD/t-km", "rail_usd_per_tkm,USD/t-km",
        "lead_days_border,days", "priority_weight 1,USD", "priority_weight 2,USD", "priority_weight 3,USD", "household_people,persons", "nutrient_cover,share", "population_scale,ratio",
        "safety_stock_days,days", "premix_usd_per_t,USD/t",
    ];

    private static readonly string WholeDescriptor = DataPackageWriter.Write(
        "small",
        new LocalName("Two reservoirs", "Два водохранилища"),
        "A region made for tests.",
        [("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "Creative Commons Attribution 4.0")],
        [("Made for tests", "https://example.org")]);

    private static readonly Dictionary<string, List<string>> WholeTables = Tables();

    private readonly Dictionary<string, byte[]> _raw = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _tables;

    internal SmallPackage() =>
        _tables = WholeTables.ToDictionary(t => t.Key, t => t.Value.ToList(), StringComparer.Ordinal);

    internal string Descriptor { get; set; } = WholeDescriptor;

    /// <summary>Files beside the tables by path, for example of a variant.</summary>
    internal Dictionary<string, string> Extra { get; } = new(StringComparer.Ordinal);

    internal List<string> this[string table] => _tables[table];

    /// <summary>Replaces a text that must occur in the table.</summary>
    internal void Change(string table, string old, string with)
    {
        var text = string.Join('\n', _tables[table]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        _tables[table] = [.. text.Replace(old, with, StringComparison.Ordinal).Split('\n')];
    }

    /// <summary>Replaces a text that must occur in the descriptor.</summary>
    internal void ChangeDescriptor(string old, string with)
    {
        Assert.Contains(old, Descriptor, StringComparison.Ordinal);
        var at = Descriptor.IndexOf(old, StringComparison.Ordinal);
        Descriptor = string.Concat(Descriptor.AsSpan(0, at), with, Descriptor.AsSpan(at + old.Length));
    }

    internal void Add(string table, string row) => _tables[table].Add(row);

    /// <summary>Removes the rows that begin with a text; there must be one.</summary>
    internal void Remove(string table, string start) =>
        Assert.NotEqual(0, _tables[table].RemoveAll(r => r.StartsWith(start, StringComparison.Ordinal)));

    internal void RemoveFile(string table) => _tables.Remove(table);

    /// <summary>Writes a table's file with these bytes instead.</summary>
    internal void WriteRaw(string table, byte[] bytes) => _raw[table] = bytes;

    internal string Text(string table) => string.Join('\n', _tables[table]) + "\n";

    internal void WriteTo(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        File.WriteAllText(Path.Combine(folder, "datapackage.json"), Descriptor);
        foreach (var table in _tables.Keys)
        {
            File.WriteAllBytes(Path.Combine(folder, "data", table + ".csv"), _raw.GetValueOrDefault(table) ?? Encoding.UTF8.GetBytes(Text(table)));
        }

        foreach (var (path, text) in Extra)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text);
        }
    }

    /// <summary>Writes the package to a temporary folder, reads it and removes the folder.</summary>
    internal RegionReading Read(string? variant = null, string? series = null)
    {
        using var folder = new TemporaryFolder();
        WriteTo(folder.Path);
        return RegionReader.Read(folder.Path, variant, series == null ? null : Path.Combine(folder.Path, series));
    }

    private static Dictionary<string, List<string>> Tables()
    {
        var tables = RegionFormat.Tables.ToDictionary(
            t => t.Name, t => new List<string> { string.Join(',', t.Fields.Select(f => f.Name)) }, StringComparer.Ordinal);
        tables["sources"].Add("book,A book,https://example.org,none stated");
        Fill("states", "AA,Upland,Верхняя,member,1", "BB,Lowland,Нижняя,member,2");
        Fill("parameters", "currency_year,2023,year", "peak_hours_per_day,8,h", "deficit_cap,0.5,share", "area_growth_cap,0.1,share", "section_flow_penalty,0.5,usd/m3");
        Fill(
            "nodes",
            "upper,Upper,Верхнее,one,reservoir,AA,72,41,90,10",
            "middle,Middle,Среднее,one,junction,BB,70,41,60,20",
            "lower,Lower,Нижнее,one,reservoir,BB,68,42,40,20",
            "sea,Sea,Море,one,sink,BB,60,45,5,30");
        Fill("reservoirs", "upper,100,1000,600,600,", "lower,50,500,300,300,");
        Fill("reservoir_curves", "upper,800,0,1", "upper,850,400,10", "upper,900,1100,20", "lower,300,0,5", "lower,310,600,30");
        Fill("evaporation", [.. Months().SelectMany(m => new[] { $"upper,{m},50", $"lower,{m},80" })]);
        Fill(
            "reaches",
            "upper_river,upper,middle,river,0.01,400,,",
            "middle_river,middle,lower,river,0.02,,,",
            "lower_river,lower,sea,river,0.1,300,,");
        Fill("reach_limits", "lower_river,1,150");
        Fill("section_flows", "lower_river,1,20,delta", "lower_river,7,30,delta");
        Fill("catchments", "spring,upper,Spring,Родник,AA", "side,middle,Side,Приток,AA");
        Fill("inflows", [.. Enumerable.Range(2001, 10).SelectMany(y => Months().SelectMany(m => new[]
        {
            string.Create(CultureInfo.InvariantCulture, $"spring,{y},{m},{50 + (10 * m)}.5,observed"), string.Create(CultureInfo.InvariantCulture, $"side,{y},{m},{5 + m},observed"),
        }))]);
        Fill("inflow_statistics", "spring,7,120,0.2,0.5,50");
        Fill("dekad_pattern", [.. Months().SelectMany(m => Catchments.SelectMany(c => Enumerable.Range(1, 3).Select(d => $"{c},{m},{d},1")))]);
        Fill("records", "upper,2001,1,60,70,590", "upper,2001,2,60,70,570");
        Fill("limits", "bb_vegetation,BB,one,vegetation,800", "bb_winter,BB,one,winter,200");
        FillFarming();
        FillPower();
        Fill("river_points", "one,1,One,Первая,72,41,3", "one,2,One,Первая,60,45,3");
        Fill("lake_points", "sea,1,Sea,Море,60,45", "sea,2,Sea,Море,61,45", "sea,3,Sea,Море,60.5,46");
        Fill("goals", "exports,Trade,Торговля,AA BB,turnover,товарооборот,million USD,rise,100,2001,400,2010,250,2005");
        FillOperating();
        FillTrade();
        FillCorridors();
        FillRelief();
        return tables;

        void FillRelief()
        {
            Fill("foods", "grain,Grain,Зерно,cereal,24,0,400,yes,yes,", "flour,Flour,Мука,cereal,9,0,450,yes,yes,grain", "peas,Peas,Горох,pulse,24,10,100,no,yes,");
            Fill("food_nutrients", "grain,330,12.3,1.5,36,4,0,0.3,0.07,5,51,0,", "flour,350,11.5,1.5,29,3.7,0,0.28,0.14,4.5,,0,", "peas,352,23.8,1.2,37,4.8,7,0.72,0.21,2.9,274,1.8,");
            Fill("nutrient_needs", [.. Nutrients.Zip(NutrientUnits, (n, u) => $"{n},Need,Потребность,{u},{(u == "kcal" ? "2100" : "1")}")]);
            Fill("food_sources", "farms,Farms,Хозяйства,farm,hill,AA,5000,20", "bazaar,Bazaar,Базар,market,town,BB,800,7");
            Fill("food_supplies", "farms,grain,5000", "bazaar,peas,300");
            Fill("food_prices", "farms,grain,2023,200", "farms,grain,2025,180", "bazaar,peas,2024,900.5");
            Fill("mills", "mill,Mill,Мельница,town,grain,flour,1000,0.75,25");
            Fill("relief_hubs", "store,Store,Склад,town,1000,2250,8,2.5");
            Fill("relief_gates", "rail_gate,flour,3500", "gate,all,800");
            Fill("relief_provinces", "plain,Plain,Равнина,BB01,town,30,1 12,1");
            Fill("province_figures", "plain,population,2021,500000", "plain,basket,2025,78.5", "plain,area_phase,2020,4");
            Fill("relief_needs", "BB,2023-11,2024-03,projected,0.4,0.1,0,1", "BB,2022-11,2023-03,estimated,0.3,,,");
            Fill("relief_rations", "family,flour,Family,Семья,7,46,1100", "family,peas,Family,Семья,7,8.5,1100");
            Fill("relief_funds", "gift,giver,Gift,Дар,received,2024,2,36.5,food,cereal pulse,AA", "cash,giver,Cash,Деньги,assumed,2024,3,5,cash,,");
            Fill("relief_reports", "cost,Cost,Стоимость,2014,2016,USD/t,943.6,cost_per_tonne,,3.65,It was dear.,Было дорого.", "road,Road,Дорога,2023,2023,t/day,100,tonnes_a_day,store,,,");
            Fill("relief_parameters", [.. ReliefParameters.Select(p => $"{p.Replace(",", ",Number,Число,", StringComparison.Ordinal)},0.1,0.2,0.3,"), "relief_share gate,Number,Число,share,0.1,0.15,0.2,", "event_probability half_money,Number,Число,share,0.1,0.15,0.2,по памяти"]);
        }

        void FillCorridors()
        {
            Fill("transport_nodes", "hill,Hill,Холм,city,AA,72,41,", "gate_a,Gate A,Ворота А,border,AA,71,41,", "gate_b,Gate B,Ворота Б,border,BB,71,41,", "town,Town,Город,city,BB,70,41,", "quay,Quay,Причал,port,BB,60,45,5");
            Fill("osm_nodes", "hill_rail,Hill station,Станция Холм,station,AA,72.01,41.01,", "town_rail,Town station,Станция Город,station,BB,70.01,41.01,");
            Fill(
                "transport_links",
                "hill_road,hill,gate_a,road,100,published,,60,40,0.1,,500,1 2,",
                "gate_road,gate_a,gate_b,road,1,great_circle,,,,,,,,",
                "town_road,gate_b,town,road,95,great_circle,,,,,,,,",
                "long_road,town,quay,road,1100,great_circle,,,,,,,,highway");
            Fill("osm_links", "rail,hill_rail,town_rail,rail,180,track,1520,,,,3,,,");
            Fill("crossings", "gate,Gate,Ворота,gate_a,gate_b,road,,,0.9,no,,");
            Fill("osm_crossings", "rail_gate,Rail gate,Железные ворота,hill_rail,town_rail,rail,,,,1520/1435,12,6");
            Fill("crossing_periods", "gate,2010,2017-09-06,closed", "gate,2017-09-06,,open");
            Fill("crossing_traffic", "gate,people,use,2024,18000,22000,26000", "AA-BB,freight,planned,2030,50,60,60");
            Fill("corridors", "main,Main,Главный");
            Fill("corridor_stops", "main,1,hill,", "main,2,gate_a,road", "main,3,gate_b,road", "main,4,town,road", "main,5,town_rail,");
            Fill("corridor_measures", "BB,rail,2021,4,,800,10,12", "carec,road,2021,13.6,357,1256.1,21.5,41.6");
            Fill("transhipments", "hill,hill_rail,24,6.5,2", "town,town_rail,24,6.5,");
            Fill("commodities", "wheat,Wheat,Пшеница,food,240,0.05,0.1,0.2,20,68");
            Fill("commodity_shares", "*,*,wheat,0.8");
            Fill("goods_places", "AA,*,hill,both,*,100", "BB,*,town,both,*,200");
            Fill("reported_tonnes", "wheat_2021,2021,10,AA,BB,wheat,rail,rail_gate,2300");
            Fill("transport_rates", "tariff,Tariff,Тариф,rail,AA,2010,,0.01");
            Fill("joint_works", "highway,Highway,Шоссе,road,AA BB,1100,10,,,500,400,900,2024,,10,60,2025,2030,proposed,half a billion");
            Fill("work_shares", "highway,cost,AA,40,200,agreed", "highway,cost,BB,60,300,reported");
            Fill("work_effects", "highway,link,long_road,opens,freight,0,10", "highway,crossing,gate,widens,people,16000,30000");
            Fill("corridor_parameters", "border_hours_variation road,Spread,Разброс,ratio,0.5,1,1.5");
        }

        void FillTrade()
        {
            Fill("trade_economies", "AA,Upland,Верхняя,state,treaty union", "BB,Lowland,Нижняя,state,treaty", "XX,Abroad,Заграница,partner,union", "RR,Rest,Прочие,rest,");
            Fill("trade_sectors", "food,Food,Продовольствие,0 1", "goods,Goods,Товары,5 6 7");
            Fill("trade_flows", "2015,food,AA,BB,120", "2015,goods,BB,AA,80.5", "2015,goods,XX,AA,300");
            Fill("trade_totals", "AA,2015,200,400,5000", "BB,2015,90,130,3000");
            Fill("reported_trade", "2020,12,AA,BB,150,95,245,AA customs", "2020,12,AA,BB,140,90,231,BB customs", "2021,9,AA,BB,,,190,AA customs", "2019,12,AA,BB,110,,,AA customs");
            Fill("trade_barriers", "AA,*,*,tariff,5,7,9,2018", "AA,treaty,*,tariff,0,0,0,2018", "*,*,food,rule,15,22.5,30,2015");
            Fill("border_measures", "Gate,AA,BB,road,in,2020,6.5,90", "BB,BB,,rail,both,2021,4,");
            Fill("trade_coefficients", "cross,log_dist,Log of distance,Логарифм расстояния,-0.63,0.03,27117,robust,trade estimate");
            Fill("trade_fits", "cross,AA,BB,2016,920,460");
            Fill("trade_parameters", "theta,Elasticity,Эластичность,1,2.5,4,8", "growth AA,Growth,Рост,percent a year,-1,2,3");
        }

        void FillOperating()
        {
            Fill("operating_curves", "upper,4,200,500,900", "upper,5,,520,");
            Fill("operating_zones", "upper,4,reduced,100,0.7", "upper,4,normal,300,1", "upper,4,flood,900,1");
            Fill("operating_releases", "upper,4,reduced,40,power", "upper,4,normal,60,irrigation", "lower,1,normal,15,power");
            Fill("operating_sharing", "one,proportional");
            Fill("operating_classes", "pumps,1", "delta,3");
            Fill("operating_licences", "bb_year,bb_vegetation bb_winter,900,0.8,0.9");
            Fill("operating_spills", "upper_river,1", "lower_river,1");
        }

        void FillFarming()
        {
            Fill("districts", "plain,Plain,Равнина,BB,one,69,41,0.7,lower,0.2,50,30");
            Fill("intakes", "main_canal,plain,middle,0.6,100,,,bb_vegetation,bb_winter", "pumps,plain,lower,0.8,20,0.5,ZB,,");
            Fill("crops", "cotton,Cotton,Хлопок,0.85");
            Fill("crop_stages", "cotton,5,early,0.2", "cotton,6,flowering,0.65", "cotton,7,flowering,0.65");
            Fill("crop_areas", "plain,cotton,40");
            Fill("crop_water", "plain,cotton,5,60", "plain,cotton,6,150", "plain,cotton,7,180");
            Fill("crop_budgets", "BB,cotton,3,500,600");
            Fill("crop_area_history", [.. Years().Select(y => $"BB,cotton,{y},{(y == 2023 ? "1" : "1.2")}")]);
            Fill("crop_price_history", [.. Years().Select(y => $"BB,cotton,{y},{(y == 2023 ? "1" : "0.6")}")]);
            Fill("leaching", "plain,2,100,0.01");
            Fill("area_alternatives", "BB,official,45", "BB,satellite,40");
        }

        void FillPower()
        {
            Fill("zones", "ZA,Zone A,Зона А,AA,internal,500,72,41", "ZB,Zone B,Зона Б,BB,internal,500,68,42", "XX,Market,Рынок,,outside,,70,50");
            Fill("demand_annual", [.. Years().SelectMany(y => new[] { $"ZA,{y},1000", $"ZB,{y},3000" })]);
            Fill("demand_shape", [.. Months().SelectMany(m => Zones.Select(z => $"{z},2001,{m},{(m is 1 or 2 or 11 or 12 ? "0.10" : "0.075")},1.2"))]);
            Fill(
                "hydro_plants",
                "upper_plant,Upper plant,Верхняя ГЭС,ZA,upper_river,upper,,780,0.87,300,250,0.95,1975,",
                "canyon_plant,Canyon plant,Каньонная ГЭС,ZA,upper_river,,40,,0.87,350,120,0.95,1985,");
            Fill("thermal_units", "gas_plant,ZB,gas,steam,600,0.85,,0.38,2,0,0,1980,");
            Fill("fuel_prices", [.. Years().Select(y => $"ZB,gas,{y},12")]);
            Fill("renewables", "sun,ZB,solar,50,2019,");
            Fill("renewable_profile", [.. Months().Select(m => $"sun,{m},0.1,0.2")]);
            Fill("lines", "link,ZA,ZB,200,200,,150,0.03,1980,", "border,ZB,XX,100,100,,,0.05,1980,");
            Fill("outside_prices", [.. Years().Select(y => $"XX,{y},40,30")]);
            Fill("reference_trade", "ZA,ZB,2001,7,20,25");
        }

        void Fill(string table, params string[] rows) => tables[table].AddRange(rows.Select(r => r + Origin));

        static IEnumerable<int> Months() => Enumerable.Range(1, 12);

        static IEnumerable<int> Years() => RegionFormat.EconomyYears;
    }
}
