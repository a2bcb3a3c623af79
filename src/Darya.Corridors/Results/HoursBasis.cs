namespace Darya.Corridors.Results;

/// <summary>Where the hours and money at a crossing come from.</summary>
public enum HoursBasis
{
    /// <summary>Measured at this crossing and in this direction or for both.</summary>
    Crossing,

    /// <summary>Mean of the state for the mode; nothing was measured here.</summary>
    State,

    /// <summary>Mean of all states of the measurement programme.</summary>
    Programme,
}
