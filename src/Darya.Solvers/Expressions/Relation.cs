namespace Darya.Solvers;

/// <summary>An expression between two bounds: what <c>==</c>, <c>&lt;=</c> and <c>&gt;=</c> build and a row holds.</summary>
public readonly struct Relation
{
    internal Relation(LinearExpression expression, double lower, double upper)
    {
        Expression = expression;
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The variables, all moved to the left; its constant is already in the bounds.</summary>
    public LinearExpression Expression { get; }

    /// <summary>The least value of the variable part; −∞ if there is none.</summary>
    public double Lower { get; }

    /// <summary>The greatest value of the variable part; +∞ if there is none.</summary>
    public double Upper { get; }

    internal static Relation Compare(LinearExpression left, LinearExpression right, bool equalBelow, bool equalAbove)
    {
        var difference = left - right;
        var bound = 0 - difference.Constant; // 0 − 0 is +0, where −(+0) would print as −0
        return new(difference, equalBelow ? bound : double.NegativeInfinity, equalAbove ? bound : double.PositiveInfinity);
    }
}
