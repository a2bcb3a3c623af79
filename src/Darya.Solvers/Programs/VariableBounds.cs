namespace Darya.Solvers;

/// <summary>The least and greatest value of a variable and its cost per unit.</summary>
/// <param name="Lower">The least value; −∞ for none.</param>
/// <param name="Upper">The greatest value; +∞ for none.</param>
/// <param name="Cost">The cost of one unit in the objective, which is minimised.</param>
public readonly record struct VariableBounds(double Lower, double Upper, double Cost = 0)
{
    /// <summary>From zero without an upper bound.</summary>
    public static VariableBounds NonNegative { get; } = new(0, double.PositiveInfinity);

    /// <summary>Any value.</summary>
    public static VariableBounds Free { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>From zero to <paramref name="upper"/>.</summary>
    public static VariableBounds UpTo(double upper) => new(0, upper);

    /// <summary>Exactly <paramref name="value"/>.</summary>
    public static VariableBounds Fixed(double value) => new(value, value);
}
