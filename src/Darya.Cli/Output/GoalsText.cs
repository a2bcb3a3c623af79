using System.Globalization;
using Darya.Agreements.Goals;
using Darya.Model;

namespace Darya.Cli.Output;

/// <summary>Goals as a table for readers.</summary>
internal static class GoalsText
{
    private static readonly Dictionary<string, string> Russian = new(StringComparer.Ordinal)
    {
        ["goal"] = "цель",
        ["states"] = "государства",
        ["unit"] = "единица",
        ["value"] = "значение",
        ["year"] = "год",
        ["letter"] = "буква",
        ["target"] = "цель к достижению",
        ["by"] = "к году",
        ["to go"] = "осталось",
        ["way, %"] = "пройдено, %",
        ["a year, %"] = "в год, %",
        ["agreement"] = "соглашение",
        ["term"] = "условие",
        ["reached"] = "достигнута",
        ["none stated"] = "не названа",
        ["Goals of the region"] = "Цели региона",
        ["Goals of agreements"] = "Цели соглашений",
        ["Without a target there is no distance: no value to reach was stated or read."] =
            "Без названной цели расстояния нет: значение, которого нужно достичь, не названо или не прочитано.",
        ["The region states no goals."] = "Регион не называет целей.",
        ["The agreements of the region state no goals."] = "Соглашения региона не называют целей.",
    };

    /// <summary>Columns of the goals of a region and whether they hold figures.</summary>
    private static readonly (string Name, bool IsFigure)[] OfRegion =
    [
        ("goal", false), ("states", false), ("unit", false), ("value", true), ("year", true), ("letter", false), ("target", true), ("by", true), ("to go", true),
        ("way, %", true), ("a year, %", true),
    ];

    private static readonly (string Name, bool IsFigure)[] OfAgreements =
    [
        ("agreement", false), ("term", false), ("goal", false), ("unit", false), ("value", true), ("year", true), ("letter", false), ("target", true), ("by", true),
        ("to go", true),
    ];

    internal static void Print(Region region, IReadOnlyList<StatedGoal> stated, string language, TextWriter to)
    {
        to.WriteLine($"{In("Goals of the region")}: {region.Title.In(language)}");
        to.WriteLine();
        if (region.Goals.Count == 0)
        {
            to.WriteLine(In("The region states no goals."));
        }
        else
        {
            Table(OfRegion, region.Goals.Select(g => (string[])
            [
                g.Name.In(language), string.Join(' ', g.States), g.Unit, Number(g.Newest.Value), Whole(g.Newest.Year), g.Letter.Letter().ToString(),
                g.Target is { } target ? Number(target) : In("none stated"), Whole(g.TargetYear), ToGo(g.Distance), Percent(g.PercentOfWay),
                Percent(g.PercentAYear),
            ]));
        }

        if (region.Goals.Any(g => g.Target is null))
        {
            to.WriteLine();
            to.WriteLine(In("Without a target there is no distance: no value to reach was stated or read."));
        }

        to.WriteLine();
        if (stated.Count == 0)
        {
            to.WriteLine(In("The agreements of the region state no goals."));
            return;
        }

        to.WriteLine(In("Goals of agreements"));
        to.WriteLine();
        Table(OfAgreements, stated.Select(s => (string[])
        [
            s.Agreement.Id, s.Term.Id, s.Goal?.Name.In(language) ?? s.Term.Indicator!.Name.In(language), s.Goal?.Unit ?? "", Number(s.Goal?.Newest.Value),
            Whole(s.Goal?.Newest.Year), s.Goal?.Letter.Letter().ToString() ?? "", s.Target is { } target ? Number(target) : In("none stated"), Whole(s.By),
            ToGo(s.Distance),
        ]));

        string In(string word) => language == "ru" ? Russian[word] : word;

        string ToGo(double? distance) => distance is { } value ? value.Equals(0.0) ? In("reached") : Number(value) : "";

        // Columns as wide as their widest cell; those of figures to the right.
        void Table((string Name, bool IsFigure)[] columns, IEnumerable<string[]> cells)
        {
            string[][] rows = [[.. columns.Select(c => In(c.Name))], .. cells];
            int[] width = [.. columns.Select((_, i) => rows.Max(r => r[i].Length))];
            foreach (var row in rows)
            {
                var padded = row.Select((cell, i) => columns[i].IsFigure ? cell.PadLeft(width[i]) : cell.PadRight(width[i]));
                to.WriteLine(string.Join("  ", padded).TrimEnd());
            }
        }
    }

    private static string Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static string Whole(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Percent(double? value) => value?.ToString("0.#", CultureInfo.InvariantCulture) ?? "";
}
