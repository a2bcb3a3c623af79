using Darya.Planning.Problem;
using Darya.Solvers;

namespace Darya.Planning.Farming;

/// <summary>Land of a district: crops may change places, the sum of areas may not grow.</summary>
/// <remarks>
/// <code>
/// Σ_c area[c,y] ≤ Σ_c recorded area[c,y]    [thousand ha]
/// </code>
/// Dual: minus the rent of land, million USD per thousand ha.
/// </remarks>
internal static class FarmLand
{
    internal const string Family = "land";

    internal static void Add(PlanProgram program)
    {
        if (program.IsStage)
        {
            return; // the shares are bounded
        }

        var (sets, x, data) = (program.Sets, program.X, program.Data.Farming);
        foreach (var d in sets.Districts.Where(program.Scope.Owns))
        {
            var fields = sets.Fields.Where(c => c.District == d.Ordinal).ToArray();
            foreach (var y in sets.Years)
            {
                program.Lp.Subject(Family, d, y, Sum.Over(fields, c => x.Area[c, y]) <= data.CroppedAreaKha[d.Ordinal][y.Ordinal]);
            }
        }
    }
}
