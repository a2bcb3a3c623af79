namespace Darya.Stochastic;

/// <summary>A hyperplane below the expected (or risk-adjusted) cost that follows a node.</summary>
/// <remarks>
/// <code>
/// θ ≥ intercept + Σ_s slope[s] · x[s]
/// </code>
/// </remarks>
/// <param name="Intercept">Value at states of zero.</param>
/// <param name="Slope">Change with each outgoing state [state].</param>
/// <param name="Point">Outgoing states where it was found [state].</param>
public sealed record Cut(double Intercept, double[] Slope, double[] Point)
{
    /// <summary>Height of the cut at a state.</summary>
    /// <param name="state">Outgoing states [state].</param>
    public double At(ReadOnlySpan<double> state)
    {
        var height = Intercept;
        for (var s = 0; s < Slope.Length; s++)
        {
            height += Slope[s] * state[s];
        }

        return height;
    }
}
