namespace Darya.Agreements.Trials.Results;

/// <summary>A party in one year.</summary>
/// <param name="State">Its id.</param>
/// <param name="AloneMusd">What it has without agreement.</param>
/// <param name="AgreedMusd">What it has under the agreement, payments included.</param>
/// <param name="PaymentsMusd">Payments of the agreement received less paid; deliveries at the agreed price instead of the plan's included.</param>
/// <param name="TemptationMusd">What it would have more in this year if it alone stopped performing; 0 when nothing.</param>
public sealed record StateTrial(string State, double AloneMusd, double AgreedMusd, double PaymentsMusd, double TemptationMusd)
{
    /// <summary>Gain over no agreement.</summary>
    public double GainMusd => AgreedMusd - AloneMusd;
}
