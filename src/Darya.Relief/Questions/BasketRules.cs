namespace Darya.Relief.Questions;

/// <summary>Rules of the nutritionist over those of the tables (least and most of a food and of a food group).</summary>
public sealed record BasketRules
{
    /// <summary>Whether least and most of foods and groups in the tables hold.</summary>
    public bool Palatable { get; init; } = true;

    /// <summary>Bounds of groups in the place of those of the tables, g for a person a day.</summary>
    public IReadOnlyList<GroupGrams> Groups { get; init; } = [];

    /// <summary>Most foods; null for any number. Only for a basket, not in a plan.</summary>
    public int? MostFoods { get; init; }

    /// <summary>Least of a food that is there, g for a person a day. Only with <see cref="MostFoods"/>.</summary>
    public double LeastGrams { get; init; }

    /// <summary>Least part of the energy from food of the region, 0 to 1.</summary>
    public double RegionalPart { get; init; }

    /// <summary>Whether only foods that are customary are eaten.</summary>
    public bool OnlyCustomary { get; init; }

    /// <summary>Foods that are not eaten.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];
}
