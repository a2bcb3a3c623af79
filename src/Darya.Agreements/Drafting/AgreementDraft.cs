using Darya.Agreements.Documents;
using Darya.Agreements.Trials;
using Darya.Cooperation;
using Darya.Cooperation.Results;
using Darya.Model;
using Darya.Planning;
using Darya.Planning.Results;

namespace Darya.Agreements.Drafting;

/// <summary>The entrance of drafting: from the plan of all parties and a share rule to an agreement.</summary>
/// <remarks>Study of the mean year → share rule; plans of mean and recorded years → terms, each number naming the run. Formulas in <c>docs/formulations/agreements.md</c>.</remarks>
public static class AgreementDraft
{
    /// <summary>Drafts.</summary>
    /// <param name="request">What to draft.</param>
    /// <param name="progress">Told about every equilibrium of the study; may be null.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="ArgumentException">The rule is unknown or has no answer for this game.</exception>
    /// <exception cref="PlanInfeasibleException">A player has no plan that keeps all rules.</exception>
    /// <exception cref="PlanStoppedException">The solver met numerical trouble.</exception>
    /// <exception cref="OperationCanceledException">The drafting was cancelled.</exception>
    public static DraftOutcome Of(DraftRequest request, IProgress<CooperationProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!CooperationStudy.Rules.Contains(request.Rule))
        {
            throw new ArgumentException($"The rule must be one of {string.Join(", ", CooperationStudy.Rules)}; got '{request.Rule}'.", nameof(request));
        }

        var study = CooperationStudy.Run(request.Study with { Years = [], WithSensitivities = false }, progress, cancellation);
        var share = study.MeanYear.Gamma.Rules.Single(s => s.Rule == request.Rule);
        if (share.ShareMusd is null)
        {
            throw new ArgumentException($"The rule '{request.Rule}' has no answer here: {share.Reason?.English}", nameof(request));
        }

        var alone = NoAgreement.Play(request.Study, progress: null, cancellation);
        var plans = new Plan[alone.Count];
        for (var y = 0; y < plans.Length; y++)
        {
            cancellation.ThrowIfCancellationRequested();
            plans[y] = Together(request, alone[y], cancellation);
        }

