namespace Darya.Gravity.Equilibrium;

/// <summary>Derivatives of a <see cref="PriceState"/> along one direction.</summary>
internal sealed class PriceTangent(int countries)
{
    internal double[] LogIndex { get; } = new double[countries];

    internal double[] LogOutput { get; } = new double[countries];

    internal double[] LogSpending { get; } = new double[countries];

    internal double[] Excess { get; } = new double[countries];

    /// <summary>Of the log of world output.</summary>
    internal double World { get; set; }

    /// <summary>Of the log of world spending over world output.</summary>
    internal double Gap { get; set; }
}
