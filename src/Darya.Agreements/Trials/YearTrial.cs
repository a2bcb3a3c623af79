using Darya.Agreements.Documents;
using Darya.Agreements.Trials.Results;
using Darya.Model;
using Darya.Planning;
using Darya.Planning.Obligations;
using Darya.Planning.Results;

namespace Darya.Agreements.Trials;

/// <summary>Plans of one year under an agreement, as written or with something left out.</summary>
internal sealed class YearTrial
{
    private const double MissedShare = 1e-3; // below this share of an amount a miss is rounding of the solver
    private const double MissedLeast = 0.05; // hm³ or GWh

    private const double Normal = 100;

    private static readonly LocalName NotThisYear = new("its trigger is not met in a normal year", "условие не выполнено в обычный год");

    /// <summary>An index without a rule is read for the growing season.</summary>
    private static readonly CalendarDay DefaultDecision = new(null, 4, 1);

    private readonly TrialRequest _request;
    private readonly TrialCase _year;
    private readonly Horizon _horizon;
    private readonly TermCompiler _compiler;

    internal YearTrial(TrialRequest request, TrialCase year, IReadOnlyList<string> parties)
    {
        (_request, _year, Parties) = (request, year, parties);
        _horizon = Horizon.Create(new YearMonth(year.Year, 1), new YearMonth(year.Year, 12), TimeStep.Month);
        _compiler = new TermCompiler(request.Agreement, year.Region, parties);
        foreach (var rule in request.Agreement.Terms.Where(t => t.YearRule is not null && IsIn(t.Id)))
        {
            if (IndexOf(rule.YearRule!.Meter, rule.YearRule.DecidedOn) is { } index)
            {
                Indices[rule.Id] = index;
            }
        }
    }

    internal IReadOnlyList<string> Parties { get; }

    /// <summary>Index of each rule of the year by id of its term.</summary>
    internal SortedDictionary<string, double> Indices { get; } = new(StringComparer.Ordinal);

    /// <summary>All terms as rows, after the rules of the year.</summary>
    internal IReadOnlyList<CompiledTerm> Compile(bool withYearRules) =>
        [.. _request.Agreement.Terms.Where(t => IsIn(t.Id)).Select(t => IsOwed(t, withYearRules)
            ? _compiler.Compile(t, _horizon, Factor(t.Id, withYearRules))
            : new CompiledTerm(t.Id, [], MovesMoney: false, NotThisYear))];

    /// <summary>Plans the year.</summary>
    /// <param name="terms">The terms that are in.</param>
    /// <param name="withYearRules">Whether amounts follow the water of the year.</param>
    /// <param name="withTemptation">Whether each party's breach is looked at.</param>
    /// <param name="cancellation">Stops.</param>
    internal YearAnswer Solve(IReadOnlyList<CompiledTerm> terms, bool withYearRules, bool withTemptation, CancellationToken cancellation)
    {
        var plan = Planner.Run(
            new PlanRequest
            {
                Region = _year.Region,
                Horizon = _horizon,
                Economy = _request.NoAgreement.Economy,
                Coalition = Parties,
                Blocks = [Parties, .. _request.NoAgreement.Players.Except(Parties).Select(s => (IReadOnlyList<string>)[s])],
                Baseline = _request.NoAgreement.Baseline,
                Contracts = _year.Contracts,
                End = _year.End,
                EndStorageHm3 = _year.EndStorageHm3,
                Obligations = [.. terms.SelectMany(t => t.Rows).Select(r => r.Obligation)],
                BreachOf = withTemptation ? Parties : [],
            },
            progress: null,
            cancellation);
        return Read(plan, terms, withYearRules);
    }

    /// <summary>Counts a plan again with other payments; rows of the terms must be those it was made with.</summary>
    internal YearAnswer Read(Plan plan, IReadOnlyList<CompiledTerm> terms, bool withYearRules)
    {
        var rows = terms.SelectMany(t => t.Rows.Select(r => (t.Term, Row: r))).ToArray();
        var isIn = terms.Where(t => t.Reason != NotThisYear).Select(t => t.Term).ToHashSet(StringComparer.Ordinal);
        var accounts = new AgreementAccounts(plan, _request.Agreement, Parties, t => Factor(t, withYearRules), isIn.Contains);
        StateTrial[] states = [.. Parties.Select(s => State(s, plan, accounts))];
        var missed = rows.Zip(plan.Obligations)
            .Where(p => p.Second.Missed > Rounding(p.First.Row.Obligation))
            .Select(p => new MissedAmount(p.First.Term, p.First.Row.From, p.First.Row.To, p.First.Row.Obligation.Amount, p.Second.Missed, p.First.Row.Unit))
            .ToArray();
        var binding = rows.Zip(plan.Obligations).Where(p => p.Second.PriceMusd > 1e-6 || (missed.Length > 0 && IsAtEdge(p.First.Row.Obligation, p.Second)))
            .Select(p => p.First.Term).ToHashSet(StringComparer.Ordinal);
        return new YearAnswer(states, missed, binding, plan);
    }

    /// <summary>Beside a miss a term at its edge may be what stands in the way: the miss is given by then, and only one of the two has a price.</summary>
    private static bool IsAtEdge(Obligation obligation, ObligationOutcome outcome) => Math.Abs(outcome.Reached - obligation.Amount) <= Rounding(obligation);

    private static double Rounding(Obligation obligation) => Math.Max(MissedLeast, MissedShare * Math.Abs(obligation.Amount));

    /// <summary>A term that an index triggers is owed when the index of the year is in its range; without rules of the year, that of a normal year.</summary>
    private bool IsOwed(Term term, bool withYearRules)
    {
        if (term.Trigger is not { Meter.Length: > 0 } trigger)
        {
            return true;
        }

        var index = withYearRules ? IndexOf(trigger.Meter, DefaultDecision) ?? Normal : Normal;
        return !(index >= trigger.Below) && !(index < trigger.Above);
    }

    private double? IndexOf(string meter, CalendarDay decidedOn) => YearIndex.Of(
        _request.Agreement.Meter(meter)!, decidedOn, _request.NoAgreement.Region, _year.Region, _request.NoAgreement.MeanOf, _year.Year);

    private bool IsIn(string term) => !_request.Without.Contains(term);

    private double Factor(string term, bool withYearRules)
    {
        var rule = withYearRules
            ? _request.Agreement.Terms.FirstOrDefault(t => t.YearRule is { } r && r.Scales.Contains(term, StringComparer.Ordinal) && Indices.ContainsKey(t.Id))
            : null;
        return rule is null ? 1 : rule.YearRule!.Factor(Indices[rule.Id]);
    }

    private StateTrial State(string state, Plan plan, AgreementAccounts accounts)
    {
        var alone = _year.AloneMusd[state];
        var agreed = plan.States.Single(s => s.State == state).BenefitMusd + accounts.Net(state);
        var breach = plan.Breaches.FirstOrDefault(b => b.State == state);
        var temptation = breach is null ? 0 : Math.Max(0, breach.BrokenMusd + accounts.FixedReceived(state) - agreed);
        return new StateTrial(state, alone, agreed, accounts.Net(state), temptation);
    }
}
