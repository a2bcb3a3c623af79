using Darya.Planning.Problem;

namespace Darya.Planning.Farming;

/// <summary>No more water can be missing in a period than is needed in it.</summary>
/// <remarks>
/// <code>
/// deficit[c,t] ≤ need[c,t] · area[c,y(t)]    [hm³ at the field]
/// </code>
/// Left out where the stage is one single period: there the cap of the stage is stricter.
/// </remarks>
internal static class MonthDeficit
{
    internal const string Family = "month_deficit";

    internal static void Add(PlanProgram program)
    {
        if (program.IsStage)
        {
            return; // the cap of the stage, taken for the month, is stricter
        }

        var (sets, x, data) = (program.Sets, program.X, program.Data.Farming);
        foreach (var (c, t, deficit) in x.Deficit.Members)
        {
            var stage = c.Crop.Stages[data.StageOfMonth[c.Ordinal][t.Data.Month - 1]];
            var months = stage.Months.Count(m => c.Data.NetNeed[m - 1].Millimetres > 0);
            if (months > 1 || t.Data.Dekad > 0)
            {
                program.Lp.Subject(Family, c, t, deficit - (data.NeedHm3PerKha[c.Ordinal][t.Ordinal] * x.Area[c, sets.YearOf(t)]) <= 0);
            }
        }
    }
}
