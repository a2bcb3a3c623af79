namespace Darya.Data.Format;

/// <summary>What figures of a region can be, by unit: far beyond any river or grid, yet close enough to tell a wrong unit and to keep programs solvable.</summary>
internal static class Measure
{
    /// <summary>A figure nearer to zero is zero or in a wrong unit.</summary>
    private const double Smallest = 1e-6;

    /// <summary>A share that divides (an efficiency) is above one in a hundred.</summary>
    private const double SmallestEfficiency = 0.01;

    private static readonly Dictionary<string, double> Largest = new(StringComparer.Ordinal)
    {
        ["hm3"] = 1e6,
        ["km2"] = 1e6,
        ["m3/s"] = 1e6,
        ["m"] = 1e4,
        ["kha"] = 1e6,
        ["t/ha"] = 1e3,
        ["USD/t"] = 1e6,
        ["USD/ha"] = 1e6,
        ["USD/m3"] = 1e3,
        ["USD/MWh"] = 1e5,
        ["GWh"] = 1e7,
        ["MW"] = 1e6,
        ["kWh/m3"] = 100,
        ["ratio"] = 1e3,
        ["million USD"] = 1e9,
        ["percent"] = 1e3,
        ["h"] = 1e4,
        ["USD"] = 1e6,
        ["km"] = 2e4,
        ["km/h"] = 400,
        ["USD/t-km"] = 10,
        ["Mt/year"] = 1e4,
        ["kt"] = 1e7,
        ["t"] = 1e3,
        ["1/day"] = 1e6,
        ["tonnes"] = 1e7,
        ["t/month"] = 1e7,
        ["t/day"] = 1e6,
        ["USD/t-month"] = 1e3,
        ["months"] = 240,
        ["days"] = 1e3,
        ["kcal"] = 1e4,
        ["g"] = 5e3,
        ["mg"] = 1e5,
        ["ug"] = 1e7,
        ["kg"] = 1e4,
        ["persons"] = 1e3,
        ["million people"] = 2e3,
        ["m2"] = 1e7,
    };

    /// <summary>What is allowed, in words, when the number is beyond it; null when the number is plausible.</summary>
    internal static string? Broken(FieldFormat field, double value)
    {
        var unit = field.Unit is "share" or "ratio" ? "" : " " + field.Unit;
        if (Largest.TryGetValue(field.Unit, out var largest) && Math.Abs(value) > largest)
        {
            return FormattableString.Invariant($"no {field.Description} is beyond {largest:#,0}{unit}; is it in another unit?").Replace(',', ' ');
        }

        var least = field is { Unit: "share", MinimumIsExcluded: true } ? SmallestEfficiency : Smallest;
        return value != 0 && Math.Abs(value) < least
            ? FormattableString.Invariant($"no {field.Description} is so near to zero; write {(field.MinimumIsExcluded ? "" : "0, or ")}at least {least}{unit}")
            : null;
    }
}
