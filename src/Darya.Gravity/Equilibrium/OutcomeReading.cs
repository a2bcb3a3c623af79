namespace Darya.Gravity.Equilibrium;

/// <summary>Turns solved log prices into results in the numeraire, and checks them from the new flows.</summary>
internal static class OutcomeReading
{
    internal static EquilibriumOutcome Of(
        TradeBaseline baseline, TradeShock shock, EquilibriumOptions options, PriceSystem system, PriceState state, int steps)
    {
        var n = baseline.Count;
        var unit = LogUnit(baseline, options, state);
        var flows = Flows(baseline, options, state, unit);
        var (residual, gap) = Audit(state, options, flows, unit);
        var countries = new CountryOutcome[n];
        for (var c = 0; c < n; c++)
        {
            countries[c] = Country(c);
        }

        var signs = state.Share.All(share => share >= 0 && double.IsFinite(share))
            && countries.All(country => IsPositive(country.OutputHat) && IsPositive(country.SpendingHat) && IsPositive(country.PriceHat) && IsPositive(country.PriceIndexHat));
        if (!signs)
        {
            throw new EquilibriumException("The prices found give a flow, an output or a price that is negative or not finite; nothing was accepted.");
        }

        return new EquilibriumOutcome(options.Scope, countries, flows, residual, 100 * (Math.Exp(gap) - 1), signs, steps) { LogPrices = state.LogPrice };

        CountryOutcome Country(int c)
        {
            var (price, index) = (state.LogPrice[c] - unit, state.LogIndex[c] - unit);
            var isFull = options.Scope == EquilibriumScope.Full;
            var supply = isFull ? system.LogSupply[c] + (system.Psi * (price - index)) : 0;
            var (exportsBefore, exports, importsBefore, imports) = (0.0, 0.0, 0.0, 0.0);
            for (var k = 0; k < n; k++)
            {
                if (k != c)
                {
                    exportsBefore += baseline.Flow(c, k);
                    exports += flows[c, k];
                    importsBefore += baseline.Flow(k, c);
                    imports += flows[k, c];
                }
            }

            var common = options.Deficits == DeficitRule.Universal && isFull ? -state.Gap : 0;
            var (output, spending) = options.Scope switch
            {
                EquilibriumScope.Conditional => (1.0, 1.0),
                EquilibriumScope.Revalued => (Math.Exp(price), Math.Exp(price)),
                _ => (state.Output[c] / baseline.OutputByCountry[c] * Math.Exp(-unit), state.Spending[c] / baseline.SpendingByCountry[c] * Math.Exp(common - unit)),
            };
            return new CountryOutcome(
                baseline.Countries[c],
                100 * Math.Exp(price - index + supply) - 100,
                Percent(exportsBefore, exports),
                Percent(importsBefore, imports),
                output,
                spending,
                Math.Exp(price),
                Math.Exp(index),
                baseline.Share[(c * n) + c],
                state.Share[(c * n) + c],
                Parts(c, supply));
        }

        IncomeParts Parts(int c, double supply)
        {
            var (total, terms, costs) = (0.0, 0.0, 0.0);
            for (var i = 0; i < n; i++)
            {
                var (before, after) = (baseline.Share[(i * n) + c], state.Share[(i * n) + c]);
                var weight = LogMean(before, after);
                total += weight;
                terms += weight * (state.LogPrice[c] - state.LogPrice[i]);
                costs += weight * shock.Partial[i, c] / options.Theta;
            }

            return new IncomeParts(terms / total, costs / total, supply);
        }
    }

    /// <summary>Logarithmic mean of two shares.</summary>
    private static double LogMean(double a, double b)
    {
        if (a <= 0 || b <= 0)
        {
            return 0;
        }

        // Near equal shares the quotient loses its digits; the arithmetic mean is then right to second order.
        var log = Math.Log(a / b);
        return Math.Abs(log) < 1e-6 ? (a + b) / 2 : (a - b) / log;
    }

    private static bool IsPositive(double value) => value > 0 && double.IsFinite(value);

    private static double Percent(double before, double after) => before > 0 ? 100 * ((after / before) - 1) : 0;

    /// <summary>Log of what the numeraire costs at the prices found.</summary>
    internal static double LogUnit(TradeBaseline baseline, EquilibriumOptions options, PriceState state)
    {
        if (options.Numeraire.Importer is { } importer)
        {
            return state.LogIndex[baseline.Place(importer)];
        }

        if (options.Scope == EquilibriumScope.Full)
        {
            return Math.Log(state.Output.Sum() / baseline.World);
        }

        // With output fixed the world's income is valued at the prices implied.
        var world = 0.0;
        for (var i = 0; i < baseline.Count; i++)
        {
            world += baseline.OutputByCountry[i] * Math.Exp(state.LogPrice[i]);
        }

        return Math.Log(world / baseline.World);
    }

    private static double[,] Flows(TradeBaseline baseline, EquilibriumOptions options, PriceState state, double unit)
    {
        var n = baseline.Count;
        var flows = new double[n, n];
        var world = options.Scope == EquilibriumScope.Revalued
            ? Enumerable.Range(0, n).Sum(i => baseline.OutputByCountry[i] * Math.Exp(state.LogPrice[i] - unit)) / baseline.World
            : 1;
        var scale = options.Scope == EquilibriumScope.Full ? Math.Exp((options.Deficits == DeficitRule.Universal ? -state.Gap : 0) - unit) : 1 / world;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                var revaluation = options.Scope == EquilibriumScope.Revalued ? Math.Exp(state.LogPrice[i] + state.LogPrice[j] - (2 * unit)) : 1;
                flows[i, j] = state.Share[(i * n) + j] * state.Spending[j] * scale * revaluation;
            }
        }

        return flows;
    }

    /// <summary>Sums the new flows over partners and compares with output and spending: the residual and the log gap of the world.</summary>
    private static (double Residual, double Gap) Audit(PriceState state, EquilibriumOptions options, double[,] flows, double unit)
    {
        var n = state.Output.Length;
        var (sales, purchases, output, spending) = (new double[n], new double[n], new double[n], new double[n]);
        var common = options.Scope == EquilibriumScope.Full && options.Deficits == DeficitRule.Universal ? -state.Gap : 0;
        for (var i = 0; i < n; i++)
        {
            var value = options.Scope switch
            {
                EquilibriumScope.Full => -unit,
                EquilibriumScope.Revalued => state.LogPrice[i] - unit,
                _ => 0,
            };
            (output[i], spending[i]) = (state.Output[i] * Math.Exp(value), state.Spending[i] * Math.Exp(value + common));
            for (var j = 0; j < n; j++)
            {
                sales[i] += flows[i, j];
                purchases[j] += flows[i, j];
            }
        }

        var gap = Math.Log(spending.Sum() / output.Sum());
        var residual = 0.0;
        for (var i = 0; i < n; i++)
        {
            residual = Math.Max(residual, Math.Abs(Math.Log(sales[i] / output[i]) - gap));
            residual = Math.Max(residual, Math.Abs(Math.Log(purchases[i] / spending[i])));
        }

        return (residual, gap);
    }
}
