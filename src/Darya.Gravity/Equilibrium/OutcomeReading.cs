namespace Darya.Gravity.Equilibrium;

/// <summary>Turns solved log prices into results in the numeraire, and checks them from the new flows.</summary>
internal sealed class OutcomeReading
{
    private readonly TradeBaseline _baseline;
    private readonly TradeShock _shock;
    private readonly EquilibriumOptions _options;
    private readonly PriceSystem _system;
    private readonly PriceState _state;
    private readonly double _unit;
    private readonly double[,] _flows;

    private OutcomeReading(TradeBaseline baseline, TradeShock shock, EquilibriumOptions options, PriceSystem system, PriceState state)
    {
        (_baseline, _shock, _options, _system, _state) = (baseline, shock, options, system, state);
        _unit = LogUnit(baseline, options, state);
        _flows = Flows();
    }

    private bool IsFull => _options.Scope == EquilibriumScope.Full;

    /// <summary>Log of the factor common to all spending.</summary>
    private double Common => IsFull && _options.Deficits == DeficitRule.Universal ? -_state.Gap : 0;

    internal static EquilibriumOutcome Of(
        TradeBaseline baseline, TradeShock shock, EquilibriumOptions options, PriceSystem system, PriceState state, int steps)
    {
        var reading = new OutcomeReading(baseline, shock, options, system, state);
        var (residual, gap) = reading.Audit();
        var countries = Enumerable.Range(0, baseline.Count).Select(reading.Country).ToArray();
        var signs = state.Share.All(share => share >= 0 && double.IsFinite(share)) && countries.All(HasSigns);
        return signs
            ? new EquilibriumOutcome(options.Scope, countries, reading._flows, residual, 100 * (Math.Exp(gap) - 1), signs, steps) { LogPrices = state.LogPrice }
            : throw new EquilibriumException("The prices found give a flow, an output or a price that is negative or not finite; nothing was accepted.");
    }

    private CountryOutcome Country(int c)
    {
        var n = _baseline.Count;
        var (price, index) = (_state.LogPrice[c] - _unit, _state.LogIndex[c] - _unit);
        var supply = IsFull ? _system.LogSupply[c] + (_system.Psi * (price - index)) : 0;
        var (exportsBefore, exports, importsBefore, imports) = (0.0, 0.0, 0.0, 0.0);
        for (var k = 0; k < n; k++)
        {
            if (k != c)
            {
                exportsBefore += _baseline.Flow(c, k);
                exports += _flows[c, k];
                importsBefore += _baseline.Flow(k, c);
                imports += _flows[k, c];
            }
        }

        var (output, spending) = _options.Scope switch
        {
            EquilibriumScope.Conditional => (1.0, 1.0),
            EquilibriumScope.Revalued => (Math.Exp(price), Math.Exp(price)),
            _ => (_state.Output[c] / _baseline.OutputByCountry[c] * Math.Exp(-_unit),
                _state.Spending[c] / _baseline.SpendingByCountry[c] * Math.Exp(Common - _unit)),
        };
        return new CountryOutcome(
            _baseline.Countries[c],
            100 * Math.Exp(price - index + supply) - 100,
            Percent(exportsBefore, exports),
            Percent(importsBefore, imports),
            output,
            spending,
            Math.Exp(price),
            Math.Exp(index),
            _baseline.Share[(c * n) + c],
            _state.Share[(c * n) + c],
            Parts(c, supply));
    }

    private IncomeParts Parts(int c, double supply)
    {
        var n = _baseline.Count;
        var (total, terms, costs) = (0.0, 0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            var weight = LogMean(_baseline.Share[(i * n) + c], _state.Share[(i * n) + c]);
            total += weight;
            terms += weight * (_state.LogPrice[c] - _state.LogPrice[i]);
            costs += weight * _shock.Partial[i, c] / _options.Theta;
        }

        return new IncomeParts(terms / total, costs / total, supply);
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

    private static bool HasSigns(CountryOutcome country) =>
        IsPositive(country.OutputHat) && IsPositive(country.SpendingHat) && IsPositive(country.PriceHat) && IsPositive(country.PriceIndexHat);

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

    private double[,] Flows()
    {
        var n = _baseline.Count;
        var flows = new double[n, n];
        var isRevalued = _options.Scope == EquilibriumScope.Revalued;
        var world = isRevalued ? Enumerable.Range(0, n).Sum(i => _baseline.OutputByCountry[i] * Math.Exp(_state.LogPrice[i] - _unit)) / _baseline.World : 1;
        var scale = IsFull ? Math.Exp(Common - _unit) : 1 / world;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                var revaluation = isRevalued ? Math.Exp(_state.LogPrice[i] + _state.LogPrice[j] - (2 * _unit)) : 1;
                flows[i, j] = _state.Share[(i * n) + j] * _state.Spending[j] * scale * revaluation;
            }
        }

        return flows;
    }

    /// <summary>Sums the new flows over partners and compares with output and spending: the residual and the log gap of the world.</summary>
    private (double Residual, double Gap) Audit()
    {
        var n = _baseline.Count;
        var (sales, purchases, output, spending) = (new double[n], new double[n], new double[n], new double[n]);
        for (var i = 0; i < n; i++)
        {
            var value = _options.Scope switch
            {
                EquilibriumScope.Full => -_unit,
                EquilibriumScope.Revalued => _state.LogPrice[i] - _unit,
                _ => 0,
            };
            (output[i], spending[i]) = (_state.Output[i] * Math.Exp(value), _state.Spending[i] * Math.Exp(value + Common));
            for (var j = 0; j < n; j++)
            {
                sales[i] += _flows[i, j];
                purchases[j] += _flows[i, j];
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
