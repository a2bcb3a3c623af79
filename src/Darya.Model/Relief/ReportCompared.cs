namespace Darya.Model.Relief;

/// <summary>The figure of a plan that a reported one is held against.</summary>
public enum ReportCompared
{
    /// <summary>All cost but cash, USD/t handed out.</summary>
    CostPerTonne,

    /// <summary>Food and milling, USD/t handed out.</summary>
    FoodPerTonne,

    /// <summary>All but food, milling and cash, USD/t handed out.</summary>
    OtherPerTonne,

    /// <summary>Food of a household, USD/month.</summary>
    HouseholdBasket,

    /// <summary>Tonnes handed out in a year, t.</summary>
    TonnesAYear,

    /// <summary>People served in a mean month, million people.</summary>
    PeopleAMonth,

    /// <summary>Tonnes a day over the crossings from the state of a store, t/day.</summary>
    TonnesADay,
}
