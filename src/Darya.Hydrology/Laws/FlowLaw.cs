using Darya.Model.Rivers;

namespace Darya.Hydrology.Laws;

/// <summary>How the flow of a month follows from a standard normal number, and back.</summary>
internal abstract class FlowLaw
{
    /// <summary>Terms of the Hermite series that are kept; the eighth of a lognormal with a spread of 0.9 is below 1e-4 of its variance.</summary>
    internal const int Terms = 8;

    /// <summary>Coefficients of the Hermite series of the flow [term - 1]: flow = mean + Σ c[k] He_k(z).</summary>
    internal abstract IReadOnlyList<double> Hermite { get; }

    /// <summary>Flow in m³/s of a standard normal number.</summary>
    internal abstract double Flow(double z);

    /// <summary>The number that gives the flow; flows outside the law give the nearest number within ±<see cref="Farthest"/>.</summary>
    internal abstract double Normal(double flowM3s);

    /// <summary>Numbers beyond this are not given back for a flow.</summary>
    internal const double Farthest = 4;

    /// <summary>Covariance of the flows of two laws whose numbers have correlation ρ.</summary>
    /// <remarks>cov = Σ k! a[k] b[k] ρ^k, since the Hermite polynomials are orthogonal with norm k!.</remarks>
    internal static double Covariance(FlowLaw a, FlowLaw b, double correlation)
    {
        double sum = 0, power = 1;
        for (var k = 1; k <= Terms; k++)
        {
            power *= correlation * k; // k! ρ^k
            sum += a.Hermite[k - 1] * b.Hermite[k - 1] * power;
        }

        return sum;
    }

    /// <summary>The law of a month that is not a share.</summary>
    internal static FlowLaw Of(MonthInflowModel month) => month.Law switch
    {
        InflowLaw.Log => new LogLaw(month.MeanM3s, month.SdM3s, month.BoundM3s),
        InflowLaw.CubeRoot => new CubeRootLaw(month.MeanM3s, month.SdM3s),
        InflowLaw.Ranked => new RankedLaw(month.RankedM3s),
        _ => throw new ArgumentException($"A month of law '{month.Law}' has no distribution of its own.", nameof(month)),
    };
}
