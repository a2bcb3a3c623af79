using Darya.Corridors.Works;
using Darya.Model;
using Darya.Model.Corridors;
using Xunit;

namespace Darya.Corridors.Tests.Works;

public sealed class PortfolioProgramTests
{
    /// <summary>Two works of one group, two years of spending, three of service, no discount; a takes one year for 100, b two for 60.</summary>
    private static PortfolioProblem Problem()
    {
        WorkCandidate[] works = [Candidate("a", 100, 1), Candidate("b", 60, 2)];
        double[][][] freight = [[[0], [10], [20], [25]]];
        return new PortfolioProblem
        {
            Works = works,
            Groups = [new WorkGroup([0, 1], [1], freight, [[0], [0], [0], [0]])],
            Path = new GrowthPath(0, 2026, 2026, 2),
            Overrun = WorkLevel.Central,
            Span = new PlanSpan(2026, 2, 3, 0),
            Counted = [true],
            Allowed = [true, true],
            Forced = [false, true],
            BudgetMusdPerYear = 80,
            Gap = 0,
            TimeLimitSeconds = 60,
        };
    }

    [Fact]
    public void The_program_reads_like_its_formula() => Assert.Equal(
        """
        once[a]: start[a,2026] + start[a,2027] <= 1
        once[b]: start[b,2026] = 1
        one_set[a,2027]: z[none_of_a,2027] + z[a,2027] + z[b,2027] + z[a+b,2027] = 1
        in_service[a,2027]: z[a,2027] + z[a+b,2027] - start[a,2026] = 0
        in_service[b,2027]: z[b,2027] + z[a+b,2027] = 0
        one_set[a,2028]: z[none_of_a,2028] + z[a,2028] + z[b,2028] + z[a+b,2028] = 1
        in_service[a,2028]: z[a,2028] + z[a+b,2028] - start[a,2026] - start[a,2027] = 0
        in_service[b,2028]: z[b,2028] + z[a+b,2028] - start[b,2026] = 0
        one_set[a,2030]: z[none_of_a,2030] + z[a,2030] + z[b,2030] + z[a+b,2030] = 1
        in_service[a,2030]: z[a,2030] + z[a+b,2030] - start[a,2027] = 0
        in_service[b,2030]: z[b,2030] + z[a+b,2030] - start[b,2026] = 0
        money[2026]: 100 start[a,2026] + 30 start[b,2026] <= 80
        money[2027]: 100 start[a,2026] + 100 start[a,2027] + 60 start[b,2026] <= 160

        """, PortfolioProgram.Write(Problem()));

    [Fact]
    public void A_search_without_time_ends_at_its_limit()
    {
        var ended = Assert.Throws<CorridorException>(() => PortfolioProgram.Solve(Problem() with { TimeLimitSeconds = 1e-9 }, CancellationToken.None));

        Assert.True(ended.IsLimitReached);
        Assert.Equal("the choice of works found no plan in 1E-09 s; give it more time or fewer works", ended.Message);
    }

    [Fact]
    public void Years_in_which_nothing_opens_or_ends_are_one_stretch()
    {
        Assert.Equal([(0, 0), (1, 1), (2, 30), (31, 31)], new PlanSpan(2026, 2, 30, 8).Stretches());
        Assert.Equal([(0, 0), (1, 1), (2, 2), (3, 3)], new PlanSpan(2026, 3, 1, 8).Stretches());
    }

    [Fact]
    public void A_plan_that_breaks_a_rule_is_found_without_a_solver()
    {
        var problem = Problem() with { Allowed = [false, true] };
        int?[] starts = [1, null];
        Assert.Equal(
            [
                "a may not be built but begins in 2027",
                "b must be built but is not",
            ],
            PortfolioCheck.Faults(problem, starts, PortfolioValue.Of(problem, starts)));
        starts = [0, 1];
        Assert.Equal(
            [
                "a may not be built but begins in 2026",
                "b begins in 2027 and is not ready when the money ends",
                "100 million USD are spent until 2026; 80 are given",
            ],
            PortfolioCheck.Faults(problem, starts, PortfolioValue.Of(problem, starts)));
    }

    [Fact]
    public void What_must_be_built_and_does_not_fit_gives_no_plan()
    {
        Assert.Null(PortfolioProgram.Solve(Problem() with { BudgetMusdPerYear = 10 }, CancellationToken.None));
        Assert.Null(PortfolioProgram.Solve(Problem() with { Span = new PlanSpan(2026, 1, 3, 0) }, CancellationToken.None));
    }

    [Fact]
    public void A_gain_whose_sign_changes_is_linear_in_the_logarithm_of_demand()
    {
        var group = new WorkGroup([0], [1, 4], [[[0], [-10]], [[0], [10]]], [[0], [3]]);
        Assert.Equal([-7.0, 3, 13, 13], new[] { 1.0, 2, 4, 8 }.Select(factor => Math.Round(group.MusdPerYear(1, 0, factor), 9)));
    }

    private static WorkCandidate Candidate(string id, double cost, int years) => new()
    {
        Work = new JointWork(
            id, new LocalName(id, id), JointWorkKind.Railway, ["X"], null, null, null, null, cost, null, null, 2026, null, null, null, null, null,
            JointWorkStatus.Proposed, "", [], [], Confidence.Estimate, "test", ""),
        Unjudged = null,
        OnNetwork = true,
        PowerGains = new Dictionary<string, double>(),
        CostLeftMusd = cost,
        OverrunPercent = new WorkRange(0, 0, 0),
        GivenMusd = 0,
        BuildYears = years,
        Needed = [0],
        Ground = [1],
    };
}
