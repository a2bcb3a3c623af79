using Darya.Model;
using Darya.Model.Relief;

namespace Darya.Relief.Tables;

/// <summary>Names of food groups.</summary>
internal static class FoodGroupNames
{
    internal static LocalName Of(FoodGroup group) => group switch
    {
        FoodGroup.Cereal => new("Cereals", "Зерновые"),
        FoodGroup.Pulse => new("Pulses", "Бобовые"),
        FoodGroup.Oil => new("Oil", "Масло"),
        FoodGroup.Animal => new("Milk, meat, fish", "Молоко, мясо, рыба"),
        FoodGroup.Vegetable => new("Vegetables", "Овощи"),
        FoodGroup.Fruit => new("Fruit", "Фрукты"),
        FoodGroup.Sugar => new("Sugar", "Сахар"),
        FoodGroup.Salt => new("Salt", "Соль"),
        _ => new("Blended foods", "Смеси"),
    };
}
