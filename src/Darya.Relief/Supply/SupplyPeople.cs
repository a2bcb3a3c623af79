namespace Darya.Relief.Supply;

/// <summary>People in need at a place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Persons">People in need, persons [month].</param>
/// <param name="UsdPerUnserved">Priority: what a person-month without ration weighs, USD; people are left out where a ration costs more.</param>
/// <param name="Grams">A ration of their own, g for a person a day [food]; null for the ration of the plan.</param>
public sealed record SupplyPeople(string Place, IReadOnlyList<double> Persons, double UsdPerUnserved, IReadOnlyList<double>? Grams = null)
{
    /// <summary>The part of the weight of a person-month that is added where somebody loses a ration that a plan followed so far gives.</summary>
    /// <remarks>
    /// Of people of one weight a plan chooses by small differences of cost. Without this a plan made anew would take from some what it gives to others for
    /// them. A twentieth is 2 to 5 USD a person-month, some 200 USD a tonne of food, and less than weights of classes differ (assumed, E).
    /// </remarks>
    public const double PartOfWeightToLose = 0.05;

    /// <summary>Persons without ration by the plan followed so far, persons [month]; null where none is followed, and all are alike.</summary>
    public IReadOnlyList<double>? UnservedByPlan { get; init; }
}
