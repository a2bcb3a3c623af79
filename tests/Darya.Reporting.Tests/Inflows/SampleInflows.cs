using Darya.Hydrology.Diagnostics;
using Darya.Model;
using Darya.Model.Rivers;

namespace Darya.Reporting.Tests.Inflows;

/// <summary>Made-up diagnostics for the catchments of any region: the first keeps everything, every third misses its lowest two years, one pair its correlation.</summary>
internal static class SampleInflows
{
    internal static InflowDiagnostics Of(Region region)
    {
        var ids = region.Catchments.Select(c => c.Id).ToArray();
        return new InflowDiagnostics(
            10_000,
            [.. ids.Select(Catchment)],
            [.. ids.SelectMany((a, i) => ids.Skip(i + 1).Select((b, k) => new CorrelationDiagnostics(a, b, 0.8 - (0.04 * k), 60 - i, 0.8 - (0.04 * k) + Off(i, k))))],
            [
                .. ids.SelectMany((id, i) => new[]
                {
                    new DiagnosticCheck(id, DiagnosticCheckKind.MonthlyMean, 0.012, 0.02, 7, true),
                    new DiagnosticCheck(id, DiagnosticCheckKind.MonthlySd, 0.06, 0.1, 5, true),
                    new DiagnosticCheck(id, DiagnosticCheckKind.AnnualSd, 0.04, 0.1, null, true),
                    new DiagnosticCheck(id, DiagnosticCheckKind.LowestTwo, i % 3 == 2 ? 0.07 : 0, 0, null, i % 3 != 2),
                    new DiagnosticCheck(id, DiagnosticCheckKind.LowestMonth, 12, 0, 1, true),
                }),
                .. ids.Length > 1 ? new[] { new DiagnosticCheck($"{ids[0]}-{ids[1]}", DiagnosticCheckKind.AnnualCorrelation, -0.13, 0.1, null, false) } : [],
            ]);
    }

    private static double Off(int first, int second) => (first, second) == (0, 0) ? -0.13 : 0.02;

    private static CatchmentDiagnostics Catchment(string id, int i)
    {
        var known = i % 4 != 3;
        ComparedStatistic Pair(double record, double generated) => new(known ? record : null, generated);
        ComparedExtreme Extreme(double record, double low, double middle, double high) => new(known ? record : null, low, middle, high, 200, known ? 60 : 10);
        return new CatchmentDiagnostics(
            id,
            (InflowModelKind)(i % 5),
            (InflowModelBasis)(i % 3),
            known ? 60 : 0,
            [.. Enumerable.Range(1, 12).Select(m =>
            {
                var mean = (100 + (20 * i)) * (1.5 - Math.Cos(2 * Math.PI * m / 12));
                return new MonthDiagnostics(m, Pair(mean, mean * 1.01), Pair(mean * 0.25, mean * 0.26), Pair(0.9, 0.8), Pair(0.6, 0.58));
            })],
            Pair(150, 151),
            Pair(30, 29),
            Pair(0.3, 0.25),
            Extreme(i % 3 == 2 ? 92 : 105, 98, 108, 118),
            Extreme(112, 104, 113, 121),
            Extreme(5, 3, 5, 9),
            Extreme(14, 10, 15, 26),
            12);
    }
}
