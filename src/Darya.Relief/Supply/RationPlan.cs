namespace Darya.Relief.Supply;

/// <summary>How the ration of a person is found: <see cref="FixedRation"/>, <see cref="RationByPlace"/> or <see cref="RationForAll"/>.</summary>
public abstract record RationPlan;
