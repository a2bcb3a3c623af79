using Darya.Agreements.Documents;
using Darya.Agreements.Trials;
using Darya.Agreements.Trials.Results;
using Darya.Cooperation.Results;
using Darya.Planning;
using Darya.Planning.Results;

namespace Darya.Agreements.Drafting;

/// <summary>Drafts that have not seen a year, tried in it: how far the draft can be trusted beyond the years it was made from.</summary>
/// <remarks>Rules of the year and payments are made from the other recorded years; the plan of the mean year and the share rule still know all years.</remarks>
internal static class LeftOutYears
{
    internal static IReadOnlyList<TrialYear> Try(
        DraftRequest request, Func<IReadOnlyList<Plan>, Agreement> draft, IReadOnlyList<Plan> plans, IReadOnlyList<NoAgreementOutcome> alone, CancellationToken cancellation)
    {
        var tried = new TrialYear[plans.Count];
        SeveralPlans.Make(plans.Count, request.Study.Threads, Try, cancellation);
        return tried;

        void Try(int i)
        {
            var unseen = new TrialRequest { Agreement = draft([.. plans.Where((_, j) => j != i)]), NoAgreement = request.Study };
            var without = TrialCase.Of(alone[i]);
            var year = new YearTrial(unseen, without, request.Study.Players);
            var answer = year.Solve(year.Compile(withYearRules: true), withYearRules: true, withTemptation: false, cancellation);
            tried[i] = YearStudy.Report(without, year, answer);
        }
    }
}
