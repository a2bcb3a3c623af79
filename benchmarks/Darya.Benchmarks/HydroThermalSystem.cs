using Darya.Solvers;

namespace Darya.Benchmarks;

/// <summary>An invented hydro-thermal-irrigation system, the size of a real plan: for measuring only, its numbers mean nothing.</summary>
/// <remarks>
/// Three rivers of plants in a row, every second one with a reservoir, districts that divert water along them, eight zones with thermal
/// units and lines, two blocks of load. Numbers come from a seeded generator.
/// </remarks>
internal sealed class HydroThermalSystem
{
    private const int Rivers = 4;
    private const int PlantsPerRiver = 10;
    private const int ZoneCount = 8;
    private const int UnitsPerZone = 3;
    private const int DistrictCount = 60;
    private const double UnservedCost = 1;   // million USD per GWh
    private const double DeficitCost = 0.08; // million USD per hm³
    private readonly double[,] _inflow;      // hm³ [plant, period]
    private readonly double[,] _need;        // hm³ [district, period]
    private readonly double[,] _load;        // GWh [zone, period]
    private readonly double[] _factor;       // GWh per hm³ [plant]
    private readonly double[] _fuel;         // million USD per GWh [unit]
    private readonly Place[] _plants = Place.Many("plant", Rivers * PlantsPerRiver);
    private readonly Place[] _zones = Place.Many("zone", ZoneCount);
    private readonly Place[] _units = Place.Many("unit", ZoneCount * UnitsPerZone);
    private readonly Place[] _districts = Place.Many("district", DistrictCount);
    private readonly Line[] _lines;
    private readonly Time[] _periods;
    private readonly Block[] _blocks = [new(0, 0.35), new(1, 0.65)];

    private HydroThermalSystem(int periods)
    {
        var random = new Random(7);
        _periods = [.. Enumerable.Range(0, periods).Select(t => new Time(t))];
        _lines = [.. Enumerable.Range(0, 12).Select(l => new Line(l, l % ZoneCount, (l * 3 + 1) % ZoneCount))];
        _factor = [.. _plants.Select(_ => 0.1 + 0.3 * random.NextDouble())];
        _fuel = [.. _units.Select(_ => 0.02 + 0.05 * random.NextDouble())];
        _inflow = Series(_plants.Length, periods, (i, summer) => (i % PlantsPerRiver == 0 ? 110 : 6) * (0.4 + 1.4 * summer), random);
        _need = Series(DistrictCount, periods, (_, summer) => 45 * Math.Max(0, summer - 0.2), random);
        _load = Series(ZoneCount, periods, (_, summer) => 460 - 160 * summer, random);
    }

    internal static NamedProgram Named(string name, int periods)
    {
        var system = new Lazy<HydroThermalSystem>(() => new HydroThermalSystem(periods));
        return new NamedProgram(name, () => system.Value.Build(name), ChangeFactors);
    }

