using Darya.Data.Tables;
using Darya.Model;

namespace Darya.Data.Building;

/// <summary>Values that many tables share.</summary>
internal static class RowValues
{
    internal static LocalName Name(this TableRow row) => new(row.Text("name_en"), row.Text("name_ru"));

    internal static MapPoint Place(this TableRow row) => new(row.Number("lon"), row.Number("lat"));

    internal static SchematicPoint Schematic(this TableRow row) => new(row.Number("schematic_x"), row.Number("schematic_y"));

    internal static Confidence Letter(this TableRow row) => ConfidenceLetters.TryParse(row.Text("letter"), out var letter)
        ? letter
        : throw new InvalidOperationException($"The letter of {row.Words} was not checked.");

    internal static Season Season(this TableRow row) => row.Text("season") == "vegetation" ? Model.Season.Vegetation : Model.Season.Winter;
}
