using System.Globalization;
using Darya.Solvers;

namespace Darya.Corridors.Works;

/// <summary>Chooses works and years by a mixed-integer program.</summary>
/// <remarks>
/// <code>
/// max Σ_p Σ_g Σ_S G[g,S,p] z[g,S,p] − Σ_w Σ_s k[w,s] start[w,s]
/// once[w]:         Σ_s start[w,s] ≤ 1                                                    (= 1 where it must be built)
/// one_set[g,p]:    Σ_S z[g,S,p] = 1
/// in_service[w,p]: Σ_{S∋w} z[g,S,p] = Σ_{s: s + build ≤ p &lt; s + build + life} start[w,s]
/// money[t]:        Σ_w Σ_s spent[w,s,≤t] start[w,s] ≤ (t + 1) budget                     [million USD]
/// </code>
/// start is 0 or 1; z then is too, since only one set has exactly the works in service. p: stretches of years; G and k are discounted.
/// Dual of money[t]: minus what a million USD more until t would bring while the choice stays.
/// </remarks>
internal sealed class PortfolioProgram
{
    /// <summary>Largest difference between the solver's objective and plain arithmetic, as a share.</summary>
    private const double SumTolerance = 1e-6;

    /// <summary>Smallest net gain that a gap is told for, million USD.</summary>
    private const double LeastMusd = 1e-3;

    private readonly PortfolioProblem _problem;
    private readonly LinearProgram _program = new("joint works");
    private readonly List<(int Work, int Year, Variable Variable)> _starts = [];

    private PortfolioProgram(PortfolioProblem problem)
    {
        _problem = problem;
        AddStarts();
        foreach (var group in problem.Groups)
        {
            AddGroup(group);
        }

        AddMoney();
    }

    /// <summary>The best plan; null when what must be built does not fit.</summary>
    /// <exception cref="CorridorException">The solver found no plan within the time.</exception>
    /// <exception cref="InvalidOperationException">The plan breaks a rule or comes to another sum in plain arithmetic: a defect.</exception>
    internal static PortfolioPlan? Solve(PortfolioProblem problem, CancellationToken cancellation)
    {
        if (problem.Works.Where((_, work) => problem.Forced[work] && !problem.Fits(work)).Any())
        {
            return null;
        }

        if (!problem.Works.Where((_, work) => problem.Allowed[work] && problem.Fits(work)).Any())
        {
            var nothing = new int?[problem.Works.Count];
            return new PortfolioPlan(nothing, PortfolioValue.Of(problem, nothing), 0);
        }

        return new PortfolioProgram(problem).Solve(cancellation);
    }

    /// <summary>The program as text, for tests.</summary>
    internal static string Write(PortfolioProblem problem) => new PortfolioProgram(problem)._program.Write();

