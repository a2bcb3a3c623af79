namespace Darya.Planning.Results;

/// <summary>Farming of one district.</summary>
/// <param name="District">Id of the district.</param>
/// <param name="NeedHm3">Gross water need of the chosen areas at the intakes [period].</param>
/// <param name="DeliveredHm3">Gross water taken [period].</param>
/// <param name="RecordedNeedHm3">Gross need of the recorded areas [period].</param>
/// <param name="LeachingShortHm3">Leaching water missing at the field [period].</param>
/// <param name="Crops">By crop.</param>
/// <param name="BenefitMusd">Margin after yield losses [year of the horizon].</param>
public sealed record DistrictOutcome(
    string District,
    double[] NeedHm3,
    double[] DeliveredHm3,
    double[] RecordedNeedHm3,
    double[] LeachingShortHm3,
    IReadOnlyList<CropOutcome> Crops,
    double[] BenefitMusd);
