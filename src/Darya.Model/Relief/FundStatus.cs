namespace Darya.Model.Relief;

/// <summary>How sure money is.</summary>
public enum FundStatus
{
    /// <summary>Received.</summary>
    Received,

    /// <summary>Promised.</summary>
    Pledged,

    /// <summary>Asked for.</summary>
    Asked,

    /// <summary>Assumed, to have a plan at all.</summary>
    Assumed,
}
