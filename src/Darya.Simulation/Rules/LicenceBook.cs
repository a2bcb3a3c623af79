using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Simulation.Rules;

/// <summary>Licences counted down through their seasons.</summary>
/// <remarks>
/// <code>
/// granted = V · (dry ? dry share : 1) · (days of the season inside the horizon / its days)
/// left[t] = granted − Σ of what the intakes took since the season began
/// </code>
/// </remarks>
internal sealed class LicenceBook
{
    private readonly RuleBook _book;
    private readonly int[][][] _covered; // [licence][season] → intakes
    private readonly double[][] _grantedHm3; // [licence][period], that of the season the period lies in
    private readonly double[][] _shareOfSeason; // [licence][period], days of the period over those of the season inside the horizon
    private readonly bool[][] _begins; // [licence][period], a season begins
    private readonly double[] _left; // [licence]

    internal LicenceBook(RuleBook book)
    {
        _book = book;
        var (region, periods) = (book.Network.Region, book.Horizon.Periods);
        var licences = book.Rules.Licences;
        var limits = region.Limits.ToDictionary(l => l.Id, StringComparer.Ordinal);
        _covered = [.. licences.Select(l => Enum.GetValues<Season>().Select(s => Covered(l, s)).ToArray())];
        (_grantedHm3, _shareOfSeason) = (Table(licences.Count, periods.Count), Table(licences.Count, periods.Count));
        LeftHm3 = Table(licences.Count, periods.Count);
        _begins = [.. licences.Select(_ => new bool[periods.Count])];
        _left = new double[licences.Count];
        for (var l = 0; l < licences.Count; l++)
        {
            var seasons = licences[l].Limits.Select(id => limits[id].Season).ToHashSet();
            var river = limits[licences[l].Limits[0]].River;
            foreach (var year in periods.Where(t => seasons.Contains(t.Season)).GroupBy(t => t.WaterYear))
            {
                var days = year.Sum(t => t.Days);
                var granted = licences[l].Volume.Hm3 * DryShare(licences[l], river, [.. year]) * days / seasons.Sum(s => DaysOf(s, year.Key));
                _begins[l][year.First().Ordinal] = true;
                foreach (var t in year)
                {
                    _grantedHm3[l][t.Ordinal] = granted;
                    _shareOfSeason[l][t.Ordinal] = (double)t.Days / days;
                }
            }
        }
    }

    /// <summary>Left at the end of a period [licence][period], hm³.</summary>
    internal double[][] LeftHm3 { get; }

    /// <summary>Starts the seasons that begin in a period, then cuts what intakes want to what licences leave: classes in order, a class in proportion.</summary>
    internal void Restrict(Period period, double[] wantedHm3)
    {
        for (var l = 0; l < _left.Length; l++)
        {
            if (_begins[l][period.Ordinal])
            {
                _left[l] = _grantedHm3[l][period.Ordinal];
            }
        }

        var left = (double[])_left.Clone();
        for (var c = 1; c <= _book.Classes; c++)
        {
            var factor = new double[wantedHm3.Length];
            Array.Fill(factor, 1);
            for (var l = 0; l < left.Length; l++)
            {
                var members = Members(l, period).Where(k => _book.IntakeClass[k] == c).ToArray();
                var sum = members.Sum(k => wantedHm3[k]);
                foreach (var k in members.Where(_ => sum > left[l]))
                {
                    factor[k] = Math.Min(factor[k], left[l] / sum);
                }
            }

            for (var k = 0; k < factor.Length; k++)
            {
                wantedHm3[k] *= factor[k];
            }

            for (var l = 0; l < left.Length; l++)
            {
                left[l] = Math.Max(0, left[l] - Members(l, period).Where(k => _book.IntakeClass[k] == c).Sum(k => wantedHm3[k]));
            }
        }
    }

    /// <summary>Takes off what was used.</summary>
    internal void Use(Period period, double[] takenHm3)
    {
        for (var l = 0; l < _left.Length; l++)
        {
            _left[l] = Math.Max(0, _left[l] - Members(l, period).Sum(k => takenHm3[k]));
            LeftHm3[l][period.Ordinal] = IsInSeason(l, period) ? _left[l] : 0;
        }
    }

    /// <summary>Left of the tightest licence of an intake, +∞ without one, hm³.</summary>
    internal double Tightest(Period period, int intake) => Enumerable.Range(0, _left.Length)
        .Where(l => Members(l, period).Contains(intake)).Select(l => _left[l]).DefaultIfEmpty(double.PositiveInfinity).Min();

    /// <summary>What an intake weighs where a river shares by licence: its part by capacity of the licence for the days of the period; without one its entitlement, hm³.</summary>
    internal double Weight(Period period, int intake, double entitledHm3)
    {
        for (var l = 0; l < _left.Length; l++)
        {
            var members = Members(l, period);
            if (members.Contains(intake))
            {
                var part = CapacityOf(intake) / members.Sum(CapacityOf);
                return _grantedHm3[l][period.Ordinal] * _shareOfSeason[l][period.Ordinal] * part;
            }
        }

        return entitledHm3;
    }

    private static double[][] Table(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new double[columns])];

    private static int DaysOf(Season season, int waterYear) =>
        season == Season.Vegetation ? 183 : 182 + (DateTime.IsLeapYear(waterYear) ? 1 : 0);

    private bool IsInSeason(int licence, Period period) => _shareOfSeason[licence][period.Ordinal] > 0;

    private int[] Members(int licence, Period period) => _covered[licence][(int)period.Season];

    private int[] Covered(OperatingLicence licence, Season season)
    {
        var intakes = _book.Network.Intakes;
        return [.. Enumerable.Range(0, intakes.Count).Where(k =>
            (season == Season.Winter ? intakes[k].Intake.WinterLimit : intakes[k].Intake.VegetationLimit) is { } limit && licence.Limits.Contains(limit))];
    }

    private double CapacityOf(int intake) => _book.Network.Intakes[intake].Intake.Capacity.CubicMetresPerSecond;

    /// <summary>The share granted: less than 1 when the catchments of the river bring less than the stated share of their mean.</summary>
    private double DryShare(OperatingLicence licence, string river, Period[] season)
    {
        if (licence.DryBelow is not { } below)
        {
            return 1;
        }

        var network = _book.Network;
        var mean = network.Region.InflowStatistics.ToDictionary(s => (s.Catchment, s.Month), s => s.MeanM3s);
        var (brought, usual) = (0.0, 0.0);
        for (var c = 0; c < network.CatchmentNode.Length; c++)
        {
            if (network.Region.Nodes[network.CatchmentNode[c]].River != river)
            {
                continue;
            }

            foreach (var t in season)
            {
                if (mean.TryGetValue((network.Region.Catchments[c].Id, t.Month), out var flow))
                {
                    brought += (network.Region.Inflows[c].Flow(t) * t.Duration).Hm3;
                    usual += flow * t.Duration.TotalSeconds / 1e6;
                }
            }
        }

        return usual > 0 && brought < below * usual ? licence.DryShare : 1;
    }
}
