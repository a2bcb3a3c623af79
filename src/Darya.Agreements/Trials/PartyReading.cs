using Darya.Agreements.Trials.Results;

namespace Darya.Agreements.Trials;

/// <summary>What each party can rely on over the years.</summary>
internal static class PartyReading
{
    private const double SmallestMusd = 5e-3;

    internal static IReadOnlyList<PartyTrial> Of(IReadOnlyList<YearStudy> years, IReadOnlyList<string> parties) =>
        [.. parties.Select((state, i) => Of(state, i, years))];

    private static PartyTrial Of(string state, int i, IReadOnlyList<YearStudy> years)
    {
        var gain = years.Average(y => y.Year.States[i].GainMusd);
        var worst = years.MinBy(y => y.Year.States[i].GainMusd)!;
        var (regret, year, over) = years.SelectMany(y => Alternatives(y, i), (y, a) => (a.Musd - y.Year.States[i].AgreedMusd, y.Year.Id, a.Name)).MaxBy(r => r.Item1);
        var temptation = years.Average(y => y.Year.States[i].TemptationMusd);
        var hasRegret = regret > SmallestMusd;
        return new PartyTrial(
            state,
            gain,
            worst.Year.Id,
            worst.Year.States[i].GainMusd,
            hasRegret ? regret : 0,
            hasRegret ? year : string.Empty,
            hasRegret ? over : string.Empty,
            temptation,
            gain <= 0 ? 1 : temptation / (temptation + gain));
    }

    private static IEnumerable<(double Musd, string Name)> Alternatives(YearStudy year, int i)
    {
        yield return (year.Year.States[i].AloneMusd, "no-agreement");
        if (year.Year.WithoutYearRules is { } flat)
        {
            yield return (flat.States[i].AgreedMusd, "without-year-rules");
        }

        foreach (var (term, answer) in year.Without)
        {
            yield return (answer.States[i].AgreedMusd, term);
        }
    }
}
