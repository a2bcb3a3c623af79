namespace Darya.Relief.Baskets;

/// <summary>What a basket holds of a nutrient.</summary>
/// <param name="Nutrient">The nutrient.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Need">Need of a person a day.</param>
/// <param name="Reached">What the basket holds.</param>
/// <param name="IsBinding">Whether the basket holds exactly what is asked, so that the need shapes it.</param>
/// <param name="UsdPerUnit">Shadow price: what one unit more a day costs, USD; 0 where it is not binding, null in a conflict.</param>
public sealed record NutrientReached(string Nutrient, string Unit, double Need, double Reached, bool IsBinding, double? UsdPerUnit)
{
    /// <summary>The part of the need that is reached.</summary>
    public double Share => Reached / Need;
}
