namespace Darya.Gravity.Equilibrium;

/// <summary>Everything that follows from given log prices.</summary>
internal sealed class PriceState(int countries)
{
    /// <summary>Log change of output prices x [country].</summary>
    internal double[] LogPrice { get; } = new double[countries];

    /// <summary>Log change of price indices [country].</summary>
    internal double[] LogIndex { get; } = new double[countries];

    /// <summary>Shares q in spending [exporter · countries + importer].</summary>
    internal double[] Share { get; } = new double[countries * countries];

    /// <summary>Output Y' [country].</summary>
    internal double[] Output { get; } = new double[countries];

    /// <summary>Spending E' [country], up to the common factor of <see cref="Gap"/>.</summary>
    internal double[] Spending { get; } = new double[countries];

    /// <summary>Sales S [country].</summary>
    internal double[] Sales { get; } = new double[countries];

    /// <summary>Log of sales over output less <see cref="Gap"/> [country]; zero where markets clear.</summary>
    internal double[] Excess { get; } = new double[countries];

    /// <summary>Log of world spending over world output.</summary>
    internal double Gap { get; set; }

    /// <summary>Largest absolute <see cref="Excess"/>; infinite where a number is not finite or spending not positive.</summary>
    internal double Residual { get; set; }
}
