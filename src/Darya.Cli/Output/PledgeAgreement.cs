using System.Globalization;
using Darya.Agreements.Documents;
using Darya.Model;
using Darya.Relief.Results;
using Darya.Relief.Shares;

namespace Darya.Cli.Output;

/// <summary>Pledges of a relief supply as a draft agreement: terms of kind 23 (aid and finance) and 16 (mutual support) with amounts by month.</summary>
/// <remarks>
/// Every amount is an estimate of the run that it names; tolerance, days of the steps and evidence are proposals to be negotiated. The document is one that
/// <c>darya agree</c> reads; terms that go into another agreement take their meters with them.
/// </remarks>
internal static class PledgeAgreement
{
    private const string Monitor = "monitor"; // who reads the meters for all parties: an office of the programme that carries the relief
    private const double PercentOfTolerance = 10;
    private const double PercentOfDispute = 10;
    private const int DaysToAnswer = 3;
    private const int DaysToRelease = 7;
    private const double UsdPerMillion = 1e6;

    private static readonly Figure Proposal = new(Confidence.Estimate, string.Empty, string.Empty, "a proposal of the program, to be negotiated");

    /// <summary>The draft.</summary>
    /// <param name="study">A study with shares.</param>
    /// <param name="state">Name of the receiving state.</param>
    /// <param name="run">Name of the run that the figures come from.</param>
    /// <exception cref="ArgumentException">The study has no shares.</exception>
    internal static Agreement Of(ReliefStudy study, LocalName state, string run)
    {
        var shares = study.Shares ?? throw new ArgumentException("The study has no shares, so that there are no pledges.", nameof(study));
        PledgeTerm[] pledges = [.. shares.Terms.OrderByDescending(term => term.Kind)];
        return new Agreement
        {
            Id = "relief-pledges",
            Version = 1,
            Rank = Rank.OperatingSchedule,
            Title = LocalText.Of($"Draft pledges for relief in {state.English}", $"Проект обязательств по помощи: {state.Russian}"),
            Note = LocalText.Of(
                $"Made by the program from run {run}: what the plan of all contributors asks of each, by month. Every amount is an estimate (E) of that run, to be negotiated.",
                $"Составлено программой по расчёту {run}: что план всех участников требует от каждого по месяцам. Все количества — оценки (E) этого расчёта и предмет переговоров."),
            Parties =
            [
                .. shares.Contributors.Where(party => party.Id != study.State).Select(party => new Party(party.Id, Text(party.Name))),
                new Party(study.State, Text(state)),
            ],
            Languages = new AgreementLanguages(["en", "ru"], string.Empty),
            LifeCycle = new AgreementLifeCycle(
                null, string.Empty, [], ForceRule.Signature, FirstDay(study.Months[0]), LastDay(study.Months[^1]), 0, false, null, false, LocalText.None, []),
            Meters = [.. pledges.Select(term => Meter(study, term))],
            Terms = [.. pledges.Select((term, k) => Term(study, term, Article(pledges, k), run))],
        };
    }

    private static Term Term(ReliefStudy study, PledgeTerm pledged, string article, string run)
    {
        var pledge = pledged.Pledge;
        var isSupport = pledged.Kind == (int)TermKind.MutualSupport;
        var meter = Meter(study, pledged);
        return new Term
        {
            Id = IdOf(pledge),
            Kind = (TermKind)pledged.Kind,
            Article = article,
            Text = Text(pledged.Text),
            Debtors = [pledge.Contributor],
            Creditors = [study.State],
            Modality = Modality.Duty,
            State = TermState.Proposed,
            Quantity = new Quantity(meter.Unit, Bound.Least, [.. Amounts(study, pledge, run)], null, [], null),
            Meter = meter.Id,
            Tolerance = new Tolerance(PercentOfTolerance, Averaging.Window, null, 0, 0, Proposal),
            Evidence = new Evidence([new Precedence(Monitor, [.. meter.Reporters.Where(reporter => reporter != Monitor)])], PercentOfDispute),
            Steps = isSupport
                ?
                [
                    new ProceduralStep("request", null, LocalText.Of("the receiving side asks", "принимающая сторона обращается с просьбой")),
                    new ProceduralStep("answer", DaysToAnswer, LocalText.Of("answer to the request", "ответ на просьбу")),
                    new ProceduralStep("release", DaysToRelease, LocalText.Of("stock released, the crossing opened to relief", "запас выдан, переход открыт для помощи")),
                ]
                : [],
            Figure = isSupport ? Proposal : null,
        };
    }

