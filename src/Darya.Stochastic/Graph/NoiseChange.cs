using Darya.Solvers;

namespace Darya.Stochastic;

/// <summary>One number of a stage problem that an outcome of the noise replaces.</summary>
public abstract record NoiseChange
{
    private NoiseChange()
    {
    }

    /// <summary>Replaces the sides of a row.</summary>
    public sealed record RowBounds(Row Row, double Lower, double Upper) : NoiseChange;

    /// <summary>Replaces the bounds of a variable.</summary>
    public sealed record VariableBounds(Variable Variable, double Lower, double Upper) : NoiseChange;

    /// <summary>Replaces the cost of a variable.</summary>
    public sealed record Cost(Variable Variable, double Value) : NoiseChange;

    /// <summary>Replaces a coefficient; the row must have the variable.</summary>
    public sealed record Coefficient(Row Row, Variable Variable, double Value) : NoiseChange;

    /// <summary>Replaces the part of the cost that depends on no variable.</summary>
    public sealed record CostConstant(double Value) : NoiseChange;
}
