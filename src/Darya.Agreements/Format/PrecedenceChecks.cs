using Darya.Agreements.Documents;

namespace Darya.Agreements.Format;

/// <summary>No circle in whose reading wins, which term gives way, and which amount follows which.</summary>
internal static class PrecedenceChecks
{
    internal static void Run(Agreement agreement, AgreementFaults faults)
    {
        foreach (var term in agreement.Terms.Where(t => t.Evidence is not null))
        {
            var over = term.Evidence!.Wins.ToLookup(w => w.Reporter, w => w.Over, StringComparer.Ordinal);
            if (Circles.First(term.Evidence.Wins.Select(w => w.Reporter), r => [.. over[r].SelectMany(x => x)]) is { } circle)
            {
                faults.Error(
                    faults.PlaceOf(term.Evidence, "wins"), AgreementFaultCodes.CyclicPrecedence, $"term '{term.Id}': precedence runs in a circle: {circle}");
            }
        }

        Terms(agreement, t => t.Overrides, "overrides", "terms override each other in a circle", faults);
        Terms(
            agreement,
            t => t.Quantity?.Formula is { Kind: not FormulaKind.ShareOfMeter } formula ? [formula.Of] : [],
            "quantity",
            "amounts follow each other in a circle",
            faults);
    }

    private static void Terms(Agreement agreement, Func<Term, IReadOnlyList<string>> next, string member, string message, AgreementFaults faults)
    {
        var byId = agreement.Terms.ToDictionary(t => t.Id, StringComparer.Ordinal);
        if (Circles.First(agreement.Terms.Select(t => t.Id), id => next(byId[id])) is { } circle)
        {
            faults.Error(faults.PlaceOf(byId[circle.Split(" > ")[0]], member), AgreementFaultCodes.CyclicTerms, $"{message}: {circle}");
        }
    }
}
