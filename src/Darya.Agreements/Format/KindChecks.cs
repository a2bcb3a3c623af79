using Darya.Agreements.Documents;

namespace Darya.Agreements.Format;

/// <summary>What each kind and each layer needs, and dates in their order.</summary>
internal static class KindChecks
{
    internal static void Run(Agreement agreement, AgreementFaults faults)
    {
        foreach (var term in agreement.Terms)
        {
            if (term.Modality is Modality.Duty or Modality.Prohibition && term.Debtors.Count == 0)
            {
                var word = Words.Of(term.Modality);
                faults.Error(faults.PlaceOf(term), AgreementFaultCodes.NoDebtor, $"term '{term.Id}' is a {word} without a debtor; name who owes it in 'debtors'");
            }

            Layers(term, faults);
            if (term.Modality != Modality.Goal)
            {
                foreach (var missing in Needs(term))
                {
                    faults.Error(faults.PlaceOf(term), AgreementFaultCodes.KindNeeds, $"term '{term.Id}' of kind '{Words.Of(term.Kind)}' needs {missing}");
                }
            }

            if (term.Trigger is { } trigger && trigger.Event.Length > 0 == trigger.Meter.Length > 0)
            {
                faults.Error(faults.PlaceOf(trigger), AgreementFaultCodes.KindNeeds, "a trigger has either an event or a meter");
            }
            else if (term.Trigger is { Meter.Length: > 0, Below: null, Above: null } level)
            {
                faults.Error(faults.PlaceOf(level), AgreementFaultCodes.KindNeeds, "a trigger by a meter says 'below' or 'above' which reading");
            }
        }

        Dates(agreement, faults);
    }

    private static IEnumerable<string> Needs(Term term)
    {
        var needsMeter = term.Kind is TermKind.Allocation or TermKind.SectionFlow or TermKind.ReleaseSchedule or TermKind.StorageTarget
            or TermKind.EnergyDelivery or TermKind.EnergySwap or TermKind.GoodsInKind or TermKind.Payment or TermKind.EnvironmentalFlow;
        if (needsMeter && (term.Quantity is not { } quantity || (quantity.Amounts.Count == 0 && quantity.Formula is null)))
        {
            yield return "a quantity with amounts or a formula";
        }

        if (needsMeter && term.Meter.Length == 0)
        {
            yield return "a meter";
        }

        if (term.Kind == TermKind.EnergySwap && term.Quantity is { Formula: not { Kind: FormulaKind.Return } })
        {
            yield return "a formula 'return' that names the delivery it returns";
        }

        var (has, what) = term.Kind switch
        {
            TermKind.CostShare => (term.Shares is not null, "shares"),
            TermKind.YearRule => (term.YearRule is not null, "a yearRule"),
            TermKind.DataAndNotice => (term.Notice is not null, "a notice"),
            TermKind.JointBody => (term.Body.Length > 0, "a body"),
            TermKind.FacilityAccess => (term.Shares is not null || term.Steps.Count > 0, "shares or steps"),
            TermKind.MutualSupport or TermKind.DisputeLadder => (term.Steps.Count > 0, "steps"),
            TermKind.Security => (term.Steps.Count > 0 || term.Events.Count > 0, "events or steps"),
            TermKind.ForceMajeure when term.LongestPauseDays is null => (false, "longestPauseDays"),
            TermKind.ForceMajeure => (term.Events.Count > 0, "events, the closed list"),
            TermKind.Remedy => (term.Remedy is not null, "a remedy"),
            _ => (true, string.Empty),
        };
        if (!has)
        {
            yield return what;
        }
    }

    private static void Layers(Term term, AgreementFaults faults)
    {
        var fault = (term.Layer, term.Modality) switch
        {
            (Layer.Partnership, not Modality.Goal) => "an article of partnership is a goal; a duty belongs to another layer",
            (Layer.Partnership, _) when term.Indicator is null => "a goal of partnership needs an indicator",
            (Layer.Alliance, Modality.Goal) => "an article of alliance is a duty, prohibition, right or power; a goal belongs to the partnership layer",
            (Layer.Alliance, Modality.Duty or Modality.Prohibition) when term.Steps.Count == 0 && term.Events.Count == 0 =>
                "an article of alliance needs procedural steps or the events that it prohibits",
            (Layer.Security, _) when term.Quantity is not null || term.Remedy is not null =>
                "an article of security has no quantity and no remedy: its events are judged by people, never scored",
            (not Layer.Security, _) when term.Kind == TermKind.Security => "a term of kind 'security' belongs to the layer 'security'",
            _ => null,
        };
        if (fault is not null)
        {
            faults.Error(faults.PlaceOf(term, "layer"), AgreementFaultCodes.LayerRule, $"term '{term.Id}': {fault}");
        }
    }

    private static void Dates(Agreement agreement, AgreementFaults faults)
    {
        var life = agreement.LifeCycle;
        if (life.InForceOn < life.SignedOn)
        {
            faults.Error(faults.PlaceOf(life, "inForceOn"), AgreementFaultCodes.DateOrder, "in force before it was signed");
        }

        if (life.EndsOn < (life.InForceOn ?? life.SignedOn))
        {
            faults.Error(faults.PlaceOf(life, "endsOn"), AgreementFaultCodes.DateOrder, "ends before it begins");
        }
    }
}