    private PortfolioPlan? Solve(CancellationToken cancellation)
    {
        var solver = new CbcSolver(_program, new CbcOptions { RelativeGap = _problem.Gap, MaximumSeconds = _problem.TimeLimitSeconds });
        var solution = solver.Solve(cancellation);
        if (solution.Status == SolveStatus.Infeasible)
        {
            return null;
        }

        if (!solution.HasValues)
        {
            throw new CorridorException(string.Create(
                CultureInfo.InvariantCulture,
                $"the choice of works found no plan in {_problem.TimeLimitSeconds} s; give it more time or fewer works"))
            {
                IsLimitReached = solution.Status == SolveStatus.StoppedAtLimit,
            };
        }

        var starts = new int?[_problem.Works.Count];
        foreach (var (work, year, variable) in _starts)
        {
            if (solution.Value(variable) > 0.5)
            {
                starts[work] = year;
            }
        }

        var value = PortfolioValue.Of(_problem, starts);
        PortfolioCheck.Throw(_problem, starts, value);
        if (Math.Abs(value.NetMusd + solution.Objective) > SumTolerance * (1 + Math.Abs(solution.Objective)))
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"The plan of works comes to {value.NetMusd} million USD; the solver says {-solution.Objective}."));
        }

        var gap = solution.Gap * Math.Abs(solution.Objective);
        return new PortfolioPlan(starts, value, gap < LeastMusd ? 0 : gap / Math.Max(Math.Abs(value.NetMusd), LeastMusd));
    }

    private void AddStarts()
    {
        for (var work = 0; work < _problem.Works.Count; work++)
        {
            if (!_problem.Allowed[work] || !_problem.Fits(work))
            {
                continue;
            }

            var build = _problem.Works[work].BuildYears;
            LinearExpression sum = 0;
            for (var year = 0; year + build <= _problem.Span.Years; year++)
            {
                var cost = Enumerable.Range(year, build).Sum(_problem.Span.Discount) * _problem.SpendingMusd(work);
                var start = _program.AddBinary("start", cost, WorkIndex(work), YearIndex(year));
                _starts.Add((work, year, start));
                sum += start;
            }

            _program.Subject("once", WorkIndex(work), _problem.Forced[work] ? sum == 1 : sum <= 1);
        }
    }

    private void AddGroup(WorkGroup group)
    {
        var subsets = Enumerable.Range(0, group.Subsets)
            .Where(subset => group.Works.Where((work, bit) => (subset >> bit & 1) == 1).All(work => _problem.Allowed[work] && _problem.Fits(work))).ToList();
        var built = group.Works.Select((work, bit) => (Work: work, Bit: bit)).Where(item => _problem.Allowed[item.Work] && _problem.Fits(item.Work)).ToList();
        foreach (var (from, to) in _problem.Span.Stretches())
        {
            if (!_starts.Any(start => group.Works.Contains(start.Work) && IsOpen(start, from)))
            {
                continue; // nothing of the group can be in service
            }

            var sets = subsets.Select(subset => (
                Subset: subset, Variable: _program.AddVariable("z", 0, 1, -Gain(group, subset, from, to), SetIndex(group, subset), YearIndex(from)))).ToList();
            _program.Subject("one_set", WorkIndex(group.Works[0]), YearIndex(from), Sum.Over(sets, set => set.Variable) == 1);
            foreach (var (work, bit) in built)
            {
                var inService = Sum.Over(sets.Where(set => (set.Subset >> bit & 1) == 1), set => set.Variable);
                var open = _starts.Where(start => start.Work == work && IsOpen(start, from));
                _program.Subject("in_service", WorkIndex(work), YearIndex(from), inService - Sum.Over(open, start => start.Variable) == 0);
            }
        }
    }

    private bool IsOpen((int Work, int Year, Variable Variable) start, int year) =>
        _problem.Span.InService(start.Year, _problem.Works[start.Work].BuildYears, year);

    private double Gain(WorkGroup group, int subset, int from, int to)
    {
        var sum = 0.0;
        for (var year = from; year <= to; year++)
        {
            for (var economy = 0; economy < _problem.Counted.Count; economy++)
            {
                sum += _problem.Counted[economy] ? _problem.Span.Discount(year) * group.MusdPerYear(subset, economy, _problem.Path[year]) : 0;
            }
        }

        return sum;
    }

    private void AddMoney()
    {
        for (var year = 0; year < _problem.Span.Years && double.IsFinite(_problem.BudgetMusdPerYear); year++)
        {
            var spent = Sum.Over(_starts.Where(start => start.Year <= year), start =>
                Math.Min(_problem.Works[start.Work].BuildYears, year + 1 - start.Year) * _problem.SpendingMusd(start.Work) * start.Variable);
            if (spent.TermCount > 0)
            {
                _program.Subject("money", YearIndex(year), spent <= (year + 1) * _problem.BudgetMusdPerYear);
            }
        }
    }

    private ProgramIndex WorkIndex(int work) => new(work, _problem.Works[work].Id);

    private ProgramIndex YearIndex(int year) => new(year, (_problem.Span.FirstYear + year).ToString(CultureInfo.InvariantCulture));

    private ProgramIndex SetIndex(WorkGroup group, int subset) => new(
        subset, subset == 0 ? "none_of_" + _problem.Works[group.Works[0]].Id : string.Join('+', group.Works.Where((_, bit) => (subset >> bit & 1) == 1).Select(work => _problem.Works[work].Id)));
}
