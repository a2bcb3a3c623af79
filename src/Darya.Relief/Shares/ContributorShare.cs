namespace Darya.Relief.Shares;

/// <summary>What a contributor's part of the supply is worth.</summary>
/// <param name="Contributor">The contributor.</param>
/// <param name="AloneUsd">What the supply costs less when only this one takes part than when nobody does, USD.</param>
/// <param name="LastUsd">What it costs more when only this one stays away, USD.</param>
/// <param name="ShapleyUsd">Share of the saving by the Shapley value, USD.</param>
/// <param name="NucleolusUsd">Share of the saving by the nucleolus, USD.</param>
public sealed record ContributorShare(string Contributor, double AloneUsd, double LastUsd, double ShapleyUsd, double NucleolusUsd);
