namespace Darya.Agreements.Compliance;

/// <summary>The money account of a party.</summary>
/// <param name="Party">Id of the party.</param>
/// <param name="ReceivesMusd">To receive, million USD.</param>
/// <param name="PaysMusd">To pay, million USD.</param>
public sealed record MoneyAccount(string Party, double ReceivesMusd, double PaysMusd)
{
    /// <summary>To receive less to pay, million USD.</summary>
    public double NetMusd => ReceivesMusd - PaysMusd;
}
