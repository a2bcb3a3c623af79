namespace Darya.Planning.Policies.Results;

/// <summary>One way to run the recorded years, and perfect foresight that ends at the same storages; both valued month by month with exact head.</summary>
/// <param name="Name"><c>policy</c>, <c>rules</c>, <c>record</c>, or <c>policy-storages</c>: the policy's storages in place of the recorded ones, all else as beside the record.</param>
/// <param name="StorageHm3">Storage at the end of each month [reservoir][month].</param>
/// <param name="ReleaseHm3">Water that leaves each reservoir by its reaches [reservoir][month].</param>
/// <param name="DeliveredHm3">Gross water taken by each district [district][month].</param>
/// <param name="ForesightStorageHm3">Storage under the foresight it is held against [reservoir][month].</param>
/// <param name="BenefitMusd">Benefit of the coalition, million USD a year.</param>
/// <param name="ForesightMusd">Benefit of perfect foresight, million USD a year.</param>
/// <param name="BenefitByYearMusd">Benefit by recorded year.</param>
/// <param name="ForesightByYearMusd">That of foresight by recorded year.</param>
public sealed record BacktestLine(
    string Name,
    IReadOnlyList<double[]> StorageHm3,
    IReadOnlyList<double[]> ReleaseHm3,
    IReadOnlyList<double[]> DeliveredHm3,
    IReadOnlyList<double[]> ForesightStorageHm3,
    double BenefitMusd,
    double ForesightMusd,
    IReadOnlyList<double> BenefitByYearMusd,
    IReadOnlyList<double> ForesightByYearMusd)
{
    /// <summary>What is lost against perfect foresight, million USD a year.</summary>
    public double LossMusd => ForesightMusd - BenefitMusd;

    /// <summary>The same in percent of foresight's benefit.</summary>
    public double LossPercent => 100 * LossMusd / Math.Abs(ForesightMusd);
}
