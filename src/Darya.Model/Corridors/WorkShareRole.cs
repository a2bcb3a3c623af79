namespace Darya.Model.Corridors;

/// <summary>What a share is a share of.</summary>
public enum WorkShareRole
{
    /// <summary>The whole cost.</summary>
    Cost,

    /// <summary>The part that is no loan.</summary>
    Equity,

    /// <summary>The part that is lent, by lender.</summary>
    Loan,

    /// <summary>What the work yields, for example its power.</summary>
    Output,
}
