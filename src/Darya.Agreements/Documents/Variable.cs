namespace Darya.Agreements.Documents;

/// <summary>What a meter measures.</summary>
public enum Variable
{
    /// <summary>Water that comes into a reservoir or reach.</summary>
    Inflow,

    /// <summary>Flow at a section.</summary>
    Flow,

    /// <summary>Release of a reservoir.</summary>
    Release,

    /// <summary>Storage of a reservoir.</summary>
    Storage,

    /// <summary>Water level of a reservoir.</summary>
    Level,

    /// <summary>Water taken by a state, a canal or a district.</summary>
    Intake,

    /// <summary>Energy delivered.</summary>
    Energy,

    /// <summary>Power delivered.</summary>
    Power,

    /// <summary>Fuel or goods in kind.</summary>
    Goods,

    /// <summary>Money paid.</summary>
    Payment,

    /// <summary>Audited cost.</summary>
    Cost,

    /// <summary>An index of the year, percent of norm.</summary>
    Index,

    /// <summary>A forecast of inflow.</summary>
    Forecast,

    /// <summary>A number of anything countable.</summary>
    Count,

    /// <summary>Hours or days that something takes.</summary>
    Time,

    /// <summary>An indicator of a goal.</summary>
    Indicator,
}
