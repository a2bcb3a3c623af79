using System.Text;
using System.Text.Json.Nodes;
using static Darya.Data.Tests.SmallPackage;

namespace Darya.Data.Tests;

/// <summary>What is done to the small package in each case; the expected lines stand in <c>invalid/CASE/expected.txt</c>.</summary>
internal static class BrokenPackages
{
    private const string VariantText = """{"title_en":"V","title_ru":"В","description_en":"A variant","description_ru":"Вариант"}""";
    private const string SeriesHeader = "catchment,year,month,dekad,flow_m3s\n";

    internal static IReadOnlyList<(string Name, Action<SmallPackage> Break)> Package { get; } =
    [
        ("json-broken", p => p.ChangeDescriptor("\"profile\":", "\"profile\"")),
        ("json-cut-off", p => p.Descriptor = p.Descriptor[..2000]),
        ("json-not-an-object", p => p.Descriptor = "[]\n"),
        ("json-half-a-pair", p => p.ChangeDescriptor("Two reservoirs", "Two \\ud800 reservoirs")),
        ("json-empty", p => p.Descriptor = ""),
        ("json-member-twice", p => p.ChangeDescriptor("\"name\": \"small\"", "\"name\": \"small\",\n  \"name\": \"large\"")),
        ("package-title-with-control-character", p => p.ChangeDescriptor("Two reservoirs", "Two\\u000breservoirs")),
        ("package-without-russian-title", p => p.ChangeDescriptor("  \"title_ru\": \"Два водохранилища\",\n", "")),
        ("package-without-licences", p => p.ChangeDescriptor("\"licenses\": [", "\"licenses\": [], \"licences_of_old\": [")),
        ("package-of-another-profile", p => p.ChangeDescriptor("tabular-data-package", "data-package")),
        ("resource-missing", p => p.Descriptor = WithoutResource(p.Descriptor, "reservoirs")),
        ("resource-twice", p => p.ChangeDescriptor("\"name\": \"zones\"", "\"name\": \"states\"")),
        ("resource-unknown", p => p.ChangeDescriptor("\"name\": \"reservoirs\"", "\"name\": \"resevoirs\"")),
        ("resource-path-outside", p => p.ChangeDescriptor("data/nodes.csv", "../nodes.csv")),
        ("unit-unknown", p => p.ChangeDescriptor("\"unit\": \"hm3\"", "\"unit\": \"acre-feet\"")),
        ("schema-wrong-type", p => p.ChangeDescriptor("\"name\": \"dead_hm3\",\n            \"type\": \"number\"", "\"name\": \"dead_hm3\",\n            \"type\": \"string\"")),
        ("schema-unknown-field", p => p.ChangeDescriptor("\"name\": \"dead_hm3\"", "\"name\": \"dead_km3\"")),
        ("schema-other-constraint", p => p.ChangeDescriptor("\"maximum\": 100", "\"maximum\": 1000")),
        ("schema-other-key", p => p.ChangeDescriptor("\"primaryKey\": [\n          \"node\"\n        ]", "\"primaryKey\": \"dead_hm3\"")),
        ("schema-other-foreign-key", p => p.ChangeDescriptor("\"resource\": \"states\"", "\"resource\": \"zones\"")),
        ("schema-missing", p => p.ChangeDescriptor("\"schema\": {", "\"scheme\": {")),
        ("file-missing", p => p.RemoveFile("reaches")),
        ("file-stray", p => p.Extra["data/resevoirs.csv"] = "node\n"),
    ];

