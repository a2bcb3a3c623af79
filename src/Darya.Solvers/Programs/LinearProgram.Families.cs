namespace Darya.Solvers;

/// <content>Families of variables, typed by their indices.</content>
public sealed partial class LinearProgram
{
    /// <summary>An empty family with one index; members are added one at a time, so that only what exists has a variable.</summary>
    public VariableFamily<T1> AddVariables<T1>(string family)
        where T1 : IIndex => new(this, family);

    /// <summary>A family with one index, the same bounds and cost for every member.</summary>
    public VariableFamily<T1> AddVariables<T1>(
        string family, IEnumerable<T1> members, double lower = 0, double upper = double.PositiveInfinity, double cost = 0)
        where T1 : IIndex => AddVariables(family, members, _ => new VariableBounds(lower, upper, cost));

    /// <summary>A family with one index, bounds and cost by member.</summary>
    public VariableFamily<T1> AddVariables<T1>(string family, IEnumerable<T1> members, Func<T1, VariableBounds> bounds)
        where T1 : IIndex
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(bounds);
        var variables = AddVariables<T1>(family);
        foreach (var i in members)
        {
            variables.Add(i, bounds(i));
        }

        return variables;
    }

    /// <summary>An empty family with two indices; members are added one at a time.</summary>
    public VariableFamily<T1, T2> AddVariables<T1, T2>(string family)
        where T1 : IIndex
        where T2 : IIndex => new(this, family);

    /// <summary>A family with two indices over the given pairs, the same bounds and cost for every member.</summary>
    public VariableFamily<T1, T2> AddVariables<T1, T2>(
        string family, IEnumerable<(T1, T2)> members, double lower = 0, double upper = double.PositiveInfinity, double cost = 0)
        where T1 : IIndex
        where T2 : IIndex => AddVariables(family, members, (_, _) => new VariableBounds(lower, upper, cost));

    /// <summary>A family with two indices over the given pairs, bounds and cost by member.</summary>
    public VariableFamily<T1, T2> AddVariables<T1, T2>(string family, IEnumerable<(T1, T2)> members, Func<T1, T2, VariableBounds> bounds)
        where T1 : IIndex
        where T2 : IIndex
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(bounds);
        var variables = AddVariables<T1, T2>(family);
        foreach (var (i, j) in members)
        {
            variables.Add(i, j, bounds(i, j));
        }

        return variables;
    }

    /// <summary>A family over every pair of two sets, the second running faster; the same bounds and cost for every member.</summary>
    public VariableFamily<T1, T2> AddVariables<T1, T2>(
        string family, IEnumerable<T1> first, IEnumerable<T2> second, double lower = 0, double upper = double.PositiveInfinity, double cost = 0)
        where T1 : IIndex
        where T2 : IIndex => AddVariables(family, Pairs(first, second), lower, upper, cost);

    /// <summary>A family over every pair of two sets, the second running faster; bounds and cost by member.</summary>
    public VariableFamily<T1, T2> AddVariables<T1, T2>(
        string family, IEnumerable<T1> first, IEnumerable<T2> second, Func<T1, T2, VariableBounds> bounds)
        where T1 : IIndex
        where T2 : IIndex => AddVariables(family, Pairs(first, second), bounds);

    /// <summary>An empty family with three indices; members are added one at a time.</summary>
    public VariableFamily<T1, T2, T3> AddVariables<T1, T2, T3>(string family)
        where T1 : IIndex
        where T2 : IIndex
        where T3 : IIndex => new(this, family);

    /// <summary>A family with three indices over the given triples, the same bounds and cost for every member.</summary>
    public VariableFamily<T1, T2, T3> AddVariables<T1, T2, T3>(
        string family, IEnumerable<(T1, T2, T3)> members, double lower = 0, double upper = double.PositiveInfinity, double cost = 0)
        where T1 : IIndex
        where T2 : IIndex
        where T3 : IIndex => AddVariables(family, members, (_, _, _) => new VariableBounds(lower, upper, cost));

    /// <summary>A family with three indices over the given triples, bounds and cost by member.</summary>
    public VariableFamily<T1, T2, T3> AddVariables<T1, T2, T3>(
        string family, IEnumerable<(T1, T2, T3)> members, Func<T1, T2, T3, VariableBounds> bounds)
        where T1 : IIndex
        where T2 : IIndex
        where T3 : IIndex
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(bounds);
        var variables = AddVariables<T1, T2, T3>(family);
        foreach (var (i, j, k) in members)
        {
            variables.Add(i, j, k, bounds(i, j, k));
        }

        return variables;
    }

    private static IEnumerable<(T1, T2)> Pairs<T1, T2>(IEnumerable<T1> first, IEnumerable<T2> second) =>
        first.SelectMany(_ => second, (i, j) => (i, j));
}
