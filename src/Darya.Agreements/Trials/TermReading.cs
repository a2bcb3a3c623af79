using Darya.Agreements.Trials.Results;
using Darya.Model;

namespace Darya.Agreements.Trials;

/// <summary>What each term costs over the years.</summary>
internal static class TermReading
{
    private const double SmallestMusd = 5e-3; // below it a cost is rounding of the solver

    internal static IReadOnlyList<TermTrial> Of(
        TrialRequest request, IReadOnlyList<CompiledTerm> compiled, IReadOnlyList<YearStudy> years, IReadOnlyList<string> parties) =>
        [.. compiled.Select((t, i) => Of(years.Select(y => y.Compiled[i]).FirstOrDefault(c => c.Rows.Count > 0 || c.MovesMoney) ?? t, years, parties)), .. Left(request)];

    private static TermTrial Of(CompiledTerm term, IReadOnlyList<YearStudy> years, IReadOnlyList<string> parties)
    {
        var costs = years.Select(y => (y.Year.Id, Cost: Cost(y, term.Term))).ToArray();
        var costliest = costs.MaxBy(c => c.Cost);
        return new TermTrial(
            term.Term,
            term.Rows.Count > 0 || term.MovesMoney,
            term.Rows.Count > 0 || term.MovesMoney || !string.IsNullOrEmpty(term.Reason.English)
                ? term.Reason
                : new LocalName("no window of it falls into the trial year", "ни одно окно не приходится на расчётный год"),
            Rounded(costs.Average(c => c.Cost)),
            [.. parties.Select((_, i) => Rounded(years.Average(y => StateCost(y, term.Term, i))))],
            costliest.Cost > SmallestMusd ? costliest.Id : string.Empty,
            years.Count(y => y.AsWritten.Binding.Contains(term.Term)),
            [.. years.Where(y => y.Year.Missed.Any(m => m.Term == term.Term)).Select(y => y.Year.Id)]);
    }

    private static IEnumerable<TermTrial> Left(TrialRequest request) => request.Without.Select(id => new TermTrial(
        id, false, new LocalName("left out of the trial", "исключено из проверки"), 0, [], string.Empty, 0, []));

    private static double Cost(YearStudy year, string term) =>
        year.Without.TryGetValue(term, out var without) ? without.JointMusd - year.AsWritten.JointMusd : 0;

    private static double StateCost(YearStudy year, string term, int party) =>
        year.Without.TryGetValue(term, out var without) ? without.States[party].AgreedMusd - year.AsWritten.States[party].AgreedMusd : 0;

    private static double Rounded(double musd) => Math.Abs(musd) < SmallestMusd ? 0 : musd;
}
