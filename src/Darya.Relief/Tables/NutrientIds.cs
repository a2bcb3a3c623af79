using Darya.Model.Relief;

namespace Darya.Relief.Tables;

/// <summary>Ids of nutrients, food groups and cargoes as the tables write them.</summary>
internal static class NutrientIds
{
    /// <summary>The need that counts as energy.</summary>
    internal const string Energy = "energy";

    internal static string Of(Nutrient nutrient) => Snake(nutrient.ToString());

    internal static string Of(FoodGroup group) => Snake(group.ToString());

    internal static string Of(GateCargo cargo) => Snake(cargo.ToString());

    private static string Snake(string name) => string.Concat(name.Select((c, at) => char.IsUpper(c) && at > 0 ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
