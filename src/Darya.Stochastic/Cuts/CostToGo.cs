namespace Darya.Stochastic;

/// <summary>What is known of the cost that follows a node: a lower bound and cuts, as a function of the states on exit.</summary>
/// <remarks>
/// <code>
/// single:  Θ(x) = max(lower, max_c intercept[c] + slope[c]·x)
/// multi:   θ[k](x) as above for each outcome k,    Θ(x) = max(lower, max_t Σ_k weight[t,k] · θ[k](x) − penalty[t])
/// </code>
/// Never above the true cost-to-go, if the lower bound is not.
/// </remarks>
public sealed class CostToGo
{
    private readonly CutPool[] _functions; // one, or one an outcome
    private readonly List<Tie> _ties = [];

    internal CostToGo(int states, CutForm form, int outcomes, double lower, double lowerOfOutcome)
    {
        (Form, Lower, LowerOfOutcome) = (form, lower, lowerOfOutcome);
        _functions = [.. Enumerable.Range(0, form == CutForm.SingleCut ? 1 : outcomes).Select(_ => new CutPool(states))];
    }

    private CostToGo(CostToGo source)
    {
        (Form, Lower, LowerOfOutcome) = (source.Form, source.Lower, source.LowerOfOutcome);
        _functions = [.. source._functions.Select(pool => pool.Copy())];
        _ties = [.. source._ties];
    }

    /// <summary>One function for all outcomes, or one for each.</summary>
    public CutForm Form { get; }

    /// <summary>The bound the function never goes below.</summary>
    public double Lower { get; }

    /// <summary>The number of functions: 1, or the number of outcomes (successors times their noise, in the order of names).</summary>
    public int FunctionCount => _functions.Length;

    /// <summary>The number of cuts of all functions.</summary>
    public int CutCount => _functions.Sum(pool => pool.Count);

    /// <summary>The number of cuts that are highest at a point where cuts were found.</summary>
    public int SelectedCount => _functions.Sum(pool => pool.SelectedCount);

    /// <summary>Ties between the functions of the outcomes; none for a single function.</summary>
    public IReadOnlyList<Tie> Ties => _ties;

    /// <summary>The bound no outcome goes below.</summary>
    public double LowerOfOutcome { get; }

    /// <summary>The cuts of a function, oldest first.</summary>
    /// <param name="function">Number of the function; 0 for a single one.</param>
    public IReadOnlyList<Cut> CutsOf(int function)
    {
        var pool = _functions[function];
        return [.. Enumerable.Range(0, pool.Count).Select(cut => pool[cut])];
    }

    /// <summary>The approximation at a state.</summary>
    /// <param name="states">States on exit [state].</param>
    /// <param name="marginal">Receives the change of the cost with each state [state].</param>
    /// <returns>The cost that follows.</returns>
    public double Value(ReadOnlySpan<double> states, Span<double> marginal)
    {
        marginal.Clear();
        if (Form == CutForm.SingleCut)
        {
            return HeightOf(_functions[0], states, Lower, marginal, 1);
        }

        var heights = new double[_functions.Length];
        var slopes = new double[_functions.Length][];
        for (var k = 0; k < heights.Length; k++)
        {
            slopes[k] = new double[states.Length];
            heights[k] = HeightOf(_functions[k], states, LowerOfOutcome, slopes[k], 1);
        }

        var (best, tie) = (Lower, (Tie?)null);
        foreach (var candidate in _ties)
        {
            var height = -candidate.Penalty;
            for (var k = 0; k < heights.Length; k++)
            {
                height += candidate.Weight[k] * heights[k];
            }

            (best, tie) = height > best ? (height, candidate) : (best, tie);
        }

        for (var k = 0; tie is not null && k < heights.Length; k++)
        {
            for (var s = 0; s < marginal.Length; s++)
            {
                marginal[s] += tie.Weight[k] * slopes[k][s];
            }
        }

        return best;
    }

    internal CutPool Function(int function) => _functions[function];

    internal CostToGo Copy() => new(this);

    /// <summary>Adds a tie unless it is there already.</summary>
    internal void Add(Tie tie)
    {
        if (!_ties.Exists(known => known.Penalty.Equals(tie.Penalty) && known.Weight.AsSpan().SequenceEqual(tie.Weight)))
        {
            _ties.Add(tie);
        }
    }

    private static double HeightOf(CutPool pool, ReadOnlySpan<double> states, double lower, Span<double> marginal, double weight)
    {
        var cut = pool.Highest(states, new double[Math.Max(pool.Count, 1)], out var height);
        if (cut < 0 || height <= lower)
        {
            return lower;
        }

        for (var s = 0; s < marginal.Length; s++)
        {
            marginal[s] += weight * pool.Slope(cut, s);
        }

        return height;
    }
}
