using System.Runtime.InteropServices;

namespace Darya.Solvers;

/// <summary>A linear or mixed-integer program, always minimised: columns with bounds and costs, rows with bounds.</summary>
/// <remarks>
/// <code>
/// min Σ_j c[j]·x[j] + c0    subject to    L[i] ≤ Σ_j a[i,j]·x[j] ≤ U[i],    l[j] ≤ x[j] ≤ u[j]
/// </code>
/// Rows and columns keep the order in which they are added, so the same input gives the same program byte for byte. Names are built
/// from family and indices only when they are read. Not safe for use by several threads at once; several solvers may follow one program.
/// </remarks>
/// <param name="name">What the program plans, shown in messages and written files.</param>
public sealed partial class LinearProgram(string name)
{
    private readonly List<double> _lower = [];
    private readonly List<double> _upper = [];
    private readonly List<double> _cost = [];
    private readonly List<bool> _integer = [];
    private readonly List<EntryName> _columnNames = [];
    private readonly List<string> _families = [];
    private readonly Dictionary<string, int> _familyNumbers = new(StringComparer.Ordinal);
    private string? _latestFamily;
    private int _latestFamilyNumber;

    /// <summary>What the program plans.</summary>
    public string Name { get; } = name;

    /// <summary>The number of variables.</summary>
    public int ColumnCount => _lower.Count;

    /// <summary>The number of variables that must be whole numbers.</summary>
    public int IntegerCount { get; private set; }

    /// <summary>The part of the cost that depends on no variable.</summary>
    public double CostConstant { get; private set; }

    internal ReadOnlySpan<double> LowerBounds => CollectionsMarshal.AsSpan(_lower);

    internal ReadOnlySpan<double> UpperBounds => CollectionsMarshal.AsSpan(_upper);

    internal ReadOnlySpan<double> Costs => CollectionsMarshal.AsSpan(_cost);

    internal ReadOnlySpan<bool> Integers => CollectionsMarshal.AsSpan(_integer);

    /// <summary>Adds a variable with up to four indices.</summary>
    /// <param name="family">The symbol of the formula, such as <c>v</c>.</param>
    /// <param name="lower">The least value; −∞ for none.</param>
    /// <param name="upper">The greatest value; +∞ for none. Below <paramref name="lower"/> the program is infeasible, which the solver reports.</param>
    /// <param name="cost">The cost of one unit.</param>
    /// <param name="first">The first index; <c>null</c> for a variable without indices.</param>
    /// <param name="second">The second index.</param>
    /// <param name="third">The third index.</param>
    /// <param name="fourth">The fourth index.</param>
    /// <exception cref="ArgumentException">A bound is not a number, or the cost is not finite.</exception>
    public Variable AddVariable(
        string family,
        double lower = 0,
        double upper = double.PositiveInfinity,
        double cost = 0,
        IIndex? first = null,
        IIndex? second = null,
        IIndex? third = null,
        IIndex? fourth = null)
    {
        var entry = new EntryName(FamilyNumber(family), first, second, third, fourth);
        CheckBounds(lower, upper, entry);
        CheckCost(cost, entry);
        _lower.Add(lower);
        _upper.Add(upper);
        _cost.Add(cost);
        _integer.Add(false);
        _columnNames.Add(entry);
        return new Variable(_lower.Count - 1);
    }

    /// <summary>Adds a variable that is 0 or 1.</summary>
    public Variable AddBinary(string family, double cost = 0, IIndex? first = null, IIndex? second = null, IIndex? third = null, IIndex? fourth = null)
    {
        var variable = AddVariable(family, 0, 1, cost, first, second, third, fourth);
        MarkInteger(variable);
        return variable;
    }

    /// <summary>Requires a whole number; only CbcSolver keeps to it.</summary>
    public void MarkInteger(Variable variable)
    {
        var column = ColumnOf(variable);
        IntegerCount += _integer[column] ? 0 : 1;
        _integer[column] = true;
    }

