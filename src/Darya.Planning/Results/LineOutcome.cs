namespace Darya.Planning.Results;

/// <summary>Energy over one line, GWh [period], measured where it is sent.</summary>
/// <param name="Line">Id of the line.</param>
/// <param name="ForwardGwh">From its first zone to its second.</param>
/// <param name="BackwardGwh">The other way.</param>
/// <param name="CapacityForwardGwh">The most it could have carried forward.</param>
/// <param name="CapacityBackwardGwh">The most it could have carried backward.</param>
/// <param name="ForwardPaidMusd">What the second zone pays for what arrives, at the plan's rule of prices, million USD.</param>
/// <param name="BackwardPaidMusd">What the first zone pays, million USD.</param>
public sealed record LineOutcome(
    string Line,
    double[] ForwardGwh,
    double[] BackwardGwh,
    double[] CapacityForwardGwh,
    double[] CapacityBackwardGwh,
    double[] ForwardPaidMusd,
    double[] BackwardPaidMusd);
