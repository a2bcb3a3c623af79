using Darya.Model.Power;
using Darya.Model.Rivers;
using Darya.Simulation;

namespace Darya.Planning.Power;

/// <summary>The concave envelope of a plant's energy over storage and turbine flow, scaled by one factor that takes out its bias.</summary>
/// <remarks>
/// <code>
/// e(v, q) = κ(v) q,   dead ≤ v ≤ full,  0 ≤ q ≤ Q        κ = η · 9.81 · (level(v) − tailwater) / 3600    [GWh/hm³]
/// envelope  min over segments j of the hull of κ:  a[j] q + s[j] Q (v − dead),   and κ(full) q
/// γ = Σ e · envelope / Σ envelope²    over a grid of the box
/// </code>
/// a[j] is the value of segment j's line at dead storage, s[j] its slope: the perspective of κ, the least concave function above e on the box.
/// Source: Diniz and Maceira (2008), IEEE Transactions on Power Systems 23: 1650-1659.
/// </remarks>
internal sealed class EnergyEnvelope
{
    private const int GridSteps = 20;
    private const int MostSegments = 5; // more planes cost every stage rows and gain less than a tenth of a percent

    // A slope that changes the energy of a full turbine by less over the whole storage, GWh per hm³, only widens the range of coefficients.
    private const double SmallestSlope = 1e-6;

    private EnergyEnvelope(IReadOnlyList<(double PerFlow, double PerStorage)> planes, double bias, double worst) =>
        (Planes, Bias, LargestDeviation) = (planes, bias, worst);

    /// <summary>Planes, scaled: GWh per hm³ turbined, and GWh per hm³ stored above dead storage.</summary>
    internal IReadOnlyList<(double PerFlow, double PerStorage)> Planes { get; }

    /// <summary>The factor γ.</summary>
    internal double Bias { get; }

    /// <summary>Largest deviation of the scaled envelope from the exact energy on the grid, as a share of the plant's energy at full storage and turbine flow.</summary>
    internal double LargestDeviation { get; }

    /// <summary>The envelope.</summary>
    /// <param name="plant">The plant.</param>
    /// <param name="reservoir">The reservoir that makes its head.</param>
    /// <param name="largestHm3">Turbine flow of the period.</param>
    internal static EnergyEnvelope Of(HydroPlant plant, Reservoir reservoir, double largestHm3)
    {
        var (dead, full) = (reservoir.Dead.Hm3, reservoir.Full.Hm3);
        double Kappa(double storage) => HydropowerModel.GwhPerHm3(plant, reservoir, storage);
        var inside = reservoir.Curve.Points.Select(p => p.Volume.Hm3).Where(v => v > dead && v < full).Prepend(dead).Append(full);
        var hull = Thin(UpperHull([.. inside.Select(v => (v, Kappa(v)))]));
        var planes = new List<(double PerFlow, double PerStorage)>();
        for (var j = 1; j < hull.Count; j++)
        {
            var slope = (hull[j].Value - hull[j - 1].Value) / (hull[j].Storage - hull[j - 1].Storage);
            if (slope >= SmallestSlope / largestHm3)
            {
                planes.Add((hull[j - 1].Value - (slope * (hull[j - 1].Storage - dead)), slope * largestHm3));
            }
        }

        planes.Add((hull[^1].Value, 0));
        double Envelope(double storage, double flow) => planes.Min(p => (p.PerFlow * flow) + (p.PerStorage * (storage - dead)));
        var grid = (from i in Enumerable.Range(0, GridSteps + 1)
                    from k in Enumerable.Range(1, GridSteps)
                    let storage = dead + ((full - dead) * i / GridSteps)
                    let flow = largestHm3 * k / GridSteps
                    select (Exact: Kappa(storage) * flow, Above: Envelope(storage, flow))).ToArray();
        var bias = grid.Sum(g => g.Exact * g.Above) / grid.Sum(g => g.Above * g.Above);
        var worst = grid.Max(g => Math.Abs((bias * g.Above) - g.Exact)) / (hull[^1].Value * largestHm3);
        return new EnergyEnvelope([.. planes.Select(p => (bias * p.PerFlow, bias * p.PerStorage))], bias, worst);
    }

    /// <summary>At most a few points, evenly chosen, the ends among them: chords of a concave curve, a little below it; the factor makes good for that too.</summary>
    private static List<(double Storage, double Value)> Thin(List<(double Storage, double Value)> hull) => hull.Count <= MostSegments + 1
        ? hull
        : [.. Enumerable.Range(0, MostSegments + 1).Select(i => hull[i * (hull.Count - 1) / MostSegments])];

    private static List<(double Storage, double Value)> UpperHull(IReadOnlyList<(double Storage, double Value)> points)
    {
        var hull = new List<(double Storage, double Value)>();
        foreach (var point in points)
        {
            while (hull.Count > 1 && IsBelow(hull[^2], hull[^1], point))
            {
                hull.RemoveAt(hull.Count - 1);
            }

            hull.Add(point);
        }

        return hull;
    }

    private static bool IsBelow((double Storage, double Value) left, (double Storage, double Value) middle, (double Storage, double Value) right) =>
        (middle.Value - left.Value) * (right.Storage - left.Storage) <= (right.Value - left.Value) * (middle.Storage - left.Storage);
}
