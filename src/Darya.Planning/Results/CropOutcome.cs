namespace Darya.Planning.Results;

/// <summary>A crop in a district.</summary>
/// <param name="Crop">Id of the crop.</param>
/// <param name="RecordedAreaKha">Recorded area [year of the horizon].</param>
/// <param name="AreaKha">Chosen area [year].</param>
/// <param name="RelativeYield">Yield over the yield with full water [year]; 0 where nothing is grown.</param>
/// <param name="OutputKt">Output, thousand tonnes [year].</param>
/// <param name="BenefitMusd">Margin after yield losses [year].</param>
public sealed record CropOutcome(
    string Crop, double[] RecordedAreaKha, double[] AreaKha, double[] RelativeYield, double[] OutputKt, double[] BenefitMusd);
