using static Darya.Data.Format.Columns;

namespace Darya.Data.Format;

/// <summary>Sources, states and scalars.</summary>
internal static class FrameTables
{
    internal static IReadOnlyList<TableFormat> All { get; } =
    [
        new TableFormat(
            "sources",
            "source",
            "Where figures come from, with the licence as the source states it.",
            ["id"],
            [
                Id("id", "id"),
                Text("title", "title"),
                Text("address", "address").Optional(),
                Text("licence", "licence, 'none stated' where there is none"),
            ]),
        Table("states", "state", "The parties.", "id",
            [Id("id", "id")],
            Names(),
            [Choice("role", "role", "member", "outsider"), Whole("river_order", "1", "place in the order of decisions down the rivers", 1, 100)]),
        Table("parameters", "parameter", "Scalars of planning.", "id",
            [Id("id", "id"), Any("value", "see unit", "value"), Text("unit", "unit of the value")]),
    ];
}
