namespace Darya.Gravity.Equilibrium.Sectoral;

/// <summary>Prices and spending that follow from given wages, and what labour markets then lack.</summary>
/// <remarks>
/// <code>
/// ln c[n,s] = γ[n,s] ln w[n] + Σ_k g[n,k,s] ln P[n,k]
/// ln P[n,s] = −1/θ[s] · ln Σ_i π[s,i,n] κ[s,i,n] c[i,s]^−θ[s],    κ = e^b ((1+τ')/(1+τ))^−θ
/// X'[n,s]   = Σ_k g[n,s,k] Y'[n,k] + α[n,s] (w[n] V[n] + R'[n] + D'[n]),    Y'[i,s] = Σ_n q[s,i,n] X'[n,s] / (1+τ')
/// z[n]      = ln Σ_s γ[n,s] Y'[n,s] − ln w[n] V[n]
/// </code>
/// Both blocks are swept until nothing moves; shares of inputs below 1 make the sweeps contract. They start where the wages before left them.
/// </remarks>
internal sealed class SectoralSystem
{
    /// <summary>Largest relative move of the last sweep, a hundredth of the tightest tolerance of wages.</summary>
    private const double Still = 1e-14;

    /// <summary>What is taken as still where rounding keeps sweeps moving.</summary>
    private const double Rounding = 1e-12;

    private const int MostSweeps = 5000;

    private readonly SectoralBaseline _baseline;
    private readonly int _n;
    private readonly int _sectors;
    private readonly double[][] _weight;
    private readonly double[] _next;

    internal SectoralSystem(SectoralBaseline baseline, SectoralShock shock)
    {
        (_baseline, _n, _sectors) = (baseline, baseline.Countries.Count, baseline.Sectors.Count);
        var size = _n * _sectors;
        (_weight, Tariff, Share) = (new double[_sectors][], new double[_sectors][], new double[_sectors][]);
        _next = new double[size];
        (LogCost, LogPrice, Spending, Output) = (new double[size], new double[size], [.. baseline.SpendingBySector], new double[size]);
        (Revenue, Earnings, Deficit) = (new double[_n], new double[_n], [.. shock.Deficits ?? baseline.Deficit]);
        for (var s = 0; s < _sectors; s++)
        {
            (_weight[s], Tariff[s], Share[s]) = (new double[_n * _n], new double[_n * _n], new double[_n * _n]);
            for (var i = 0; i < _n; i++)
            {
                for (var j = 0; j < _n; j++)
                {
                    var pair = (i * _n) + j;
                    var before = baseline.Tariff[s][pair];
                    Tariff[s][pair] = shock.Tariffs?[s][i, j] ?? before;
                    var cost = (shock.Partial?[s][i, j] ?? 0) - (baseline.Theta[s] * Math.Log((1 + Tariff[s][pair]) / (1 + before)));
                    _weight[s][pair] = baseline.Share[s][pair] * Math.Exp(cost);
                }
            }
        }
    }

    internal double[] LogCost { get; }

    internal double[] LogPrice { get; }

    /// <summary>Spending, tariff included [country · sectors + sector].</summary>
    internal double[] Spending { get; }

    internal double[] Output { get; }

    /// <summary>Shares in spending [sector][exporter · countries + importer].</summary>
    internal double[][] Share { get; }

    internal double[][] Tariff { get; }

    internal double[] Revenue { get; }

    /// <summary>What factors earn in sales [country].</summary>
    internal double[] Earnings { get; }

    internal double[] Deficit { get; }

    /// <summary>Log of earnings over wages [country].</summary>
    internal double[] Excess(double[] logWage)
    {
        Sweep(() => PriceSweep(logWage), "prices");
        FillShares();
        Sweep(() => SpendingSweep(logWage), "spending");
        var excess = new double[_n];
        for (var c = 0; c < _n; c++)
        {
            excess[c] = Math.Log(Earnings[c] / (Math.Exp(logWage[c]) * _baseline.ValueAddedByCountry[c]));
        }

        return excess;
    }

