namespace Darya.Gravity.Equilibrium;

/// <summary>The equilibrium conditions in log prices x = ln p̂, and their derivatives.</summary>
/// <remarks>
/// <code>
/// q[i,j]  = π[i,j] e^(b[i,j] − θ x[i]) / Σ_k π[k,j] e^(b[k,j] − θ x[k]),    ln P[j] = −1/θ · ln Σ_k π[k,j] e^(b[k,j] − θ x[k])
/// Y'[i]   = Y[i] e^(c[i] + (1+ψ) x[i] − ψ ln P[i])
/// E'[j]   = Y'[j] + D[j] ΣY'/ΣY    or    (E[j]/Y[j]) Y'[j]    or, conditional, E[j] with Y'[i] = Y[i]
/// f[i]    = ln Σ_j q[i,j] E'[j] − ln Y'[i] − ln (ΣE'/ΣY') = 0
/// </code>
/// f does not change when all x rise alike, so the Jacobian is singular in that direction; a rank-one term in the direction of equal residuals makes it regular
/// and leaves the step unchanged up to such a rise.
/// </remarks>
internal sealed class PriceSystem
{
    private readonly TradeBaseline _baseline;
    private readonly double[] _weight;
    private readonly double[] _supply;
    private readonly double[] _deficit;
    private readonly double[] _ratio;
    private readonly bool _fixedOutlays;
    private readonly DeficitRule _rule;

