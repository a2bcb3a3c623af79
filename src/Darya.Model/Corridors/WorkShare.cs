namespace Darya.Model.Corridors;

/// <summary>What a party pays for a work or gets from it.</summary>
/// <param name="Party">A state, an outside economy or a lender.</param>
/// <param name="Role">What it is a share of.</param>
/// <param name="Percent">Percent of it.</param>
/// <param name="AmountMusd">Million USD; null when not stated.</param>
/// <param name="IsAgreed">True when agreed, false when proposed or reported only.</param>
/// <param name="Letter">How sure.</param>
/// <param name="Source">An id of <see cref="Region.Sources"/>.</param>
/// <param name="Note">Note.</param>
public sealed record WorkShare(string Party, WorkShareRole Role, double Percent, double? AmountMusd, bool IsAgreed, Confidence Letter, string Source, string Note);
