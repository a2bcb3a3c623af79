namespace Darya.Model.Relief;

/// <summary>Energy and the eleven nutrients of a basket, in the order of the columns of <c>food_nutrients</c>.</summary>
public enum Nutrient
{
    /// <summary>Energy, kcal.</summary>
    Energy,

    /// <summary>Protein, g.</summary>
    Protein,

    /// <summary>Fat, g.</summary>
    Fat,

    /// <summary>Calcium, mg.</summary>
    Calcium,

    /// <summary>Iron, mg.</summary>
    Iron,

    /// <summary>Vitamin A, µg.</summary>
    VitaminA,

    /// <summary>Thiamine (B1), mg.</summary>
    Thiamine,

    /// <summary>Riboflavin (B2), mg.</summary>
    Riboflavin,

    /// <summary>Niacin (B3), mg.</summary>
    Niacin,

    /// <summary>Folate, µg.</summary>
    Folate,

    /// <summary>Vitamin C, mg.</summary>
    VitaminC,

    /// <summary>Iodine, µg.</summary>
    Iodine,
}
