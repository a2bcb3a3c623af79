namespace Darya.Model.Relief;

/// <summary>Groups of foods for which a nutritionist sets bounds.</summary>
public enum FoodGroup
{
    /// <summary>Grain, flour, meal, bulgur, rice.</summary>
    Cereal,

    /// <summary>Beans, peas, lentils.</summary>
    Pulse,

    /// <summary>Vegetable oil.</summary>
    Oil,

    /// <summary>Milk, cheese, meat, fish.</summary>
    Animal,

    /// <summary>Vegetables and tubers.</summary>
    Vegetable,

    /// <summary>Fruit, fresh and dried.</summary>
    Fruit,

    /// <summary>Sugar.</summary>
    Sugar,

    /// <summary>Salt.</summary>
    Salt,

    /// <summary>Blended and fortified foods made for relief.</summary>
    Blended,
}
