using Darya.Model.Quantities;

namespace Darya.Model.Farming;

/// <summary>The irrigated area of a state as one account gives it: <c>official</c>, <c>satellite</c> or <c>model</c>.</summary>
public sealed record AreaAccount(string State, string Account, FarmArea Area);
