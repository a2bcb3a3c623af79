namespace Darya.Corridors.Freight;

/// <summary>The network after a change: what is open, hours and money of each arc.</summary>
internal sealed class NetworkState
{
    internal NetworkState(int legs)
    {
        IsOpen = new bool[legs];
        CapacityMt = new double?[legs];
        BorderHours = new double[2 * legs];
        BorderUsd = new double[2 * legs];
        HoursDeviation = new double[2 * legs];
    }

    /// <summary>Whether a leg may be used [leg].</summary>
    internal bool[] IsOpen { get; }

    /// <summary>What can pass both ways together, Mt a year; null where not known [leg].</summary>
    internal double?[] CapacityMt { get; }

    /// <summary>Hours at the crossing, both sides and the change of gauge, without queue [arc].</summary>
    internal double[] BorderHours { get; }

    /// <summary>Money at the crossing for a shipment, both sides, USD [arc].</summary>
    internal double[] BorderUsd { get; }

    /// <summary>Standard deviation of the hours at the crossing [arc].</summary>
    internal double[] HoursDeviation { get; }

    /// <summary>Places that may not be used [node]; null for none.</summary>
    internal bool[]? IsClosedPlace { get; set; }

    /// <summary>A bit for each economy whose transit is closed.</summary>
    internal ulong ClosedTransits { get; set; }

    /// <summary>Generalised cost without queue [commodity][arc], USD/t; +∞ where a leg is closed.</summary>
    internal double[][] Costs { get; set; } = [];
}
