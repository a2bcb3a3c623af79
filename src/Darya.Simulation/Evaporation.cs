using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Simulation;

/// <summary>Evaporation of a reservoir over a period, from the surface at the mean of start and end storage.</summary>
public static class Evaporation
{
    /// <summary>Depth over the period in m of water, positive.</summary>
    public static double DepthM(Reservoir reservoir, Period period)
    {
        ArgumentNullException.ThrowIfNull(reservoir);
        ArgumentNullException.ThrowIfNull(period);
        return reservoir.Evaporation[period.Month - 1].Millimetres / 1000 * period.ShareOfMonth;
    }

    /// <summary>Solves <c>end = held − depth · A((before + end) / 2)</c>.</summary>
    /// <param name="reservoir">The reservoir.</param>
    /// <param name="before">Storage at the start, hm³.</param>
    /// <param name="held">Storage at the end if nothing evaporated, hm³.</param>
    /// <param name="period">The period.</param>
    /// <returns>End storage and evaporation, hm³. An empty reservoir does not evaporate more than it holds.</returns>
    public static (double End, double Evaporated) Settle(Reservoir reservoir, double before, double held, Period period)
    {
        ArgumentNullException.ThrowIfNull(reservoir);
        var depth = DepthM(reservoir, period); // m × km² = hm³
        var end = held;
        for (var i = 0; i < 60; i++)
        {
            var next = held - (depth * reservoir.Curve.AreaAt((before + end) / 2));
            if (Math.Abs(next - end) <= 1e-13 * (1 + Math.Abs(held)))
            {
                end = next;
                break;
            }

            end = next;
        }

        end = held >= 0 ? Math.Max(0, end) : held;
        return (end, held - end);
    }
}
