namespace Darya.Solvers;

/// <summary>Variables with two indices: <c>v[r, t]</c>.</summary>
/// <typeparam name="T1">The set of the first index.</typeparam>
/// <typeparam name="T2">The set of the second index.</typeparam>
public sealed class VariableFamily<T1, T2>
    where T1 : IIndex
    where T2 : IIndex
{
    private readonly LinearProgram _program;
    private readonly List<(T1, T2, Variable)> _members = [];
    private OrdinalTable[] _tables = [];

    internal VariableFamily(LinearProgram program, string family)
    {
        _program = program;
        Family = family;
    }

    /// <summary>The symbol of the formula.</summary>
    public string Family { get; }

    /// <summary>The members in the order of addition.</summary>
    public IReadOnlyList<(T1 First, T2 Second, Variable Variable)> Members => _members;

    /// <summary>The variable of a pair.</summary>
    /// <exception cref="KeyNotFoundException">The family has no such member; the message names it.</exception>
    public Variable this[T1 first, T2 second] => TryGet(first, second, out var variable)
        ? variable
        : throw new KeyNotFoundException($"There is no variable {Family}[{first.Label},{second.Label}].");

    /// <summary>Whether the family has a variable for the pair.</summary>
    public bool Contains(T1 first, T2 second) => TryGet(first, second, out _);

    /// <summary>The variable of a pair, if there is one.</summary>
    public bool TryGet(T1 first, T2 second, out Variable variable)
    {
        variable = default;
        var i = first.Ordinal;
        return (uint)i < (uint)_tables.Length && _tables[i].TryGet(second.Ordinal, out variable);
    }

    /// <summary>Adds a member.</summary>
    /// <exception cref="ArgumentException">The member is already there, or a bound is not a number.</exception>
    public Variable Add(T1 first, T2 second, double lower = 0, double upper = double.PositiveInfinity, double cost = 0)
    {
        if (Contains(first, second))
        {
            throw new ArgumentException($"There is already a variable {Family}[{first.Label},{second.Label}].", nameof(first));
        }

        var variable = _program.AddVariable(Family, lower, upper, cost, first, second);
        OrdinalTable.Grow(ref _tables, first.Ordinal);
        _tables[first.Ordinal].Set(second.Ordinal, variable);
        _members.Add((first, second, variable));
        return variable;
    }

    /// <summary>Adds a member.</summary>
    /// <exception cref="ArgumentException">The member is already there, or a bound is not a number.</exception>
    public Variable Add(T1 first, T2 second, VariableBounds bounds) => Add(first, second, bounds.Lower, bounds.Upper, bounds.Cost);
}
