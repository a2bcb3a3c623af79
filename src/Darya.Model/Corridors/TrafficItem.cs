namespace Darya.Model.Corridors;

/// <summary>What is counted at a crossing.</summary>
public enum TrafficItem
{
    /// <summary>People a day, both ways.</summary>
    People,

    /// <summary>Cars a day, both ways.</summary>
    Cars,

    /// <summary>Trucks a day, both ways.</summary>
    Trucks,

    /// <summary>Vehicles of all kinds a day, both ways.</summary>
    Vehicles,

    /// <summary>Pairs of trains a day.</summary>
    TrainPairs,

    /// <summary>Million tonnes a year, both ways.</summary>
    Freight,
}