    /// <summary>Amounts by month: tonnes whole, money to a thousand USD; rounded down, so that the plan keeps them.</summary>
    private static IEnumerable<Amount> Amounts(ReliefStudy study, Pledge pledge, string run)
    {
        for (var t = 0; t < study.Months.Count; t++)
        {
            var value = pledge.Kind == PledgeKind.Money ? Math.Floor(pledge.Amounts[t] / UsdPerMillion * 1e3) / 1e3 : Math.Floor(pledge.Amounts[t]);
            if (value > 0)
            {
                var item = string.Create(CultureInfo.InvariantCulture, $"pledge of {pledge.Contributor}, {pledge.Kind}, {pledge.Item}, {study.Months[t]}");
                yield return new Amount(new Window(Day(FirstDay(study.Months[t])), Day(LastDay(study.Months[t]))), value, new Figure(Confidence.Estimate, string.Empty, run, item));
            }
        }
    }

    private static Meter Meter(ReliefStudy study, PledgeTerm pledged)
    {
        var pledge = pledged.Pledge;
        var at = study.Places.FirstOrDefault(place => place.Id == pledge.Item);
        var (unit, variable, english, russian) = pledge.Kind switch
        {
            PledgeKind.Money => ("million USD", Variable.Payment, "money paid", "выплаты"),
            PledgeKind.Storage => ("t", Variable.Storage, "food in store", "запас продовольствия"),
            PledgeKind.Milling => ("t", Variable.Goods, "grain milled", "переработанное зерно"),
            PledgeKind.Carriage => ("t", Variable.Goods, "food let through", "пропущенное продовольствие"),
            _ => ("t", Variable.Goods, "food handed over", "переданное продовольствие"),
        };
        var food = study.Foods.FirstOrDefault(entry => entry.Id == pledge.Food)?.Name;
        var place = at?.Name ?? study.Shares!.Contributors.FirstOrDefault(party => party.Id == pledge.Item)?.Name ?? new LocalName(pledge.Item, pledge.Item);
        var name = LocalText.Of($"{Joined(place.English, food?.English)}: {english}", $"{Joined(place.Russian, food?.Russian)}: {russian}");
        return new Meter(
            $"meter-{IdOf(pledge)}", name, variable, at is null ? [] : [at.Node], Unit.Find(unit)!, [.. new[] { pledge.Contributor, study.State, Monitor }.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Articles: one for each kind, paragraphs within.</summary>
    private static string Article(PledgeTerm[] pledges, int k)
    {
        var article = pledges.Take(k + 1).Select(term => term.Kind).Distinct().Count();
        return FormattableString.Invariant($"{article}.{pledges.Take(k + 1).Count(term => term.Kind == pledges[k].Kind)}");
    }

    private static string IdOf(Pledge pledge)
    {
        string[] parts = [pledge.Contributor, pledge.Kind.ToString().ToLowerInvariant(), pledge.Item, pledge.Food ?? string.Empty];
        return string.Join('-', parts.Where(part => part.Length > 0)).Replace(' ', '-');
    }

    private static string Joined(string place, string? food) => food is null ? place : $"{place}, {food}";

    private static LocalText Text(LocalName name) => LocalText.Of(name.English, name.Russian);

    private static DateOnly FirstDay(YearMonth month) => new(month.Year, month.Month, 1);

    private static DateOnly LastDay(YearMonth month) => new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));

    private static CalendarDay Day(DateOnly day) => new(day.Year, day.Month, day.Day);
}
