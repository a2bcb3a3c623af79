namespace Darya.Web.Agreements;

/// <summary>What a term did to the plans of recorded years.</summary>
/// <param name="CostMusd">What all parties together would have more without it, million USD a year.</param>
/// <param name="BindingYears">Years in which it shapes the plan.</param>
/// <param name="Missed">Years in which it cannot be kept together with the others.</param>
internal sealed record TestedTerm(double CostMusd, int BindingYears, IReadOnlyList<string> Missed);