    internal PriceSystem(TradeBaseline baseline, TradeShock shock, EquilibriumOptions options)
    {
        var n = baseline.Count;
        (_baseline, Theta, Psi) = (baseline, options.Theta, options.SupplyElasticity);
        (_fixedOutlays, _rule) = (options.Scope != EquilibriumScope.Full, options.Deficits);
        (_weight, _supply, _deficit, _ratio) = (new double[n * n], shock.LogSupply(n), new double[n], new double[n]);
        for (var j = 0; j < n; j++)
        {
            _deficit[j] = shock.Deficits?[j] ?? baseline.SpendingByCountry[j] - baseline.OutputByCountry[j];
            _ratio[j] = 1 + (_deficit[j] / baseline.OutputByCountry[j]);
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                _weight[(i * n) + j] = baseline.Share[(i * n) + j] * Math.Exp(shock.Partial[i, j]);
            }
        }
    }

    internal double Theta { get; }

    internal double Psi { get; }

    internal int Count => _baseline.Count;

    /// <summary>Exponent of the fixed point that is a contraction: a price moves by the excess divided by this.</summary>
    internal double Stiffness => _fixedOutlays ? Theta : 1 + Theta + Psi;

    /// <summary>Log change of supply at a given real price [country].</summary>
    internal ReadOnlySpan<double> LogSupply => _supply;

    /// <summary>Countries whose spending is not positive.</summary>
    internal IEnumerable<string> Insolvent(PriceState state) =>
        _baseline.Countries.Where((_, j) => !(state.Spending[j] > 0));

    /// <summary>Multiplies the weight of one pair: its partial change rises by <paramref name="rise"/>.</summary>
    internal void Raise(int exporter, int importer, double rise) => _weight[(exporter * Count) + importer] *= Math.Exp(rise);

    /// <summary>Fills the state from its log prices.</summary>
    internal void Evaluate(PriceState state)
    {
        var n = Count;
        var index = state.LogIndex;
        Array.Clear(index);
        for (var i = 0; i < n; i++)
        {
            var power = Math.Exp(-Theta * state.LogPrice[i]);
            var weight = _weight.AsSpan(i * n, n);
            var share = state.Share.AsSpan(i * n, n);
            for (var j = 0; j < n; j++)
            {
                share[j] = weight[j] * power;
                index[j] += share[j];
            }
        }

        // One division a column; the sums become reciprocals for the moment.
        Span<double> reciprocal = n <= 256 ? stackalloc double[n] : new double[n];
        for (var j = 0; j < n; j++)
        {
            reciprocal[j] = 1 / index[j];
            index[j] = -Math.Log(index[j]) / Theta;
        }

        var (worldOutput, worldSpending) = FillOutlays(state);
        state.Gap = Math.Log(worldSpending / worldOutput);
        var residual = 0.0;
        for (var i = 0; i < n; i++)
        {
            var share = state.Share.AsSpan(i * n, n);
            var sales = 0.0;
            for (var j = 0; j < n; j++)
            {
                share[j] *= reciprocal[j];
                sales += share[j] * state.Spending[j];
            }

            state.Sales[i] = sales;
            state.Excess[i] = Math.Log(sales / state.Output[i]) - state.Gap;
            residual = Math.Max(residual, double.IsFinite(state.Excess[i]) ? Math.Abs(state.Excess[i]) : double.PositiveInfinity);
        }

        state.Residual = state.Spending.All(spending => spending > 0) ? residual : double.PositiveInfinity;
    }

    /// <summary>The Jacobian of f up to the constant that is the same in every row, made regular [row, column].</summary>
    internal double[,] Jacobian(PriceState state)
    {
        var n = Count;
        var (share, output, spending) = (state.Share, state.Output, state.Spending);
        var (elastic, weighted) = (new double[n], new double[n]);
        for (var j = 0; j < n; j++)
        {
            elastic[j] = _fixedOutlays ? 0 : _rule == DeficitRule.Additive ? output[j] : spending[j];
            weighted[j] = (Theta * spending[j]) - (Psi * elastic[j]);
        }

        var world = WorldSlope(state);
        var jacobian = new double[n, n];
        var left = new double[n];
        for (var i = 0; i < n; i++)
        {
            var row = share.AsSpan(i * n, n);
            var exposure = 0.0;
            for (var j = 0; j < n; j++)
            {
                left[j] = row[j] * weighted[j];
                exposure += row[j] * _deficit[j];
            }

            for (var k = 0; k < n; k++)
            {
                var sum = Dot(left, share.AsSpan(k * n, n));
                sum += row[k] * elastic[k] * (1 + Psi);
                sum += exposure * world[k];
                var own = _fixedOutlays ? 0 : -Psi * share[(k * n) + i];
                jacobian[i, k] = (sum / state.Sales[i]) - own + (output[k] / _baseline.World);
            }

            jacobian[i, i] -= Theta + (_fixedOutlays ? 0 : 1 + Psi);
        }

        return jacobian;
    }

    /// <summary>Derivative along a change of log prices and of partial changes.</summary>
    /// <param name="state">Where.</param>
    /// <param name="price">Change of log prices [country].</param>
    /// <param name="pairs">Pairs whose partial change rises by one; each once.</param>
    internal PriceTangent Along(PriceState state, ReadOnlySpan<double> price, IReadOnlyList<(int Exporter, int Importer)> pairs)
    {
        var n = Count;
        var tangent = new PriceTangent(n);
        var (index, output, spending) = (tangent.LogIndex, tangent.LogOutput, tangent.LogSpending);
        for (var k = 0; k < n; k++)
        {
            for (var j = 0; j < n; j++)
            {
                index[j] += state.Share[(k * n) + j] * price[k];
            }
        }

        foreach (var (i, j) in pairs)
        {
            index[j] -= state.Share[(i * n) + j] / Theta;
        }

        var (worldOutput, worldSpending, outputRise, spendingRise) = (0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            output[i] = _fixedOutlays ? 0 : ((1 + Psi) * price[i]) - (Psi * index[i]);
            worldOutput += state.Output[i];
            outputRise += state.Output[i] * output[i];
        }

        for (var j = 0; j < n; j++)
        {
            spending[j] = _fixedOutlays ? 0 : output[j];
            if (!_fixedOutlays && _rule == DeficitRule.Additive)
            {
                spending[j] = ((state.Output[j] * output[j]) + (_deficit[j] * outputRise / _baseline.World)) / state.Spending[j];
            }

            worldSpending += state.Spending[j];
            spendingRise += state.Spending[j] * spending[j];
        }

        tangent.World = outputRise / worldOutput;
        tangent.Gap = (spendingRise / worldSpending) - tangent.World;
        for (var i = 0; i < n; i++)
        {
            var sales = 0.0;
            for (var j = 0; j < n; j++)
            {
                sales += state.Share[(i * n) + j] * state.Spending[j] * ((Theta * (index[j] - price[i])) + spending[j]);
            }

            tangent.Excess[i] = (sales / state.Sales[i]) - output[i] - tangent.Gap;
        }

        foreach (var (i, j) in pairs)
        {
            tangent.Excess[i] += state.Share[(i * n) + j] * state.Spending[j] / state.Sales[i];
        }

        return tangent;
    }

    private static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0);
        var j = 0;
        for (; j + 4 <= a.Length; j += 4)
        {
            first += a[j] * b[j];
            second += a[j + 1] * b[j + 1];
            third += a[j + 2] * b[j + 2];
            fourth += a[j + 3] * b[j + 3];
        }

        for (; j < a.Length; j++)
        {
            first += a[j] * b[j];
        }

        return first + second + third + fourth;
    }

    private (double Output, double Spending) FillOutlays(PriceState state)
    {
        var (worldOutput, worldSpending) = (0.0, 0.0);
        for (var i = 0; i < Count; i++)
        {
            var growth = _fixedOutlays ? 0 : _supply[i] + ((1 + Psi) * state.LogPrice[i]) - (Psi * state.LogIndex[i]);
            state.Output[i] = _baseline.OutputByCountry[i] * Math.Exp(growth);
            worldOutput += state.Output[i];
        }

        for (var j = 0; j < Count; j++)
        {
            state.Spending[j] = _fixedOutlays ? _baseline.SpendingByCountry[j]
                : _rule == DeficitRule.Additive ? state.Output[j] + (_deficit[j] * worldOutput / _baseline.World)
                : _ratio[j] * state.Output[j];
            worldSpending += state.Spending[j];
        }

        return (worldOutput, worldSpending);
    }

    /// <summary>Change of world output over baseline world output with each log price; zero where no deficit moves with it [country].</summary>
    private double[] WorldSlope(PriceState state)
    {
        var n = Count;
        var slope = new double[n];
        if (_fixedOutlays || _rule != DeficitRule.Additive)
        {
            return slope;
        }

        for (var k = 0; k < n; k++)
        {
            var index = Dot(state.Output, state.Share.AsSpan(k * n, n));
            slope[k] = (((1 + Psi) * state.Output[k]) - (Psi * index)) / _baseline.World;
        }

        return slope;
    }
}
