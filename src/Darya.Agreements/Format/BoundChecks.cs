using Darya.Agreements.Documents;
using Darya.Input;

namespace Darya.Agreements.Format;

/// <summary>Numbers stay within the bounds that upper documents, or the term itself, set for those below.</summary>
internal static class BoundChecks
{
    internal static void Run(Agreement agreement, IReadOnlyList<Agreement> others, AgreementFaults faults)
    {
        var limits = agreement.Terms.ToDictionary(t => t.Id, t => Limits(t, agreement, others, faults), StringComparer.Ordinal);
        var amounts = new Dictionary<string, IReadOnlyList<Amount>>(StringComparer.Ordinal);
        foreach (var term in agreement.Terms.Where(t => t.Quantity is not null))
        {
            amounts[term.Id] = term.Quantity!.Amounts;
            foreach (var limit in limits[term.Id])
            {
                Within(term, term.Quantity.Amounts, term.Quantity.Amounts, limit, faults);
            }
        }

        foreach (var amendment in agreement.Amendments.OrderBy(a => a.DecidedOn))
        {
            var term = agreement.Term(amendment.Term)!;
            if (agreement.Bodies.FirstOrDefault(b => b.Id == amendment.By) is { } body && !body.MayAmend.Contains(term.Id, StringComparer.Ordinal))
            {
                faults.Error(faults.PlaceOf(amendment, "by"), AgreementFaultCodes.NoPower, $"'{amendment.By}' has no power to change the term '{term.Id}'; see its 'mayAmend'");
            }

            if (term.Quantity is null)
            {
                faults.Error(faults.PlaceOf(amendment, "term"), AgreementFaultCodes.KindNeeds, $"the term '{term.Id}' has no quantity to change");
                continue;
            }

            amounts[term.Id] = AmendedAmounts.After(amounts[term.Id], amendment.Amounts);
            foreach (var limit in limits[term.Id])
            {
                Within(term, amounts[term.Id], amendment.Amounts, limit, faults);
            }
        }
    }

    /// <summary>The bounds that hold for a term: its own, and those of the term above it.</summary>
    private static List<Limit> Limits(Term term, Agreement agreement, IReadOnlyList<Agreement> others, AgreementFaults faults)
    {
        var limits = new List<Limit>();
        if (term.Quantity is { Bounds: { } own } quantity)
        {
            limits.Add(new Limit(own, quantity.Unit, $"the bounds of the term '{term.Id}'"));
        }

        if (term.Under.Length > 0 && Upper(term, agreement, others, faults) is { Quantity: { Bounds: { } bounds } above } && term.Quantity is { } below)
        {
            if (below.Unit.Convert(1, above.Unit, 30) is null)
            {
                faults.Error(
                    faults.PlaceOf(below, "unit"), AgreementFaultCodes.UnitMismatch, $"got {below.Unit.Symbol}, but '{term.Under}' is in {above.Unit.Symbol}; the two do not measure the same");
            }
            else
            {
                limits.Add(new Limit(bounds, above.Unit, $"the bounds of '{term.Under}'"));
            }
        }

        return limits;
    }

    /// <summary>The term above, or null after a fault.</summary>
    private static Term? Upper(Term term, Agreement agreement, IReadOnlyList<Agreement> others, AgreementFaults faults)
    {
        var place = faults.PlaceOf(term, "under");
        if (term.Under.Split('#') is not [{ Length: > 0 } id, { Length: > 0 } name])
        {
            faults.Error(place, AgreementFaultCodes.BadIdentifier, $"got '{term.Under}'; an agreement and its term, like 'framework-1998#releases', are needed");
            return null;
        }

        if (others.Append(agreement).Where(o => o.Id == id).MaxBy(o => o.Version) is not { } upper)
        {
            faults.Warning(place, AgreementFaultCodes.UpperNotFound, $"the document '{id}' is not in the same folder, or has errors; its bounds were not checked");
            return null;
        }

        if (upper.Rank >= agreement.Rank)
        {
            faults.Error(place, AgreementFaultCodes.OutOfBounds, $"'{id}' is of rank '{Words.Of(upper.Rank)}', which is not above '{Words.Of(agreement.Rank)}'");
            return null;
        }

        if (upper.Term(name) is not { } above)
        {
            faults.Error(place, AgreementFaultCodes.UnknownReference, $"'{id}' has no term '{name}'{Spelling.Suggest(name, upper.Terms.Select(t => t.Id))}");
            return null;
        }

        return above;
    }

    /// <summary>Rates, storages and levels each; totals by their sum over a year.</summary>
    /// <param name="term">The term.</param>
    /// <param name="all">All amounts that hold.</param>
    /// <param name="judged">Those that are new; a fault stands at one of them.</param>
    /// <param name="limit">The bounds.</param>
    /// <param name="faults">Takes the faults.</param>
    private static void Within(Term term, IReadOnlyList<Amount> all, IReadOnlyList<Amount> judged, Limit limit, AgreementFaults faults)
    {
        var isEach = term.Kind == TermKind.StorageTarget
            || term.Quantity!.Unit is { IsRate: true } or { Dimension: UnitDimension.Level or UnitDimension.Percent };
        var groups = isEach ? judged.Select(a => new[] { a }) : judged.GroupBy(a => a.Window.From.Year).Select(g => OfYear(all, g.Key));
        foreach (var group in groups)
        {
            var sum = group.Sum(a => InBoundUnit(a, term.Quantity!.Unit, limit.Unit));
            var slack = 1e-9 * Math.Max(1, Math.Abs(sum));
            if (sum < limit.Bounds.Least - slack || sum > limit.Bounds.Most + slack)
            {
                faults.Error(
                    faults.PlaceOf(group.Last(judged.Contains), "value"),
                    AgreementFaultCodes.OutOfBounds,
                    FormattableString.Invariant($"got {Math.Round(sum, 6)} {limit.Unit.Symbol}{(isEach ? "" : " over the year")}; {limit.Whose} allow {limit.Allowed}"));
            }
        }
    }

    /// <summary>The amounts of one year: dated ones, and those of every year whose window no dated one takes.</summary>
    private static Amount[] OfYear(IReadOnlyList<Amount> all, int? year)
    {
        var dated = all.Where(a => a.Window.From.Year == year).ToArray();
        return year is not { } y
            ? dated
            : [.. all.Where(a => a.Window.IsYearly && !dated.Any(d => AmendedAmounts.HaveSameDays(d.Window, a.Window))), .. dated];
    }

    private static double InBoundUnit(Amount amount, Unit unit, Unit boundUnit)
    {
        const int CommonYear = 2001;
        var year = amount.Window.From.Year ?? CommonYear;
        var (from, to) = amount.Window.Occurrences(year, year).First();
        return unit.Convert(amount.Value, boundUnit, to.DayNumber - from.DayNumber + 1)!.Value;
    }

    private sealed record Limit(Bounds Bounds, Unit Unit, string Whose)
    {
        internal string Allowed => (Bounds.Least, Bounds.Most) switch
        {
            ({ } least, { } most) => FormattableString.Invariant($"{least} to {most} {Unit.Symbol}"),
            ({ } least, null) => FormattableString.Invariant($"at least {least} {Unit.Symbol}"),
            (_, { } most) => FormattableString.Invariant($"at most {most} {Unit.Symbol}"),
            _ => "anything",
        };
    }
}
