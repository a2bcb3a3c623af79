namespace Darya.Corridors.Results;

/// <summary>What becomes of a candidate.</summary>
public enum WorkVerdict
{
    /// <summary>In the portfolio.</summary>
    Built,

    /// <summary>Worth building, but budgets or its years leave no room.</summary>
    Late,

    /// <summary>Its gains do not pay its cost.</summary>
    NotWorth,

    /// <summary>No cost was found: not judged.</summary>
    NoCost,

    /// <summary>What it does is not modelled: not judged.</summary>
    NoGain,

    /// <summary>A state that it stands in does not act with the others: not judged.</summary>
    NoPartner,

    /// <summary>In use already.</summary>
    Done,
}
