namespace Darya.Model.Rivers;

/// <summary>How the inflow of a catchment is modelled.</summary>
public enum InflowModelKind
{
    /// <summary>Order, persistence and distribution from its own monthly series.</summary>
    Monthly,

    /// <summary>Yearly totals are measured; months follow a stated shape and the persistence of another catchment.</summary>
    Yearly,

    /// <summary>Monthly means and spreads are stated; persistence of another catchment.</summary>
    Statistics,

    /// <summary>A fixed share, by month, of the flow of another catchment: both are parts of one measured river.</summary>
    Share,

    /// <summary>Return flow, losses and errors of a balance: bounded by its own record, follows a river; may be negative.</summary>
    Accretion,
}
