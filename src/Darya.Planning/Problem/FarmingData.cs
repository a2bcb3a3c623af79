using Darya.Planning.Sets;

namespace Darya.Planning.Problem;

/// <summary>Farming figures of a plan.</summary>
internal sealed class FarmingData
{
    internal FarmingData(PlanSets sets, Economy economy)
    {
        var region = sets.Region;
        var areaIndex = region.AreaHistory.ToDictionary(i => (i.State, i.Crop, i.Year), i => i.Index);
        var priceIndex = region.PriceHistory.ToDictionary(i => (i.State, i.Crop, i.Year), i => i.Index);
        var budget = region.Budgets.ToDictionary(b => (b.State, b.Crop));
        double Index(Dictionary<(string, string, int), double> table, FieldIndex c, YearIndexSet y) =>
            table.GetValueOrDefault((c.State, c.Data.Crop, economy.YearFor(y.Year)), 1);

        RecordedAreaKha = [.. sets.Fields.Select(c => sets.Years.Select(y => c.Data.Area.ThousandHectares * Index(areaIndex, c, y)).ToArray())];
        GrossMusdPerKha = [.. sets.Fields.Select(c => sets.Years.Select(y =>
            budget[(c.State, c.Data.Crop)].GrossUsdPerHectare / 1000 * Index(priceIndex, c, y)).ToArray())];
        MarginMusdPerKha = [.. sets.Fields.Select(c => sets.Years.Select(y =>
            budget[(c.State, c.Data.Crop)].MarginUsdPerHectare / 1000 * Index(priceIndex, c, y)).ToArray())];
        YieldTonnesPerHa = [.. sets.Fields.Select(c => budget[(c.State, c.Data.Crop)].YieldTonnesPerHectare)];
        NeedHm3PerKha = [.. sets.Fields.Select(c => sets.Periods.Select(t =>
            c.Data.NetNeed[t.Data.Month - 1].Millimetres / 100 * t.Data.ShareOfMonth).ToArray())];
        CoveredShare = [.. sets.Fields.Select(c => sets.Years.Select(y => Covered(sets, c, y)).ToArray())];
        StageOfMonth = [.. sets.Fields.Select(c => Enumerable.Range(1, 12).Select(m => Stage(c, m)).ToArray())];
        StageNeedHm3PerKha = [.. sets.Fields.Select(c => c.Crop.Stages.Select(s =>
            s.Months.Sum(m => c.Data.NetNeed[m - 1].Millimetres / 100)).ToArray())];
        CroppedAreaKha = [.. sets.Districts.Select(d => sets.Years.Select(y =>
            sets.Fields.Where(c => c.District == d.Ordinal).Sum(c => RecordedAreaKha[c.Ordinal][y.Ordinal])).ToArray())];
        LeachingHm3 = [.. sets.Districts.Select(d => sets.Periods.Select(t =>
            d.Data.Leaching.Where(l => l.Month == t.Data.Month).Sum(l => l.Net.Millimetres / 100)
            * t.Data.ShareOfMonth * CroppedAreaKha[d.Ordinal][sets.YearOf(t).Ordinal]).ToArray())];
        LeachingValueMusdPerHm3 = [.. sets.Districts.Select(d => sets.Periods.Select(t =>
            d.Data.Leaching.Where(l => l.Month == t.Data.Month).Select(l => l.ValueUsdPerCubicMetre).DefaultIfEmpty(0).Max()).ToArray())];
    }

    /// <summary>Recorded area in the economy of the year [field][year], thousand ha.</summary>
    internal double[][] RecordedAreaKha { get; }

    /// <summary>Output of full water [field][year], million USD per thousand ha.</summary>
    internal double[][] GrossMusdPerKha { get; }

    /// <summary>Output less variable cost with full water [field][year], million USD per thousand ha.</summary>
    internal double[][] MarginMusdPerKha { get; }

    /// <summary>Yield with full water [field], t/ha.</summary>
    internal double[] YieldTonnesPerHa { get; }

    /// <summary>Need at the field [field][period], hm³ per thousand ha.</summary>
    internal double[][] NeedHm3PerKha { get; }

    /// <summary>
    /// Share of a year's margin that the horizon earns [field][year]: that of the crop's need inside the horizon, so that margin and losses go
    /// together; of the days for a crop without need.
    /// </summary>
    internal double[][] CoveredShare { get; }

    /// <summary>Number of the stage a calendar month belongs to, -1 for none [field][month-1].</summary>
    internal int[][] StageOfMonth { get; }

    /// <summary>Need of a whole stage at the field [field][stage], hm³ per thousand ha.</summary>
    internal double[][] StageNeedHm3PerKha { get; }

    /// <summary>Recorded area of all crops [district][year], thousand ha.</summary>
    internal double[][] CroppedAreaKha { get; }

    /// <summary>Leaching at the field [district][period], hm³.</summary>
    internal double[][] LeachingHm3 { get; }

    /// <summary>Cost of missing leaching water [district][period], million USD per hm³ at the field.</summary>
    internal double[][] LeachingValueMusdPerHm3 { get; }

    /// <summary>Loss of output per hm³ missing at the field in a stage, million USD: gross · Ky / stage need.</summary>
    internal double LossMusdPerHm3(FieldIndex c, YearIndexSet y, int stage) =>
        GrossMusdPerKha[c.Ordinal][y.Ordinal] * c.Crop.Stages[stage].Response / StageNeedHm3PerKha[c.Ordinal][stage];

    private double Covered(PlanSets sets, FieldIndex c, YearIndexSet y)
    {
        var inside = sets.Periods.Where(t => t.Data.Year == y.Year).ToArray();
        var need = c.Data.NetNeed.Sum(depth => depth.Millimetres / 100);
        return need > 0
            ? inside.Sum(t => NeedHm3PerKha[c.Ordinal][t.Ordinal]) / need
            : inside.Sum(t => t.Data.Days) / (DateTime.IsLeapYear(y.Year) ? 366.0 : 365.0);
    }

    private static int Stage(FieldIndex c, int month)
    {
        for (var s = 0; s < c.Crop.Stages.Count; s++)
        {
            if (c.Crop.Stages[s].Months.Contains(month))
            {
                return s;
            }
        }

        return -1;
    }
}
