namespace Darya.Model.Relief;

/// <summary>What a figure of a province says.</summary>
public enum ProvinceFigureKind
{
    /// <summary>People who live there, persons.</summary>
    Population,

    /// <summary>Price of the food basket of a household, USD a month, mean of the year.</summary>
    Basket,

    /// <summary>Share of people in IPC phase 3 or worse, percent.</summary>
    Phase3Plus,

    /// <summary>Share of people in IPC phase 4, percent.</summary>
    Phase4,

    /// <summary>IPC phase of the whole area, 1 to 5.</summary>
    AreaPhase,
}