    internal static IReadOnlyList<(string Name, Action<SmallPackage> Break)> Text { get; } =
    [
        ("text-utf-16", p => p.WriteRaw("crops", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(p.Text("crops"))])),
        ("text-utf-32", p => p.WriteRaw("crops", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(p.Text("crops"))])),
        ("text-utf-16-without-mark", p => p.WriteRaw("crops", Encoding.Unicode.GetBytes(p.Text("crops")))),
        ("text-windows-1251", p => p.WriteRaw("crops", Encoding.Latin1.GetBytes(p.Text("crops").Replace("Хлопок", "ÕËÎÏÎÊ", StringComparison.Ordinal)))),
        ("text-field-over-1-mb", p => p.Add("crops", "hay,Hay,Сено,0.9,R,book," + new string('x', (1 << 20) + 1))),
        ("text-quote-not-closed", p => p.Change("crops", "cotton,Cotton", "cotton,\"Cotton")),
        ("text-quote-inside", p => p.Change("crops", "Cotton", "Cot\"ton")),
        ("text-after-quote", p => p.Change("crops", "cotton,Cotton", "cotton,\"Cotton\" raw")),
        ("text-too-many-fields", p => p.Change("crops", "0.85", "0,85")),
        ("text-too-few-fields", p => p.Change("crops", "0.85,R,book,", "0.85,R")),
        ("column-twice", p => p.Change("crops", "name_ru", "name_en")),
        ("column-unknown", p => p.Change("crops", "ky_season", "ky_seson")),
        ("column-missing", p => p["crops"].ConvertAll(r => r[..r.LastIndexOf(',')]).CopyInto(p["crops"])),
        ("file-empty", p => p.WriteRaw("crops", [])),
        ("file-of-blank-lines", p => p.WriteRaw("crops", "\n\n  \n"u8.ToArray())),
        ("file-with-header-only", p => p.Remove("inflows", "s")),
    ];

    internal static IReadOnlyList<(string Name, Action<SmallPackage> Break)> Cells { get; } =
    [
        ("cell-empty", p => p.Change("reservoirs", "upper,100,", "upper,,")),
        ("cell-not-a-number", p => p.Change("reservoirs", "upper,100,", "upper,much,")),
        ("cell-decimal-comma", p => p.Change("reservoirs", "upper,100,", "upper,\"100,5\",")),
        ("cell-thousands-separator", p => p.Change("reservoirs", "upper,100,", "upper,1 000,")),
        ("cell-mixed-decimal-marks", p => p.WriteRaw("crop_stages", Encoding.UTF8.GetBytes(
            p.Text("crop_stages").Replace(',', ';').Replace("0.65", "0,65", StringComparison.Ordinal)))),
        ("cell-nan", p => p.Change("reservoirs", "upper,100,", "upper,NaN,")),
        ("cell-infinite", p => p.Change("reservoirs", "upper,100,", "upper,-Infinity,")),
        ("cell-beyond-any-number", p => p.Change("reservoirs", "upper,100,", "upper,1e999,")),
        ("cell-in-another-unit", p => { p.Change("reservoirs", "upper,100,1000,", "upper,100,1000000000,"); p.Change("hydro_plants", "0.87,300,250,", "0.87,300,250000000,"); }),
        ("cell-next-to-zero", p => { p.Change("crop_water", "5,60", "5,1e-300"); p.Change("thermal_units", ",,0.38,", ",,1e-9,"); }),
        ("cell-not-a-whole-number", p => p.Change("states", "member,1", "member,1.5")),
        ("cell-month-13", p => p.Change("evaporation", "upper,12,", "upper,13,")),
        ("cell-unknown-word", p => p.Change("nodes", "sink", "sinc")),
        ("cell-bad-id", p => p.Change("crop_stages", "cotton,5,", "cotton seed,5,")),
        ("cell-control-character", p => p.Change("crops", "Cotton", "Cot\u0001ton")),
        ("cell-sign-no-workbook-holds", p => p.Change("crops", "Cotton", "Cot\u000bton\ufffe")),
        ("letter-unknown", p => p.Change("crops", "0.85,R", "0.85,X")),
        ("letter-e-without-note", p => p.Change("crops", "0.85,R,book,", "0.85,E,book,")),
        ("area-negative", p => p.Change("crop_areas", "plain,cotton,40", "plain,cotton,-40")),
        ("storage-negative", p => p.Change("reservoirs", "upper,100,", "upper,-120,")),
        ("efficiency-zero", p => p.Change("intakes", "middle,0.6", "middle,0")),
        ("efficiency-above-1", p => p.Change("hydro_plants", "780,0.87", "780,87")),
        ("key-twice", p => p.Add("inflows", "spring,2003,5,101,observed,R,book,")),
        ("key-twice-in-other-words", p => p.Add("reservoir_curves", "upper,850.0,401,11,R,book,")),
        ("reference-misspelt", p => p.Change("reaches", "upper,middle", "upper,midle")),
        ("reference-unknown", p => p.Change("catchments", "spring,upper", "spring,atlantis")),
        ("reference-to-unknown-source", p => p.Change("crops", "0.85,R,book", "0.85,R,bok")),
        ("reference-of-another-case", p => p.Change("zones", "Зона А,AA", "Зона А,aa")),
    ];

    internal static IReadOnlyList<(string Name, Action<SmallPackage> Break)> Frame { get; } =
    [
        ("parameter-missing", p => p.Remove("parameters", "deficit_cap")),
        ("parameter-unknown", p => p.Add("parameters", "deficit_cup,0.5,share" + Origin)),
        ("parameter-of-another-unit", p => p.Change("parameters", "8,h", "8,min")),
        ("parameter-out-of-range", p => p.Change("parameters", "0.5,share", "5,share")),
        ("river-order-shared", p => p.Change("states", "member,2", "member,1")),
        ("no-member", p => p.Change("states", "member", "outsider")),
        ("member-without-anything", p => p.Add("states", "CC,Nowhere,Нигде,member,3" + Origin)),
        ("goal-of-an-unknown-state", p => p.Change("goals", "AA BB", "AA BC")),
        ("goal-without-start-year", p => p.Change("goals", "100,2001", "100,")),
        ("goal-with-year-but-no-target", p => p.Change("goals", "400,2010", ",2010")),
        ("goal-older-than-its-start", p => p.Change("goals", "250,2005", "250,2000")),
        ("lake-of-two-points", p => p.Remove("lake_points", "sea,3")),
        ("river-of-two-names", p => p.Change("river_points", "one,2,One", "one,2,Two")),
    ];

    internal static IReadOnlyList<(string Name, Action<SmallPackage> Break)> Water { get; } =
    [
        ("series-gap", p => p.Remove("inflows", "spring,2004,5,")),
        ("series-gaps-in-two-places", p => { p.Remove("inflows", "side,2002,"); p.Remove("inflows", "side,2010,12,"); }),
        ("series-of-a-catchment-missing", p => p.Remove("inflows", "side,")),
        ("series-gap-after-the-record", p => p.Add("inflows", "spring,2011,3,80,observed" + Origin)),
        ("inflow-negative", p => p.Change("inflows", "spring,2004,5,100.5", "spring,2004,5,-1")),
        ("inflow-negative-without-note", p => p.Change("inflows", "spring,2004,5,100.5,observed", "spring,2004,5,-1,estimate")),
        ("evaporation-month-missing", p => p.Remove("evaporation", "lower,7,")),
        ("pattern-mean-not-1", p => p.Change("dekad_pattern", "side,4,3,1", "side,4,3,1.2")),
        ("pattern-dekad-missing", p => p.Remove("dekad_pattern", "side,4,3,")),
        ("river-cycle", p => p.Add("reaches", "back,lower,upper,canal,0,,," + Origin)),
        ("river-cycle-of-two", p => { p.Add("reaches", "back,sea,lower,canal,0,,," + Origin); p.Change("nodes", "sea,Sea,Море,one,sink", "sea,Sea,Море,one,junction"); }),
        ("reach-to-itself", p => p.Add("reaches", "loop,middle,middle,canal,0,,," + Origin)),
        ("sink-with-outflow", p => p.Change("nodes", "middle,Middle,Среднее,one,junction", "middle,Middle,Среднее,one,sink")),
        ("sink-with-intake", p =>
        {
            p.Add("districts", "oasis,Oasis,Оазис,BB,one,67,40,0.7,,0,30,55" + Origin);
            p.Add("intakes", "seawater,oasis,sea,0.5,1,,,," + Origin);
        }),
        ("node-without-outflow", p => { p.Add("nodes", "marsh,Marsh,Болото,one,junction,BB,69,42,30,40" + Origin); p.Add("reaches", "to_marsh,middle,marsh,river,0,,," + Origin); }),
        ("node-that-reaches-no-sink", p =>
        {
            p.Change("nodes", "sea,Sea,Море,one,sink", "sea,Sea,Море,one,junction");
            p.Add("districts", "oasis,Oasis,Оазис,BB,one,67,40,0.7,,0,30,55" + Origin);
            p.Add("intakes", "last,oasis,sea,0.5,1,,,," + Origin);
        }),
        ("curve-volume-not-rising", p => p.Change("reservoir_curves", "upper,900,1100", "upper,900,400")),
        ("curve-volume-almost-flat", p => p.Change("reservoir_curves", "upper,900,1100", "upper,900,400.0000000001")),
        ("curve-area-falling", p => p.Change("reservoir_curves", "upper,900,1100,20", "upper,900,1100,9")),
        ("curve-of-one-point", p => p.Remove("reservoir_curves", "lower,310")),
        ("storage-above-full", p => p.Change("reservoirs", "600,600", "1600,600")),
        ("storage-full-below-dead", p => p.Change("reservoirs", "upper,100,1000", "upper,1000,100")),
        ("reservoir-without-row", p =>
        {
            foreach (var table in new[] { "reservoirs", "reservoir_curves", "evaporation" })
            {
                p.Remove(table, "lower,");
            }
        }),
        ("reservoir-at-a-junction", p => p.Change("nodes", "lower,Lower,Нижнее,one,reservoir", "lower,Lower,Нижнее,one,junction")),
        ("lift-without-zone", p => p.Change("reaches", "0.02,,,", "0.02,,0.8,")),
        ("floor-above-capacity", p => p.Change("section_flows", "lower_river,7,30", "lower_river,7,301")),
        ("floor-above-monthly-limit", p => p.Change("section_flows", "lower_river,1,20", "lower_river,1,200")),
        ("intake-at-a-dry-junction", p =>
        {
            p.Add("nodes", "well,Well,Колодец,one,junction,BB,69,42,30,40" + Origin);
            p.Add("intakes", "from_well,plain,well,0.5,1,,,," + Origin);
        }),
    ];

    internal static IReadOnlyList<(string Name, Action<SmallPackage> Break)> InflowModel { get; } =
    [
        ("inflow-model-without-a-catchment", p =>
        {
            AddInflowModel(p);
            p.Remove("inflow_model", "side,");
            p.Remove("inflow_model_months", "side,");
            p.Remove("inflow_model_annual", "side,");
            p["inflow_model_correlation"].RemoveRange(1, 12);
        }),
        ("inflow-model-month-missing", p => { AddInflowModel(p); p.Remove("inflow_model_months", "side,7,"); }),
        ("inflow-model-follows-nothing", p => { AddInflowModel(p); p.Change("inflow_model", "side,yearly,spring", "side,yearly,"); }),
        ("inflow-model-follows-itself", p => { AddInflowModel(p); p.Change("inflow_model", "side,yearly,spring", "side,yearly,side"); }),
        ("inflow-model-share-of-a-share", p =>
        {
            AddInflowModel(p);
            p.Change("inflow_model", "side,yearly,spring", "side,share,spring");
            p.Change("inflow_model", "spring,monthly,", "spring,share,side");
            p.Change("inflow_model_months", "log,0,0,", "share,0,0.5,");
        }),
        ("inflow-law-of-no-mean", p => { AddInflowModel(p); p.Change("inflow_model_months", "side,7,100,20,0.6,0.5,log,0,", "side,7,100,20,0.6,0.5,log,100,"); }),
        ("inflow-law-too-wide", p => { AddInflowModel(p); p.Change("inflow_model_months", "side,7,100,20,0.6,0.5,log", "side,7,100,61,0.6,0.5,cube_root"); }),
        ("inflow-law-without-values", p =>
        {
            AddInflowModel(p);
            p.Change("inflow_model_months", "side,7,100,20,0.6,0.5,log", "side,7,100,20,0.6,0.5,ranked");
            p.Add("inflow_model_values", "side,7,1,90" + Origin);
        }),
        ("inflow-law-of-a-share", p => { AddInflowModel(p); p.Change("inflow_model_months", "side,7,100,20,0.6,0.5,log", "side,7,100,20,0.6,0.5,share"); }),
    ];

    internal static IReadOnlyList<(string Name, Action<SmallPackage> Break)> Operation { get; } =
    [
        ("rule-curve-out-of-order", p => { p.Change("operating_curves", "upper,4,200,500,900", "upper,4,600,500,900"); p.Change("operating_curves", "upper,5,,520,", "upper,5,,,1200"); }),
        ("rule-curve-below-dead", p => p.Change("operating_curves", "upper,4,200,", "upper,4,90,")),
        ("rule-curve-of-a-junction", p => p.Change("operating_curves", "upper,5,", "middle,5,")),
        ("zone-above-full", p => p.Change("operating_zones", "flood,900", "flood,1001")),
        ("zone-below-the-one-beneath", p => p.Change("operating_zones", "normal,300", "normal,100")),
        ("zone-that-supplies-less", p => p.Change("operating_zones", "normal,300,1", "normal,300,0.6")),
        ("zone-share-above-1", p => p.Change("operating_zones", "100,0.7", "100,70")),
        ("release-of-no-zone", p => { p.Change("operating_releases", "upper,4,reduced", "upper,4,emergency"); p.Change("operating_releases", "lower,1,normal", "lower,1,ample"); }),
        ("release-of-unknown-mode", p => p.Change("operating_releases", "60,irrigation", "60,irigation")),
        ("sharing-of-unknown-river", p => p.Change("operating_sharing", "one,", "onne,")),
        ("class-of-unknown-user", p => p.Change("operating_classes", "pumps,", "pump,")),
        ("licence-of-unknown-limit", p => p.Change("operating_licences", "bb_winter", "bb_wintr")),
        ("licence-half-stated", p => p.Change("operating_licences", "900,0.8,0.9", "900,0.8,")),
        ("licence-of-two-rivers", p => p.Change("limits", "bb_winter,BB,one", "bb_winter,BB,two")),
        ("spill-from-a-junction", p => p.Add("operating_spills", "middle_river,1" + Origin)),
        ("spills-of-one-place", p =>
        {
            p.Add("reaches", "upper_outlet,upper,sea,outlet,0,,," + Origin);
            p.Add("operating_spills", "upper_outlet,1" + Origin);
        }),
    ];

    internal static IReadOnlyList<(string Name, Action<SmallPackage> Break)> Farming { get; } =
    [
        ("district-unreachable", p =>
        {
            p.Add("nodes", "desert,Desert,Пустыня,one,junction,BB,67,40,30,50" + Origin);
            p.Add("reaches", "wadi,desert,sea,river,0,,," + Origin);
            p.Add("districts", "oasis,Oasis,Оазис,BB,one,67,40,0.7,,0,30,55" + Origin);
            p.Add("intakes", "well,oasis,desert,0.9,5,,,," + Origin);
        }),
        ("district-without-intake", p => p.Add("districts", "oasis,Oasis,Оазис,BB,one,67,40,0.7,,0,30,55" + Origin)),
        ("district-on-unknown-river", p => p.Change("districts", "BB,one", "BB,two")),
        ("return-without-node", p => p.Change("districts", "lower,0.2", ",0.2")),
        ("return-above-the-intake", p => p.Change("districts", "lower,0.2", "upper,0.2")),
        ("return-in-a-circle-of-two", p =>
        {
            p.Remove("intakes", "pumps,");
            p.Add("districts", "oasis,Oasis,Оазис,BB,one,68,41,0.7,middle,0.2,50,30" + Origin);
            p.Add("intakes", "oasis_canal,oasis,lower,0.8,20,,,," + Origin);
        }),
        ("limit-of-another-season", p => p.Change("intakes", "bb_vegetation,bb_winter", "bb_winter,bb_vegetation")),
        ("limit-of-another-state", p => p.Change("limits", "bb_winter,BB", "bb_winter,AA")),
        ("budget-missing", p => p.Change("crop_budgets", "BB,", "AA,")),
        ("stage-missing", p => p.Remove("crop_stages", "cotton,7")),
        ("stage-of-two-responses", p => p.Change("crop_stages", "cotton,7,flowering,0.65", "cotton,7,flowering,0.5")),
        ("area-without-need", p =>
        {
            p.Change("crop_water", "5,60", "5,0");
            p.Change("crop_water", "6,150", "6,0");
            p.Change("crop_water", "7,180", "7,0");
        }),
        ("need-without-area", p => { p.Add("crops", "hay,Hay,Сено,0.9" + Origin); p.Add("crop_stages", "hay,5,all,0.9" + Origin); p.Add("crop_water", "plain,hay,5,20" + Origin); }),
        ("history-year-missing", p => { p.Remove("crop_area_history", "BB,cotton,2005"); p.Remove("crop_area_history", "BB,cotton,2006"); }),
        ("history-of-2023-not-1", p => p.Change("crop_price_history", "2023,1,", "2023,1.1,")),
    ];

    internal static IReadOnlyList<(string Name, Action<SmallPackage> Break)> Power { get; } =
    [
        ("shares-sum", p => p.Change("demand_shape", "ZA,2001,1,0.10", "ZA,2001,1,0.12")),
        ("shape-month-missing", p => p.Remove("demand_shape", "ZB,2001,3,")),
        ("peak-too-high", p => p.Change("parameters", "8,h", "22,h")),
        ("demand-year-missing", p => p.Remove("demand_annual", "ZB,2023")),
        ("zone-inside-without-state", p => p.Change("zones", "Зона Б,BB", "Зона Б,")),
        ("zone-without-unserved-cost", p => p.Change("zones", "AA,internal,500", "AA,internal,")),
        ("plant-without-head", p => p.Change("hydro_plants", ",40,,", ",,,")),
        ("plant-with-two-heads", p => p.Change("hydro_plants", "upper,,780", "upper,90,780")),
        ("plant-without-tailwater", p => p.Change("hydro_plants", "upper,,780", "upper,,")),
        ("plant-with-tailwater-above-dam", p => p.Change("hydro_plants", "upper,,780", "upper,,901")),
        ("years-turned-round", p => p.Change("renewables", "2019,", "2019,2018")),
        ("line-to-itself", p => p.Change("lines", "ZA,ZB", "ZA,ZA")),
        ("market-pays-more", p => p.Change("outside_prices", "XX,2004,40,30", "XX,2004,40,41")),
        ("market-year-missing", p => p.Remove("outside_prices", "XX,2001")),
        ("market-price-inside", p => p.Add("outside_prices", "ZA,2001,40,30" + Origin)),
        ("fuel-price-missing", p => p.Remove("fuel_prices", "ZB,gas,2023")),
        ("year-stated-for-one-zone", p => p.Add("demand_annual", "ZA,2015,1000" + Origin)),
        ("plant-in-an-outside-market", p => p.Change("renewables", "sun,ZB,", "sun,XX,")),
        ("lift-from-an-outside-market", p => p.Change("intakes", "0.5,ZB,", "0.5,XX,")),
        ("line-between-outside-markets", p =>
        {
            p.Add("zones", "YY,Other,Другой,,outside,,70,50" + Origin);
            p["outside_prices"].AddRange([.. p["outside_prices"].Skip(1).Select(r => r.Replace("XX,", "YY,", StringComparison.Ordinal))]);
            p.Change("lines", "link,ZA,ZB,", "link,XX,YY,");
        }),
        ("profile-month-missing", p => p.Remove("renewable_profile", "sun,7,")),
    ];

    /// <summary>Read with variant <c>other</c> and the series folder <c>series</c>, if the case has files there.</summary>
    internal static IReadOnlyList<(string Name, Action<SmallPackage> Break)> Overlays { get; } =
    [
        ("variant-unknown", p => p.Extra["variants/otter/variant.json"] = VariantText),
        ("variant-without-description", p => p.Extra["variants/other/crops.csv"] = p.Text("crops")),
        ("variant-description-incomplete", p => p.Extra["variants/other/variant.json"] = """{"title_en":"V","titel_ru":"В","description_en":"x","description_ru":"я"}"""),
        ("variant-with-unknown-table", p => { p.Extra["variants/other/variant.json"] = VariantText; p.Extra["variants/other/crop.csv"] = p.Text("crops"); }),
        ("variant-deletes-unknown-row", p =>
        {
            p.Extra["variants/other/variant.json"] = VariantText;
            p.Extra["variants/other/crops.csv"] = p["crops"][0] + ",_delete\ncoton,,,,,,,true\n";
        }),
        ("variant-with-bad-delete-mark", p =>
        {
            p.Extra["variants/other/variant.json"] = VariantText;
            p.Extra["variants/other/crops.csv"] = p["crops"][0] + ",_delete\ncotton,Cotton,Хлопок,0.85,R,book,,yes\n";
        }),
        ("variant-breaks-the-river", p =>
        {
            p.Extra["variants/other/variant.json"] = VariantText;
            p.Extra["variants/other/reaches.csv"] = p["reaches"][0] + ",_delete\nlower_river,,,,,,,,,,,true\n";
        }),
        ("series-folder-empty", p => p.Extra["series/readme.txt"] = ""),
        ("series-with-header-only", p => p.Extra["series/inflows_dekad.csv"] = SeriesHeader),
        ("series-dekad-missing", p => p.Extra["series/inflows_dekad.csv"] = SeriesHeader + "spring,2001,7,1,90\nspring,2001,7,3,95\n"),
        ("series-of-unknown-catchment", p => p.Extra["series/inflows_dekad.csv"] = SeriesHeader + "sprang,2001,7,1,90\nsprang,2001,7,2,90\nsprang,2001,7,3,95\n"),
        ("series-negative", p => p.Extra["series/inflows_dekad.csv"] = SeriesHeader + "spring,2001,7,1,90\nspring,2001,7,2,-90\nspring,2001,7,3,95\n"),
        ("series-after-a-gap", p => p.Extra["series/inflows_dekad.csv"] = SeriesHeader + "spring,2012,7,1,90\nspring,2012,7,2,90\nspring,2012,7,3,95\n"),
    ];

    internal static IReadOnlyList<(string Name, Action<SmallPackage> Break)> Many { get; } =
    [
        ("many-faults-at-once", p =>
        {
            p.ChangeDescriptor("\"unit\": \"hm3\"", "\"unit\": \"km3\"");
            p.Change("reservoirs", "upper,100,", "upper,-120,");
            p.Change("reservoirs", "lower,50,500,300", "lower,50,500,3OO");
            p.Change("reaches", "upper,middle", "upper,midle");
            p.WriteRaw("crops", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(p.Text("crops"))]);
            p.Change("outside_prices", "XX,2004,40,30", "XX,2004,40,41");
            p.Change("intakes", "middle,0.6,100", "middle,0.6,10");
        }),
    ];

    internal static IEnumerable<(string Name, Action<SmallPackage> Break)> All =>
        Package.Concat(Text).Concat(Cells).Concat(Frame).Concat(Water).Concat(InflowModel).Concat(Operation).Concat(Farming).Concat(Power).Concat(BrokenTrade.Cases).Concat(BrokenCorridors.Cases).Concat(BrokenRelief.Cases).Concat(Overlays).Concat(Many);

    /// <summary>A sound model: the spring by month, the side river after it.</summary>
    private static void AddInflowModel(SmallPackage p)
    {
        p.Add("inflow_model", "spring,monthly,,,series,1961,2000,40,100,15,0.3,80,85,4,9," + Origin);
        p.Add("inflow_model", "side,yearly,spring,,series,1971,2000,30,100,15,0.3,80,85,4,9," + Origin);
        foreach (var catchment in new[] { "spring", "side" })
        {
            for (var month = 1; month <= 12; month++)
            {
                p.Add("inflow_model_months", FormattableString.Invariant($"{catchment},{month},100,20,0.6,0.5,log,0,0,0.5,,,,,,0,,0.0833333,0.866025{Origin}"));
            }
        }

        for (var month = 1; month <= 12; month++)
        {
            p.Add("inflow_model_correlation", FormattableString.Invariant($"{month},side,spring,0.6{Origin}"));
        }

        p.Add("inflow_model_annual", "side,spring,0.6,30" + Origin);
    }

    private static string WithoutResource(string descriptor, string name)
    {
        var package = JsonNode.Parse(descriptor)!;
        var resources = package["resources"]!.AsArray();
        resources.Remove(resources.Single(r => (string)r!["name"]! == name));
        return package.ToJsonString() + "\n";
    }

    private static void CopyInto(this List<string> from, List<string> to)
    {
        to.Clear();
        to.AddRange(from);
    }
}
