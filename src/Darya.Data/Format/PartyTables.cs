using static Darya.Data.Format.Columns;

namespace Darya.Data.Format;

/// <summary>What the parties want to reach.</summary>
internal static class PartyTables
{
    internal static IReadOnlyList<TableFormat> All { get; } =
    [
        OptionalTable("goals", "goal", "Goals that states have stated, with the newest value of their indicators.", "id",
            [Id("id", "id")],
            Names(),
            [
                Text("states", "ids of the states, separated by spaces"),
                Text("indicator_en", "what is counted, in English"),
                Text("indicator_ru", "what is counted, in Russian"),
                Text("unit", "unit of the values"),
                Choice("direction", "way it should go", "rise", "fall"),
                Any("start_value", "see unit", "value it is measured from").Optional(),
                Year("start_year", "year of that value").Optional(),
                Any("target", "see unit", "value to reach; empty when none was stated").Optional(),
                Year("target_year", "year by which; empty when none was stated").Optional(),
                Any("value", "see unit", "newest value"),
                Year("value_year", "year of the newest value"),
            ]),
    ];
}
