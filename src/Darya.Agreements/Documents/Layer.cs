namespace Darya.Agreements.Documents;

/// <summary>Which kind of relation an article belongs to; one document may hold several.</summary>
public enum Layer
{
    /// <summary>Ordinary duties: computed and monitored.</summary>
    Working,

    /// <summary>Strategic partnership: goals with indicators, reported and never breached.</summary>
    Partnership,

    /// <summary>Allied relations: duties and prohibitions with procedural steps.</summary>
    Alliance,

    /// <summary>Security: events for a person to judge, never scored.</summary>
    Security,
}