    /// <summary>Changes the bounds of a variable.</summary>
    /// <exception cref="ArgumentException">A bound is not a number.</exception>
    public void SetBounds(Variable variable, double lower, double upper)
    {
        var column = ColumnOf(variable);
        CheckBounds(lower, upper, _columnNames[column]);
        _lower[column] = lower;
        _upper[column] = upper;
    }

    /// <summary>The least value of a variable.</summary>
    public double LowerBound(Variable variable) => _lower[ColumnOf(variable)];

    /// <summary>The greatest value of a variable.</summary>
    public double UpperBound(Variable variable) => _upper[ColumnOf(variable)];

    /// <summary>Replaces the cost of one unit of a variable.</summary>
    /// <exception cref="ArgumentException">The cost is not finite.</exception>
    public void SetCost(Variable variable, double cost)
    {
        var column = ColumnOf(variable);
        CheckCost(cost, _columnNames[column]);
        _cost[column] = cost;
    }

    /// <summary>The cost of one unit of a variable.</summary>
    public double Cost(Variable variable) => _cost[ColumnOf(variable)];

    /// <summary>Adds an expression to the objective, its constant included.</summary>
    /// <exception cref="ArgumentException">A cost is not finite.</exception>
    public void AddToCost(LinearExpression expression)
    {
        for (var k = 0; k < expression.TermCount; k++)
        {
            var (column, coefficient) = expression.Term(k);
            CheckColumn(column);
            CheckCost(coefficient, _columnNames[column]);
            _cost[column] += coefficient;
        }

        CostConstant += expression.Constant;
    }

    /// <summary>Replaces the part of the cost that depends on no variable.</summary>
    public void SetCostConstant(double constant) => CostConstant = constant;

    /// <summary>The name of a variable, <c>v[Toktogul,7]</c>.</summary>
    public string NameOf(Variable variable) => _columnNames[ColumnOf(variable)].Text(_families);

    /// <summary>The family of a variable, <c>v</c>.</summary>
    public string FamilyOf(Variable variable) => _families[_columnNames[ColumnOf(variable)].Family];

    /// <summary>The indices of a variable, in the order given.</summary>
    public IReadOnlyList<IIndex> IndicesOf(Variable variable) => _columnNames[ColumnOf(variable)].Indices;

    /// <summary>All variables in order.</summary>
    public IEnumerable<Variable> Variables => Enumerable.Range(0, ColumnCount).Select(column => new Variable(column));

    /// <summary>The variables of one family in order; empty for an unknown family.</summary>
    public IEnumerable<Variable> VariablesOf(string family) => _familyNumbers.TryGetValue(family, out var number)
        ? Variables.Where(v => _columnNames[v.Column].Family == number)
        : [];

    internal int ColumnOf(Variable variable)
    {
        CheckColumn(variable.Column);
        return variable.Column;
    }

    private int FamilyNumber(string family)
    {
        ArgumentNullException.ThrowIfNull(family);
        if (ReferenceEquals(family, _latestFamily))
        {
            return _latestFamilyNumber;
        }

        if (!_familyNumbers.TryGetValue(family, out var number))
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(family);
            number = _families.Count;
            _families.Add(family);
            _familyNumbers.Add(family, number);
        }

        (_latestFamily, _latestFamilyNumber) = (family, number);
        return number;
    }

    private void CheckColumn(int column)
    {
        if ((uint)column >= (uint)_lower.Count)
        {
            throw new ArgumentException($"The variable does not belong to the program '{Name}'.", nameof(column));
        }
    }

    private void CheckBounds(double lower, double upper, EntryName entry)
    {
        if (double.IsNaN(lower) || double.IsNaN(upper) || double.IsPositiveInfinity(lower) || double.IsNegativeInfinity(upper))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Bounds of {entry.Text(_families)} must be numbers, the lower one below +∞ and the upper one above −∞; got {lower} and {upper}."), nameof(lower));
        }
    }

    private void CheckCost(double cost, EntryName entry)
    {
        if (!double.IsFinite(cost))
        {
            throw new ArgumentException(FormattableString.Invariant($"The cost of {entry.Text(_families)} must be finite; got {cost}."), nameof(cost));
        }
    }
}