    private static void Sweep(Func<double> sweep, string what)
    {
        var (before, move) = (double.PositiveInfinity, double.PositiveInfinity);
        for (var round = 0; round < MostSweeps; round++)
        {
            (before, move) = (move, sweep());
            if (move <= Still || (move <= Rounding && move >= before))
            {
                return;
            }

            if (!double.IsFinite(move))
            {
                break;
            }
        }

        throw new EquilibriumException([
            FormattableString.Invariant($"No equilibrium was found: the {what} of the sectors still move by {move:E1} relatively."),
            "Usual causes: a surplus above what a country earns, or a very large change.",
        ]);
    }

    /// <summary>Unit costs from prices, and prices from unit costs; the largest move of a log price.</summary>
    private double PriceSweep(double[] logWage)
    {
        Span<double> sum = new double[_n];
        for (var c = 0; c < _n; c++)
        {
            var cost = LogCost.AsSpan(c * _sectors, _sectors);
            for (var s = 0; s < _sectors; s++)
            {
                cost[s] = _baseline.ValueAddedShare[(c * _sectors) + s] * logWage[c];
            }

            for (var k = 0; k < _sectors; k++)
            {
                var price = LogPrice[(c * _sectors) + k];
                var input = _baseline.InputShare[c].AsSpan(k * _sectors, _sectors);
                for (var s = 0; s < _sectors; s++)
                {
                    cost[s] += input[s] * price;
                }
            }
        }

        var move = 0.0;
        for (var s = 0; s < _sectors; s++)
        {
            sum.Clear();
            for (var i = 0; i < _n; i++)
            {
                var power = Math.Exp(-_baseline.Theta[s] * LogCost[(i * _sectors) + s]);
                var weight = _weight[s].AsSpan(i * _n, _n);
                for (var j = 0; j < _n; j++)
                {
                    sum[j] += weight[j] * power;
                }
            }

            for (var j = 0; j < _n; j++)
            {
                // Nobody buys the sector in this country: its price matters to nobody.
                var price = sum[j] > 0 ? -Math.Log(sum[j]) / _baseline.Theta[s] : 0;
                ref var old = ref LogPrice[(j * _sectors) + s];
                move = Math.Max(move, double.IsFinite(price) ? Math.Abs(price - old) : double.PositiveInfinity);
                old = price;
            }
        }

        return move;
    }

    private void FillShares()
    {
        for (var s = 0; s < _sectors; s++)
        {
            for (var i = 0; i < _n; i++)
            {
                for (var j = 0; j < _n; j++)
                {
                    var pair = (i * _n) + j;
                    Share[s][pair] = _weight[s][pair] * Math.Exp(_baseline.Theta[s] * (LogPrice[(j * _sectors) + s] - LogCost[(i * _sectors) + s]));
                }
            }
        }
    }

    /// <summary>Output and revenue from spending, and spending from output and income; the largest relative move of spending.</summary>
    private double SpendingSweep(double[] logWage)
    {
        Array.Clear(Revenue);
        Array.Clear(Earnings);
        for (var s = 0; s < _sectors; s++)
        {
            for (var i = 0; i < _n; i++)
            {
                var output = 0.0;
                for (var j = 0; j < _n; j++)
                {
                    var pair = (i * _n) + j;
                    var received = Share[s][pair] * Spending[(j * _sectors) + s] / (1 + Tariff[s][pair]);
                    output += received;
                    Revenue[j] += Tariff[s][pair] * received;
                }

                Output[(i * _sectors) + s] = output;
                Earnings[i] += _baseline.ValueAddedShare[(i * _sectors) + s] * output;
            }
        }

        var move = 0.0;
        for (var c = 0; c < _n; c++)
        {
            var income = (Math.Exp(logWage[c]) * _baseline.ValueAddedByCountry[c]) + Revenue[c] + Deficit[c];
            var output = Output.AsSpan(c * _sectors, _sectors);
            for (var k = 0; k < _sectors; k++)
            {
                var row = _baseline.InputShare[c].AsSpan(k * _sectors, _sectors);
                var total = _baseline.FinalShare[(c * _sectors) + k] * income;
                for (var s = 0; s < _sectors; s++)
                {
                    total += row[s] * output[s];
                }

                _next[(c * _sectors) + k] = total;
            }
        }

        for (var k = 0; k < _next.Length; k++)
        {
            var scale = Math.Max(Math.Abs(_next[k]), Math.Abs(Spending[k]));
            move = Math.Max(move, scale > 0 ? Math.Abs(_next[k] - Spending[k]) / scale : 0);
            Spending[k] = _next[k];
        }

        return move;
    }
}
