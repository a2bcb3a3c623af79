namespace Darya.Agreements.Documents;

/// <summary>What a unit measures.</summary>
public enum UnitDimension
{
    /// <summary>Flow of water: a rate.</summary>
    Flow,

    /// <summary>Volume of water.</summary>
    Volume,

    /// <summary>Power: a rate.</summary>
    Power,

    /// <summary>Energy.</summary>
    Energy,

    /// <summary>Mass.</summary>
    Mass,

    /// <summary>Volume of gas.</summary>
    Gas,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Level.</summary>
    Level,

    /// <summary>Area.</summary>
    Area,

    /// <summary>Time.</summary>
    Time,

    /// <summary>A share.</summary>
    Percent,

    /// <summary>A number.</summary>
    Count,

    /// <summary>Price of energy.</summary>
    EnergyPrice,

    /// <summary>Price of water.</summary>
    WaterPrice,

    /// <summary>Price of goods.</summary>
    MassPrice,
}
