using System.Globalization;

namespace Darya.Data.Format;

/// <summary>What the program expects of one column.</summary>
/// <param name="Name">Name in the header.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Description">A short noun phrase; messages use it too.</param>
public sealed record FieldFormat(string Name, FieldKind Kind, string Description)
{
    /// <summary>Pattern of identifiers, as in the Table Schema.</summary>
    public const string IdentifierPattern = "^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$";

    /// <summary>Unit of a number, for example <c>hm3</c>; empty for text.</summary>
    public string Unit { get; init; } = "";

    /// <summary>True when the cell must not be empty.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>Smallest allowed number, or null.</summary>
    public double? Minimum { get; init; }

    /// <summary>True when <see cref="Minimum"/> itself is not allowed.</summary>
    public bool MinimumIsExcluded { get; init; }

    /// <summary>Largest allowed number, or null.</summary>
    public double? Maximum { get; init; }

    /// <summary>The words of a <see cref="FieldKind.Choice"/>.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Table whose key the cell refers to, or null.</summary>
    public string? RefersToTable { get; init; }

    /// <summary>The field of <see cref="RefersToTable"/>.</summary>
    public string? RefersToField { get; init; }

    /// <summary>True for numbers and whole numbers.</summary>
    public bool IsNumeric => Kind is FieldKind.Number or FieldKind.Whole;

    /// <summary>Type name of the Table Schema.</summary>
    public string SchemaType => Kind switch
    {
        FieldKind.Number => "number",
        FieldKind.Whole => "integer",
        _ => "string",
    };

    /// <summary>The allowed range in words, for example <c>must be &gt;= 0 hm3</c>.</summary>
    public string RangeInWords
    {
        get
        {
            var unit = Unit is "" or "1" or "share" or "ratio" or "year" or "month" or "dekad" ? "" : " " + Unit;
            var low = Minimum?.ToString(CultureInfo.InvariantCulture);
            var high = Maximum?.ToString(CultureInfo.InvariantCulture);
            return (low, high) switch
            {
                (null, null) => $"must be a finite number{(unit.Length > 0 ? " in" + unit : "")}",
                (_, null) => $"must be {(MinimumIsExcluded ? ">" : ">=")} {low}{unit}",
                (null, _) => $"must be <= {high}{unit}",
                _ when MinimumIsExcluded => $"must be above {low} and at most {high}{unit}",
                _ => $"must be from {low} to {high}{unit}",
            };
        }
    }

    /// <summary>True when the number lies in the range.</summary>
    public bool Allows(double value) =>
        !(value < Minimum) && !(value > Maximum) && !(MinimumIsExcluded && value <= Minimum);
}
