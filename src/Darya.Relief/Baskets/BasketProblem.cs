namespace Darya.Relief.Baskets;

/// <summary>Which foods may feed a person, what the person needs, and by which rules.</summary>
public sealed record BasketProblem
{
    /// <summary>The foods; at least one.</summary>
    public required IReadOnlyList<BasketFood> Foods { get; init; }

    /// <summary>The needs, in the order of the foods' nutrients; at least one.</summary>
    public required IReadOnlyList<BasketNeed> Needs { get; init; }

    /// <summary>The need that counts as energy, for rules on regional produce.</summary>
    public string Energy { get; init; } = "energy";

    /// <summary>Rules of the nutritionist; none by default.</summary>
    public IReadOnlyList<BasketRule> Rules { get; init; } = [];

    /// <summary>The part of every need that is aimed at, above 0; 1 is the whole need.</summary>
    public double Share { get; init; } = 1;

    /// <summary>Money for a person a day, USD; null when the basket may cost what it costs.</summary>
    public double? UsdPerDay { get; init; }
}
