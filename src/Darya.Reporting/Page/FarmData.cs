using Darya.Planning.Results;

namespace Darya.Reporting.Page;

/// <summary>The farming part of the page.</summary>
internal static class FarmData
{
    internal static DistrictData District(Plan plan, DistrictOutcome outcome)
    {
        var district = plan.Region.Districts.Single(d => d.Id == outcome.District);
        return new DistrictData(
            district.Id,
            Name.Of(district.Name),
            district.State,
            district.River,
            district.Place.Longitude,
            district.Place.Latitude,
            district.Schematic.X,
            district.Schematic.Y,
            [.. district.Intakes.Select(i => i.Node).Distinct()],
            Figures.Series(outcome.NeedHm3, 1),
            Figures.Series(outcome.DeliveredHm3, 1),
            Figures.Series(outcome.RecordedNeedHm3, 1),
            Figures.Series(outcome.LeachingShortHm3, 1),
            [.. outcome.Crops.Select(c => new DistrictCropData(
                c.Crop,
                Figures.Series(c.RecordedAreaKha, 2),
                Figures.Series(c.AreaKha, 2),
                Figures.Series(c.RelativeYield, 3),
                Figures.Series(c.OutputKt, 1),
                Figures.Series(c.BenefitMusd, 2)))],
            Figures.Series(outcome.BenefitMusd, 2));
    }
}
