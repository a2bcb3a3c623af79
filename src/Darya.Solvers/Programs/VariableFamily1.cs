namespace Darya.Solvers;

/// <summary>Variables with one index: <c>s[r]</c>.</summary>
/// <typeparam name="T1">The set of the index.</typeparam>
public sealed class VariableFamily<T1>
    where T1 : IIndex
{
    private readonly LinearProgram _program;
    private readonly List<(T1, Variable)> _members = [];
    private OrdinalTable _table;

    internal VariableFamily(LinearProgram program, string family)
    {
        _program = program;
        Family = family;
    }

    /// <summary>The symbol of the formula.</summary>
    public string Family { get; }

    /// <summary>The members in the order of addition.</summary>
    public IReadOnlyList<(T1 First, Variable Variable)> Members => _members;

    /// <summary>The variable of an index.</summary>
    /// <exception cref="KeyNotFoundException">The family has no such member; the message names it.</exception>
    public Variable this[T1 first] => TryGet(first, out var variable)
        ? variable
        : throw new KeyNotFoundException($"There is no variable {Family}[{first.Label}].");

    /// <summary>Whether the family has a variable for the index.</summary>
    public bool Contains(T1 first) => TryGet(first, out _);

    /// <summary>The variable of an index, if there is one.</summary>
    public bool TryGet(T1 first, out Variable variable) => _table.TryGet(first.Ordinal, out variable);

    /// <summary>Adds a member.</summary>
    /// <exception cref="ArgumentException">The member is already there, or a bound is not a number.</exception>
    public Variable Add(T1 first, double lower = 0, double upper = double.PositiveInfinity, double cost = 0)
    {
        if (Contains(first))
        {
            throw new ArgumentException($"There is already a variable {Family}[{first.Label}].", nameof(first));
        }

        var variable = _program.AddVariable(Family, lower, upper, cost, first);
        _table.Set(first.Ordinal, variable);
        _members.Add((first, variable));
        return variable;
    }

    /// <summary>Adds a member.</summary>
    /// <exception cref="ArgumentException">The member is already there, or a bound is not a number.</exception>
    public Variable Add(T1 first, VariableBounds bounds) => Add(first, bounds.Lower, bounds.Upper, bounds.Cost);
}
