namespace Darya.Cooperation.Results;

/// <summary>Two states together, all others alone: what they gain, and what that gives to or takes from the others.</summary>
/// <param name="States">The allies.</param>
/// <param name="GainMusd">Their gain over acting alone, million USD a year.</param>
/// <param name="Effects">Account of every state alone and with the alliance.</param>
/// <param name="DeviationMusd">Largest gain a block could still find in either equilibrium.</param>
public sealed record AllianceOutcome(IReadOnlyList<string> States, double GainMusd, IReadOnlyList<AllianceEffect> Effects, double DeviationMusd);

/// <summary>What the alliance does to one state.</summary>
/// <param name="State">Id of the state.</param>
/// <param name="IsAlly">Whether it is one of the allies.</param>
/// <param name="Alone">Its account when everybody acts alone.</param>
/// <param name="WithAlliance">Its account with the alliance.</param>
public sealed record AllianceEffect(string State, bool IsAlly, StateAccount Alone, StateAccount WithAlliance)
{
    /// <summary>Change of its benefit, million USD a year.</summary>
    public double ChangeMusd => WithAlliance.BenefitMusd - Alone.BenefitMusd;
}