    private LinearProgram Build(string name)
    {
        var lp = new LinearProgram(name);
        var v = lp.AddVariables("v", _plants.Where(p => p.Ordinal % 2 == 0), _periods, (p, _) => new(p.Ordinal % 4 == 0 ? 500 : 50, p.Ordinal % 4 == 0 ? 5000 : 600));
        var q = lp.AddVariables("q", _plants, _periods, upper: 900);
        var s = lp.AddVariables("s", _plants, _periods, cost: 1e-4);
        var w = lp.AddVariables("w", _districts, _periods, (d, t) => VariableBounds.UpTo(_need[d.Ordinal, t.Ordinal]));
        var x = lp.AddVariables("x", _districts, _periods, cost: DeficitCost);
        var (qb, g) = (lp.AddVariables<Place, Block, Time>("qb"), lp.AddVariables<Place, Block, Time>("g"));
        var (h, u) = (lp.AddVariables<Place, Block, Time>("h"), lp.AddVariables<Place, Block, Time>("u"));
        var (forth, back) = (lp.AddVariables<Line, Block, Time>("forth"), lp.AddVariables<Line, Block, Time>("back"));
        foreach (var t in _periods)
        {
            foreach (var b in _blocks)
            {
                Array.ForEach(_plants, p => qb.Add(p, b, t));
                Array.ForEach(_plants, p => g.Add(p, b, t));
                Array.ForEach(_units, n => h.Add(n, b, t, 0, 130 * b.Share, _fuel[n.Ordinal]));
                Array.ForEach(_zones, z => u.Add(z, b, t, cost: UnservedCost));
                Array.ForEach(_lines, l => forth.Add(l, b, t, 0, 80 * b.Share, 1e-3));
                Array.ForEach(_lines, l => back.Add(l, b, t, 0, 80 * b.Share, 1e-3));
            }
        }

        foreach (var t in _periods)
        {
            foreach (var p in _plants)
            {
                AddWater(lp, p, t, v, q, s, w);
                lp.Subject("blocks", p, t, q[p, t] == Sum.Over(_blocks, b => qb[p, b, t]));
                foreach (var b in _blocks)
                {
                    lp.Subject("generation", p, b, t, g[p, b, t] - _factor[p.Ordinal] * qb[p, b, t] == 0);
                }
            }

            foreach (var d in _districts)
            {
                lp.Subject("need", d, t, w[d, t] + x[d, t] == _need[d.Ordinal, t.Ordinal]);
            }

            foreach (var b in _blocks)
            {
                foreach (var z in _zones)
                {
                    lp.Subject("power_balance", z, b, t,
                        Sum.Over(_plants.Where(p => p.Ordinal % ZoneCount == z.Ordinal), p => g[p, b, t])
                        + Sum.Over(_units.Where(n => n.Ordinal / UnitsPerZone == z.Ordinal), n => h[n, b, t])
                        + Sum.Over(_lines.Where(l => l.To == z.Ordinal), l => 0.97 * forth[l, b, t] - back[l, b, t])
                        + Sum.Over(_lines.Where(l => l.From == z.Ordinal), l => 0.97 * back[l, b, t] - forth[l, b, t])
                        + u[z, b, t]
                        == _load[z.Ordinal, t.Ordinal] * b.Share);
                }
            }
        }

        return lp;
    }

    private void AddWater(
        LinearProgram lp, Place p, Time t,
        VariableFamily<Place, Time> v, VariableFamily<Place, Time> q, VariableFamily<Place, Time> s, VariableFamily<Place, Time> w)
    {
        LinearExpression arriving = _inflow[p.Ordinal, t.Ordinal];
        if (p.Ordinal % PlantsPerRiver != 0)
        {
            var above = _plants[p.Ordinal - 1];
            arriving += q[above, t] + s[above, t] - Sum.Over(_districts.Where(d => d.Ordinal % _plants.Length == above.Ordinal), d => 0.8 * w[d, t]);
        }

        LinearExpression change = 0;
        if (v.Contains(p, t))
        {
            var last = _periods[^1];
            change = v[p, t] - v[p, t == _periods[0] ? last : _periods[t.Ordinal - 1]];
        }

        lp.Subject("water_balance", p, t, change == arriving - q[p, t] - s[p, t]);
    }

    /// <summary>Moves every production factor by up to two percent.</summary>
    private static int ChangeFactors(LinearProgram lp)
    {
        var random = new Random(11);
        var count = 0;
        var released = lp.VariablesOf("qb").ToList();
        var rows = lp.RowsOf("generation").ToList();
        var byName = released.ToDictionary(q => string.Join(',', lp.IndicesOf(q).Select(i => i.Label)), StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var q = byName[string.Join(',', lp.IndicesOf(row).Select(i => i.Label))];
            lp.SetCoefficient(row, q, lp.Coefficient(row, q) * (0.98 + 0.04 * random.NextDouble()));
            count++;
        }

        return count;
    }

    private static double[,] Series(int places, int periods, Func<int, double, double> mean, Random random)
    {
        var series = new double[places, periods];
        for (var t = 0; t < periods; t++)
        {
            var summer = 0.5 - 0.5 * Math.Cos(2 * Math.PI * (t % 36) / 36);
            for (var i = 0; i < places; i++)
            {
                series[i, t] = mean(i, summer) * (0.8 + 0.4 * random.NextDouble());
            }
        }

        return series;
    }

    private sealed record Place(int Ordinal, string Label) : IIndex
    {
        internal static Place[] Many(string kind, int count) =>
            [.. Enumerable.Range(0, count).Select(i => new Place(i, FormattableString.Invariant($"{kind}{i + 1}")))];
    }

    private sealed record Time(int Ordinal) : IIndex
    {
        public string Label { get; } = FormattableString.Invariant($"{Ordinal + 1}");
    }

    private sealed record Block(int Ordinal, double Share) : IIndex
    {
        public string Label => Ordinal == 0 ? "peak" : "offpeak";
    }

    private sealed record Line(int Ordinal, int From, int To) : IIndex
    {
        public string Label { get; } = FormattableString.Invariant($"line{Ordinal + 1}");
    }
}
