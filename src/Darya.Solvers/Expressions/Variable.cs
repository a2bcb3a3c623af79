namespace Darya.Solvers;

/// <summary>A column of a <see cref="LinearProgram"/>.</summary>
/// <remarks>
/// Arithmetic gives a <see cref="LinearExpression"/>, comparison a <see cref="Relation"/>. A variable belongs to the program that made it;
/// the default value belongs to none and is refused.
/// </remarks>
public readonly struct Variable : IEquatable<Variable>
{
    private readonly int _number; // column + 1, so that default(Variable) is no variable

    internal Variable(int column) => _number = column + 1;

    internal int Column => _number - 1;

    /// <summary>The same variable: <c>==</c> builds a relation, so identity is asked here.</summary>
    public bool Equals(Variable other) => _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Variable other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number;

    /// <inheritdoc/>
    public override string ToString() => $"column {Column}";

    /// <summary>−v.</summary>
    public static LinearExpression operator -(Variable v) => LinearExpression.Of(v, -1);

    /// <summary>a·v.</summary>
    public static LinearExpression operator *(double a, Variable v) => LinearExpression.Of(v, a);

    /// <summary>v·a.</summary>
    public static LinearExpression operator *(Variable v, double a) => LinearExpression.Of(v, a);

    /// <summary>v/a.</summary>
    public static LinearExpression operator /(Variable v, double a) => LinearExpression.Of(v, 1 / a);

    /// <summary>v + w.</summary>
    public static LinearExpression operator +(Variable v, Variable w) => (LinearExpression)v + w;

    /// <summary>v + constant.</summary>
    public static LinearExpression operator +(Variable v, double constant) => (LinearExpression)v + constant;

    /// <summary>constant + v.</summary>
    public static LinearExpression operator +(double constant, Variable v) => (LinearExpression)constant + v;

    /// <summary>v − w.</summary>
    public static LinearExpression operator -(Variable v, Variable w) => (LinearExpression)v - w;

    /// <summary>v − constant.</summary>
    public static LinearExpression operator -(Variable v, double constant) => (LinearExpression)v - constant;

    /// <summary>constant − v.</summary>
    public static LinearExpression operator -(double constant, Variable v) => (LinearExpression)constant - v;

    /// <summary>v = w.</summary>
    public static Relation operator ==(Variable v, Variable w) => (LinearExpression)v == w;

    /// <summary>v = constant.</summary>
    public static Relation operator ==(Variable v, double constant) => (LinearExpression)v == constant;

    /// <summary>constant = v.</summary>
    public static Relation operator ==(double constant, Variable v) => (LinearExpression)constant == v;

    /// <summary>constant ≤ v.</summary>
    public static Relation operator <=(double constant, Variable v) => (LinearExpression)constant <= v;

    /// <summary>constant ≥ v.</summary>
    public static Relation operator >=(double constant, Variable v) => (LinearExpression)constant >= v;

    /// <summary>v ≤ w.</summary>
    public static Relation operator <=(Variable v, Variable w) => (LinearExpression)v <= w;

    /// <summary>v ≤ constant.</summary>
    public static Relation operator <=(Variable v, double constant) => (LinearExpression)v <= constant;

    /// <summary>v ≥ w.</summary>
    public static Relation operator >=(Variable v, Variable w) => (LinearExpression)v >= w;

    /// <summary>v ≥ constant.</summary>
    public static Relation operator >=(Variable v, double constant) => (LinearExpression)v >= constant;

    /// <summary>Not a linear relation.</summary>
    [Obsolete("A linear program has no 'not equal'.", error: true)]
    public static Relation operator !=(Variable v, Variable w) => throw new NotSupportedException();

    /// <summary>Not a linear relation.</summary>
    [Obsolete("A linear program has no 'not equal'.", error: true)]
    public static Relation operator !=(Variable v, double constant) => throw new NotSupportedException();

    /// <summary>Not a linear relation.</summary>
    [Obsolete("A linear program has no 'not equal'.", error: true)]
    public static Relation operator !=(double constant, Variable v) => throw new NotSupportedException();
}
