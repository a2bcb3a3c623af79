using Darya.Model;

namespace Darya.Reporting;

/// <summary>Words of the field that are no names of the region: rivers, seasons, fuels, technologies.</summary>
internal static class Words
{
    private static readonly Dictionary<string, LocalName> Fuels = new(StringComparer.Ordinal)
    {
        ["gas"] = new("gas", "газ"),
        ["coal"] = new("coal", "уголь"),
        ["lignite"] = new("lignite", "бурый уголь"),
        ["oil"] = new("oil", "нефть"),
        ["mazut"] = new("fuel oil", "мазут"),
        ["fuel_oil"] = new("fuel oil", "мазут"),
        ["diesel"] = new("diesel", "дизель"),
        ["nuclear"] = new("nuclear", "атомная энергия"),
    };

    private static readonly Dictionary<string, LocalName> Technologies = new(StringComparer.Ordinal)
    {
        ["steam"] = new("steam", "паровые турбины"),
        ["steam_chp"] = new("heat and power", "ТЭЦ"),
        ["combined_cycle"] = new("combined cycle", "парогазовые"),
        ["gas_turbine"] = new("gas turbine", "газовые турбины"),
        ["gas_engine"] = new("gas engine", "газопоршневые"),
    };

    private static readonly Dictionary<string, LocalName> Rivers = new(StringComparer.Ordinal)
    {
        ["syr"] = new("Syr Darya", "Сырдарья"),
        ["amu"] = new("Amu Darya", "Амударья"),
    };

    internal static LocalName Fuel(string id) => Fuels.GetValueOrDefault(id, new LocalName(id, id));

    internal static LocalName Technology(string id) => Technologies.GetValueOrDefault(id, new LocalName(id, id));

    internal static LocalName River(string id) => Rivers.GetValueOrDefault(id, new LocalName(id, id));

    internal static LocalName Season(Season season) =>
        season == Model.Season.Winter ? new("October–March", "октябрь – март") : new("April–September", "апрель – сентябрь");
}
