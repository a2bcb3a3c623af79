namespace Darya.Corridors.Results;

/// <summary>A state in the game of the portfolio.</summary>
/// <param name="State">State.</param>
/// <param name="GainMusd">Discounted gains from all works, before payments.</param>
/// <param name="PaidMusd">What it would spend on its own ground, discounted.</param>
/// <param name="NucleolusMusd">Net gain by the nucleolus.</param>
/// <param name="ShapleyMusd">Net gain by the Shapley value.</param>
/// <param name="CostNucleolusMusd">Its share of the cost then: gain less net gain.</param>
/// <param name="CostShapleyMusd">The same by the Shapley value.</param>
/// <param name="WithoutMusd">Worth of the portfolio of the others without it.</param>
public sealed record InvestmentShare(
    string State,
    double GainMusd,
    double PaidMusd,
    double NucleolusMusd,
    double ShapleyMusd,
    double CostNucleolusMusd,
    double CostShapleyMusd,
    double WithoutMusd);
