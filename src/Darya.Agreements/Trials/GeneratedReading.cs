using Darya.Agreements.Trials.Results;

namespace Darya.Agreements.Trials;

/// <summary>Sums up generated years: a line a party, a line a term that breaks.</summary>
internal static class GeneratedReading
{
    private const int Steps = 20;

    internal static IReadOnlyList<GeneratedParty> Parties(IReadOnlyList<GeneratedYear> years, IReadOnlyList<string> parties) =>
        years.Count == 0 ? [] : [.. parties.Select((state, i) => Party(state, i, years))];

    internal static IReadOnlyList<GeneratedTerm> Terms(IReadOnlyList<GeneratedYear> years) =>
    [
        .. years.SelectMany(y => y.Year.Missed, (y, missed) => (y.Year.Id, Missed: missed))
            .GroupBy(m => m.Missed.Term, StringComparer.Ordinal)
            .Select(g =>
            {
                var worst = g.MaxBy(m => m.Missed.Missed);
                return new GeneratedTerm(g.Key, g.Select(m => m.Id).Distinct(StringComparer.Ordinal).Count(), worst.Id, worst.Missed);
            })
            .OrderByDescending(t => t.MissedYears).ThenBy(t => t.Term, StringComparer.Ordinal),
    ];

    private static GeneratedParty Party(string state, int i, IReadOnlyList<GeneratedYear> years)
    {
        double[] gains = [.. years.Select(y => y.Year.States[i].GainMusd).Order()];
        var worst = years.MinBy(y => y.Year.States[i].GainMusd)!.Year;
        return new GeneratedParty(
            state,
            gains.Average(),
            gains.Count(g => g >= 0) / (double)gains.Length,
            worst.Id,
            worst.States[i].GainMusd,
            [.. Enumerable.Range(0, Steps + 1).Select(k => Quantile(gains, (double)k / Steps))]);
    }

    private static double Quantile(double[] ascending, double share)
    {
        var place = share * (ascending.Length - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, ascending.Length - 1);
        return ascending[below] + ((place - below) * (ascending[above] - ascending[below]));
    }
}
