using Darya.Planning.Problem;
using Darya.Planning.Sets;
using Darya.Solvers;

namespace Darya.Planning.Power;

/// <summary>Energy of water that falls from a reservoir: linear around an operating point of storage and turbine flow.</summary>
/// <remarks>
/// <code>
/// Σ_b e[p,t,b] ≤ κ(V) q[p,t] + κ'(V) Q · ((v[r,t−1] + v[r,t]) / 2 − V)    [GWh]
/// </code>
/// V, Q: mean storage and turbine flow of the operating point; κ = η · 9.81 · (level(V) − tailwater) / 3600 GWh per hm³, κ' its slope.
/// The head is that of the mean of start and end storage: taken from the start it would lag a month.
/// Dual: minus the price of the plant's energy, million USD per GWh.
/// </remarks>
internal static class HeadEnergy
{
    internal const string Family = "head_energy";

    internal static void Add(PlanProgram program)
    {
        if (program.IsStage)
        {
            return; // the envelope stands instead
        }

        var (sets, x) = (program.Sets, program.X);
        foreach (var (p, t, turbined) in x.Turbined.Members)
        {
            var (factor, perStorage, constant) = Terms(program, p, t);
            var r = sets.Reservoirs[p.Reservoir];
            var energy = Sum.Over(sets.Blocks, b => x.Hydro[p, t, b]) - (factor * turbined);
            if (x.Storage.TryGet(r, t, out var now))
            {
                energy -= perStorage * now;
            }

            if (t.Ordinal > 0 && x.Storage.TryGet(r, sets.Periods[t.Ordinal - 1], out var before))
            {
                energy -= perStorage * before;
            }

            program.HeadEnergyRows.Add((p, t), program.Lp.Subject(Family, p, t, energy <= constant));
        }
    }

    /// <summary>Moves the rows to the program's operating point.</summary>
    internal static void Update(PlanProgram program)
    {
        var (sets, x) = (program.Sets, program.X);
        foreach (var ((p, t), row) in program.HeadEnergyRows)
        {
            var (factor, perStorage, constant) = Terms(program, p, t);
            var r = sets.Reservoirs[p.Reservoir];
            program.Lp.SetCoefficient(row, x.Turbined[p, t], -factor);
            if (x.Storage.TryGet(r, t, out var now))
            {
                program.Lp.SetCoefficient(row, now, -perStorage);
            }

            if (t.Ordinal > 0 && x.Storage.TryGet(r, sets.Periods[t.Ordinal - 1], out var before))
            {
                program.Lp.SetCoefficient(row, before, -perStorage);
            }

            program.Lp.SetRightHandSide(row, constant);
        }
    }

    /// <summary>Coefficients of turbine flow and of each storage, and the right-hand side.</summary>
    private static (double Factor, double PerStorage, double Constant) Terms(PlanProgram program, PlantIndex p, PeriodIndex t)
    {
        var point = program.Point;
        var factor = point.Factor(p, t, program.Sets);
        var slope = point.StorageSlope(p, t, program.Sets);
        var mean = point.MeanStorageHm3[p.Reservoir][t.Ordinal];
        var constant = -slope * mean;
        if (t.Ordinal == 0)
        {
            constant += slope / 2 * program.Data.Water.InitialHm3[p.Reservoir];
        }

        return (factor, slope / 2, constant);
    }
}
