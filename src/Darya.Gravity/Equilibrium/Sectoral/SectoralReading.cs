namespace Darya.Gravity.Equilibrium.Sectoral;

/// <summary>Turns solved wages into results, and checks them from the new flows.</summary>
internal static class SectoralReading
{
    internal static SectoralOutcome Of(
        SectoralBaseline baseline, SectoralShock shock, SectoralSystem system, double[] logWage, SectoralOptions options, int steps)
    {
        var flows = Flows(baseline, system);
        var residual = Audit(baseline, system, flows, logWage);
        if (!(residual <= 100 * options.Tolerance))
        {
            throw new EquilibriumException(FormattableString.Invariant(
                $"No equilibrium was found: the flows add up to {residual:E2} only, above the tolerance {options.Tolerance:E0}."));
        }

        var countries = Enumerable.Range(0, baseline.Countries.Count).Select(c => Country(baseline, shock, system, flows, logWage, c)).ToArray();
        var signs = flows.All(matrix => matrix.Cast<double>().All(flow => flow >= 0 && double.IsFinite(flow)))
            && countries.All(country => country.WageHat > 0 && country.PriceIndexHat > 0 && country.RealIncomePercent > -100 && double.IsFinite(country.RealIncomePercent));
        return signs
            ? new SectoralOutcome(countries, flows, residual, signs, steps) { LogCost = system.LogCost }
            : throw new EquilibriumException("The wages found give a flow, a price or an income that is negative or not finite; nothing was accepted.");
    }

    private static double[][,] Flows(SectoralBaseline baseline, SectoralSystem system)
    {
        var (n, sectors) = (baseline.Countries.Count, baseline.Sectors.Count);
        var flows = new double[sectors][,];
        for (var s = 0; s < sectors; s++)
        {
            flows[s] = new double[n, n];
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    var pair = (i * n) + j;
                    flows[s][i, j] = system.Share[s][pair] * system.Spending[(j * sectors) + s] / (1 + system.Tariff[s][pair]);
                }
            }
        }

        return flows;
    }

    /// <summary>The largest absolute log of earnings over wages, and of spending over its uses, from the flows alone.</summary>
    private static double Audit(SectoralBaseline baseline, SectoralSystem system, double[][,] flows, double[] logWage)
    {
        var (n, sectors) = (baseline.Countries.Count, baseline.Sectors.Count);
        var residual = 0.0;
        for (var c = 0; c < n; c++)
        {
            var (output, spending, revenue, earnings) = (new double[sectors], new double[sectors], 0.0, 0.0);
            for (var s = 0; s < sectors; s++)
            {
                for (var k = 0; k < n; k++)
                {
                    output[s] += flows[s][c, k];
                    spending[s] += flows[s][k, c] * (1 + system.Tariff[s][(k * n) + c]);
                    revenue += flows[s][k, c] * system.Tariff[s][(k * n) + c];
                }

                earnings += output[s] * baseline.ValueAddedShare[(c * sectors) + s];
            }

            var wages = Math.Exp(logWage[c]) * baseline.ValueAddedByCountry[c];
            residual = Math.Max(residual, Math.Abs(Math.Log(earnings / wages)));
            for (var k = 0; k < sectors; k++)
            {
                var uses = baseline.FinalShare[(c * sectors) + k] * (wages + revenue + system.Deficit[c]);
                for (var s = 0; s < sectors; s++)
                {
                    uses += baseline.InputShare[c][(k * sectors) + s] * output[s];
                }

                residual = Math.Max(residual, uses > 0 || spending[k] > 0 ? Math.Abs(Math.Log(spending[k] / uses)) : 0);
            }
        }

        return double.IsFinite(residual) ? residual : double.PositiveInfinity;
    }

    private static SectoralCountry Country(
        SectoralBaseline baseline, SectoralShock shock, SectoralSystem system, double[][,] flows, double[] logWage, int c)
    {
        var (n, sectors) = (baseline.Countries.Count, baseline.Sectors.Count);
        var index = 0.0;
        var (exportsBefore, exports, importsBefore, imports, revenue) = (0.0, 0.0, 0.0, 0.0, 0.0);
        var (terms, volume, costs) = (0.0, 0.0, 0.0);
        for (var s = 0; s < sectors; s++)
        {
            index += baseline.FinalShare[(c * sectors) + s] * system.LogPrice[(c * sectors) + s];
            var own = system.LogCost[(c * sectors) + s];
            for (var k = 0; k < n; k++)
            {
                var bought = baseline.Flow(s, k, c);
                costs += (1 + baseline.Tariff[s][(k * n) + c]) * bought * (shock.Partial?[s][k, c] ?? 0) / baseline.Theta[s];
                if (k == c)
                {
                    continue;
                }

                var (sold, price) = (baseline.Flow(s, c, k), system.LogCost[(k * sectors) + s]);
                exportsBefore += sold;
                exports += flows[s][c, k];
                importsBefore += bought;
                imports += flows[s][k, c];
                revenue += system.Tariff[s][(k * n) + c] * flows[s][k, c];
                terms += (sold * own) - (bought * price);
                if (bought > 0 && baseline.Tariff[s][(k * n) + c] > 0)
                {
                    volume += baseline.Tariff[s][(k * n) + c] * bought * (Math.Log(flows[s][k, c] / bought) - price);
                }
            }
        }

        var before = baseline.IncomeByCountry[c];
        var income = (Math.Exp(logWage[c]) * baseline.ValueAddedByCountry[c]) + revenue + system.Deficit[c];
        return new SectoralCountry(
            baseline.Countries[c],
            100 * ((income / before / Math.Exp(index)) - 1),
            100 * (Math.Exp(logWage[c] - index) - 1),
            Percent(exportsBefore, exports),
            Percent(importsBefore, imports),
            Math.Exp(logWage[c]),
            Math.Exp(index),
            baseline.RevenueByCountry[c],
            revenue,
            new SectoralParts(100 * terms / before, 100 * volume / before, 100 * costs / before));
    }

    private static double Percent(double before, double after) => before > 0 ? 100 * ((after / before) - 1) : 0;
}
