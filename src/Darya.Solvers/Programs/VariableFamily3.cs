namespace Darya.Solvers;

/// <summary>Variables with three indices: <c>g[p, b, t]</c>.</summary>
/// <typeparam name="T1">The set of the first index.</typeparam>
/// <typeparam name="T2">The set of the second index.</typeparam>
/// <typeparam name="T3">The set of the third index.</typeparam>
public sealed class VariableFamily<T1, T2, T3>
    where T1 : IIndex
    where T2 : IIndex
    where T3 : IIndex
{
    private readonly LinearProgram _program;
    private readonly List<(T1, T2, T3, Variable)> _members = [];
    private OrdinalTable[][] _tables = [];

    internal VariableFamily(LinearProgram program, string family)
    {
        _program = program;
        Family = family;
    }

    /// <summary>The symbol of the formula.</summary>
    public string Family { get; }

    /// <summary>The members in the order of addition.</summary>
    public IReadOnlyList<(T1 First, T2 Second, T3 Third, Variable Variable)> Members => _members;

    /// <summary>The variable of a triple.</summary>
    /// <exception cref="KeyNotFoundException">The family has no such member; the message names it.</exception>
    public Variable this[T1 first, T2 second, T3 third] => TryGet(first, second, third, out var variable)
        ? variable
        : throw new KeyNotFoundException($"There is no variable {Family}[{first.Label},{second.Label},{third.Label}].");

    /// <summary>Whether the family has a variable for the triple.</summary>
    public bool Contains(T1 first, T2 second, T3 third) => TryGet(first, second, third, out _);

    /// <summary>The variable of a triple, if there is one.</summary>
    public bool TryGet(T1 first, T2 second, T3 third, out Variable variable)
    {
        variable = default;
        var (i, j) = (first.Ordinal, second.Ordinal);
        return (uint)i < (uint)_tables.Length
            && _tables[i] is { } inner
            && (uint)j < (uint)inner.Length
            && inner[j].TryGet(third.Ordinal, out variable);
    }

    /// <summary>Adds a member.</summary>
    /// <exception cref="ArgumentException">The member is already there, or a bound is not a number.</exception>
    public Variable Add(T1 first, T2 second, T3 third, double lower = 0, double upper = double.PositiveInfinity, double cost = 0)
    {
        if (Contains(first, second, third))
        {
            throw new ArgumentException($"There is already a variable {Family}[{first.Label},{second.Label},{third.Label}].", nameof(first));
        }

        var variable = _program.AddVariable(Family, lower, upper, cost, first, second, third);
        OrdinalTable.Grow(ref _tables, first.Ordinal);
        OrdinalTable.Grow(ref _tables[first.Ordinal], second.Ordinal);
        _tables[first.Ordinal][second.Ordinal].Set(third.Ordinal, variable);
        _members.Add((first, second, third, variable));
        return variable;
    }

    /// <summary>Adds a member.</summary>
    /// <exception cref="ArgumentException">The member is already there, or a bound is not a number.</exception>
    public Variable Add(T1 first, T2 second, T3 third, VariableBounds bounds) =>
        Add(first, second, third, bounds.Lower, bounds.Upper, bounds.Cost);
}
