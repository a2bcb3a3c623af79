namespace Darya.Model.Relief;

/// <summary>Foods, where they are bought, milled and stored, who needs them, and who pays. Lists are sorted by id or by their key.</summary>
public sealed record ReliefData
{
    /// <summary>Foods.</summary>
    public required IReadOnlyList<Food> Foods { get; init; }

    /// <summary>What a person needs in a day, in the order of <see cref="Nutrient"/>.</summary>
    public required IReadOnlyList<NutrientNeed> Needs { get; init; }

    /// <summary>Where food is bought.</summary>
    public required IReadOnlyList<FoodSource> Sources { get; init; }

    /// <summary>What each source sells.</summary>
    public required IReadOnlyList<FoodSupply> Supplies { get; init; }

    /// <summary>Prices; every supply has one.</summary>
    public required IReadOnlyList<FoodPrice> Prices { get; init; }

    /// <summary>Mills.</summary>
    public required IReadOnlyList<Mill> Mills { get; init; }

    /// <summary>Stores.</summary>
    public required IReadOnlyList<ReliefHub> Hubs { get; init; }

    /// <summary>What crossings unload.</summary>
    public required IReadOnlyList<ReliefGate> Gates { get; init; }

    /// <summary>Provinces.</summary>
    public required IReadOnlyList<ReliefProvince> Provinces { get; init; }

    /// <summary>Figures of provinces.</summary>
    public required IReadOnlyList<ProvinceFigure> ProvinceFigures { get; init; }

    /// <summary>People in need by season, the earliest first.</summary>
    public required IReadOnlyList<PeopleInNeed> PeopleInNeed { get; init; }

    /// <summary>Printed rations.</summary>
    public required IReadOnlyList<Ration> Rations { get; init; }

    /// <summary>Money by donor and month.</summary>
    public required IReadOnlyList<ReliefFund> Funds { get; init; }

    /// <summary>Figures to hold a plan against.</summary>
    public required IReadOnlyList<ReliefReport> Reports { get; init; }

    /// <summary>Parameters.</summary>
    public required IReadOnlyList<ReliefParameter> Parameters { get; init; }

    /// <summary>The newest price of a food at a source up to a year, or the first after it; null when there is none.</summary>
    public FoodPrice? Price(string source, string food, int year)
    {
        var own = Prices.Where(p => p.FoodSource == source && p.Food == food).OrderBy(p => p.Year).ToList();
        return own.LastOrDefault(p => p.Year <= year) ?? own.FirstOrDefault();
    }

    /// <summary>The newest figure of a kind of a province; null when there is none.</summary>
    public ProvinceFigure? Figure(string province, ProvinceFigureKind kind) =>
        ProvinceFigures.Where(f => f.Province == province && f.Kind == kind).MaxBy(f => f.Year);

    /// <summary>A parameter, or null; with an item, that of the item before the general one.</summary>
    public ReliefParameter? Parameter(string id, string? item = null) =>
        Parameters.FirstOrDefault(p => item is not null && p.Id == $"{id} {item}") ?? Parameters.FirstOrDefault(p => p.Id == id);
}