        var (recorded, index) = (plans[1..], Indices(request));
        Agreement Draft(IReadOnlyList<Plan> years) => Write(request, new DraftBasis(request, plans[0], years, index), share, alone);
        var leftOut = LeftOutYears.Try(request, Draft, recorded, [.. alone.Skip(1)], cancellation);
        return new DraftOutcome(Draft(recorded), plans[0], recorded, study, share, leftOut);
    }

    private static Plan Together(DraftRequest request, NoAgreementOutcome alone, CancellationToken cancellation) => Planner.Run(
        new PlanRequest
        {
            Region = alone.Region,
            Horizon = Horizon.Create(new YearMonth(alone.Year, 1), new YearMonth(alone.Year, 12), TimeStep.Month),
            Economy = request.Study.Economy,
            Coalition = request.Study.Players,
            Blocks = [request.Study.Players],
            Baseline = request.Study.Baseline,
            Contracts = alone.Contracts,
            End = alone.End,
        },
        progress: null,
        cancellation);

    /// <summary>Index of a meter in a recorded year, as a trial would read it.</summary>
    private static Func<Meter, int, double> Indices(DraftRequest request)
    {
        var (region, study) = (request.Study.Region, request.Study);
        return (meter, year) => YearIndex.Of(meter, DraftMeters.DecidedOn, region, region, study.MeanOf, year) ?? 100;
    }

    private static Agreement Write(DraftRequest request, DraftBasis basis, ShareOutcome share, IReadOnlyList<NoAgreementOutcome> alone)
    {
        var meters = new DraftMeters(basis);
        var water = new WaterTerms(basis, meters);
        var power = new PowerTerms(basis, meters);
        RiverTerm[] read = [.. water.Releases(), .. water.Storages(), .. water.Limits(), .. water.Deltas(), .. power.Deliveries()];
        var years = read.Select(f => YearRules.Of(basis, meters, f)).ToArray();
        RiverTerm[] followers = [.. years.Select(y => y.Term).OfType<RiverTerm>()];
        Term[] rules = [.. years.Select(y => y.Rule).OfType<Term>()];
        Term[] prices = [.. followers.Where(f => f.Term.Kind == TermKind.EnergyDelivery).Select(f => power.PriceOf(f.Term))];
        var priced = Compose(request, basis, meters, share, [.. followers.Select(f => f.Term), .. prices, .. rules]);
        var balance = new BalanceTerms(basis, meters, alone, (plan, party) => Accounts(basis, priced, plan).Net(party)).Payments(share).ToArray();
        Term[] amounts = [.. followers.Select(f => f.Term), .. prices, .. balance];
        return Compose(request, basis, meters, share, [.. amounts, .. rules, .. LifeAndProcedure.Terms(basis)]);
    }

    /// <summary>What the priced deliveries of a draft move in a plan of its basis.</summary>
    private static AgreementAccounts Accounts(DraftBasis basis, Agreement draft, Plan plan)
    {
        var rules = draft.Terms.Where(t => t.YearRule is not null).ToArray();
        double Factor(string term)
        {
            var rule = rules.FirstOrDefault(r => r.YearRule!.Scales.Contains(term, StringComparer.Ordinal))?.YearRule;
            return rule is null || ReferenceEquals(plan, basis.Mean) ? 1 : rule.Factor(basis.Index(draft.Meter(rule.Meter)!, plan));
        }

        return new AgreementAccounts(plan, draft, basis.Parties, Factor, _ => true);
    }

    private static Agreement Compose(DraftRequest request, DraftBasis basis, DraftMeters meters, ShareOutcome share, IReadOnlyList<Term> terms)
    {
        return new Agreement
        {
            Id = request.Id,
            Version = 1,
            Rank = Rank.Framework,
            Title = LocalText.Of(
                "Draft agreement on water, energy and payments", "Проект соглашения о воде, энергии и платежах"),
            Note = LocalText.Of(
                $"Made by the program from run {request.Run}: the plan of all parties in the mean of the recorded years and the share rule '{share.Name.English}'. Every amount is an estimate (E) of that run, to be negotiated. It was read from the recorded years, so a trial on the same years flatters it.",
                $"Составлено программой по расчёту {request.Run}: план всех сторон на средний год и правило раздела «{share.Name.Russian}». Все количества — оценки (E) этого расчёта и предмет переговоров. Количества взяты из фактических лет, поэтому проверка на тех же годах выглядит лучше, чем есть."),
            Parties = [.. basis.Parties.Select(p => new Party(p, LocalText.Of(DraftBasis.NameOf(basis.Region, p).English, DraftBasis.NameOf(basis.Region, p).Russian)))],
            Languages = new AgreementLanguages(["en", "ru"], string.Empty),
            LifeCycle = LifeAndProcedure.LifeCycle(request),
            Bodies = [LifeAndProcedure.Commission(basis, terms)],
            Meters = meters.All,
            Terms = [.. Numbered(terms)],
            Sources = [LifeAndProcedure.Practice],
        };
    }

    /// <summary>Articles in the order of the terms: one a kind, paragraphs within.</summary>
    private static IEnumerable<Term> Numbered(IReadOnlyList<Term> terms)
    {
        var (article, paragraph) = (0, 0);
        for (var i = 0; i < terms.Count; i++)
        {
            var isNew = i == 0 || terms[i].Kind != terms[i - 1].Kind;
            (article, paragraph) = isNew ? (article + 1, 1) : (article, paragraph + 1);
            yield return terms[i] with { Article = FormattableString.Invariant($"{article}.{paragraph}") };
        }
    }
}
