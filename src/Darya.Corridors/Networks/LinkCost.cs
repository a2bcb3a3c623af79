using System.Globalization;

namespace Darya.Corridors.Networks;

/// <summary>Time of a link as a function of its load: <c>f + q (x / K)^n</c>, which does not fall where f, q ≥ 0 and n ≥ 1.</summary>
/// <param name="FreeFlow">Time without load, f ≥ 0; +∞ for a closed link.</param>
/// <param name="Rise">What the time gains at a load of <paramref name="Capacity"/>, q ≥ 0.</param>
/// <param name="Capacity">Scale of the load, K > 0, in load units; not a limit.</param>
/// <param name="Power">Exponent n ≥ 1.</param>
/// <remarks>Values are taken as they come; <see cref="NetworkBuilder.Build"/> refuses those out of range, all at once.</remarks>
public readonly record struct LinkCost(double FreeFlow, double Rise, double Capacity, double Power)
{
    /// <summary>The time of a link that nobody may use.</summary>
    public static LinkCost Closed { get; } = Constant(double.PositiveInfinity);

    /// <summary>Whether the link may be used at all.</summary>
    public bool IsOpen => !double.IsPositiveInfinity(FreeFlow);

    /// <summary>The cost one more unit of load adds for all, <c>t + x t'</c>: f + q (n + 1) (x / K)^n.</summary>
    /// <remarks>An equilibrium under marginal costs is an optimum of the system.</remarks>
    public LinkCost Marginal => this with { Rise = Rise * (Power + 1) };

    /// <summary>A time that does not depend on the load.</summary>
    public static LinkCost Constant(double time) => new(time, 0, 1, 1);

    /// <summary>A time that rises by <paramref name="slope"/> with each unit of load.</summary>
    public static LinkCost Linear(double freeFlow, double slope) => new(freeFlow, slope, 1, 1);

    /// <summary>The function of the Bureau of Public Roads, <c>f (1 + B (x / K)^n)</c>.</summary>
    /// <param name="freeFlow">Time without load, f ≥ 0.</param>
    /// <param name="b">Share of the free-flow time gained at capacity, B ≥ 0; 0.15 in the source.</param>
    /// <param name="capacity">Practical capacity K > 0 in load units.</param>
    /// <param name="power">Exponent n ≥ 1; 4 in the source.</param>
    /// <remarks>Bureau of Public Roads (1964), Traffic Assignment Manual.</remarks>
    public static LinkCost Bpr(double freeFlow, double b, double capacity, double power) => new(freeFlow, freeFlow * b, capacity, power);

    /// <summary>Time at a load.</summary>
    public double At(double load) => FreeFlow + (Rise * Math.Pow(load / Capacity, Power));

    /// <summary>Integral of the time from no load to <paramref name="load"/>.</summary>
    public double Integral(double load) => load == 0 ? 0 : (FreeFlow * load) + (Rise * load * Math.Pow(load / Capacity, Power) / (Power + 1));

    /// <summary>What is out of range, in words; nothing when all is well.</summary>
    internal IEnumerable<string> Faults()
    {
        if (double.IsNaN(FreeFlow) || FreeFlow < 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"its time without load is {FreeFlow}; it must be ≥ 0");
        }

        if (!double.IsFinite(Rise) || Rise < 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"the rise of its time is {Rise}; it must be finite and ≥ 0");
        }

        if (!double.IsFinite(Capacity) || Capacity <= 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"its capacity is {Capacity}; it must be finite and > 0");
        }

        if (!double.IsFinite(Power) || Power < 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"its power is {Power}; it must be finite and ≥ 1");
        }
    }
}
