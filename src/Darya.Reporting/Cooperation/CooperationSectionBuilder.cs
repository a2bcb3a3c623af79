using Darya.Cooperation.Results;
using Darya.Reporting.Page;

namespace Darya.Reporting.Cooperation;

/// <summary>Rearranges an outcome into what its section of the page shows.</summary>
internal static class CooperationSectionBuilder
{
    internal static CooperationSectionData Build(CooperationOutcome outcome)
    {
        var figures = new CooperationFigures(outcome);
        var together = figures.Together.ToDictionary(a => a.State, StringComparer.Ordinal);
        return new CooperationSectionData
        {
            Variant = outcome.Region.Variant,
            Economy = outcome.Economy,
            Baseline = figures.BaselineLetter,
            Years = outcome.Years,
            Players = outcome.Players,
            States = [.. outcome.Region.States.Select(s => new StateData(s.Id, Name.Of(s.Name), s.IsMember))],
            Lead = [.. PlainWords.Of(outcome).Select(Name.Of)],
            Alliance = new AllianceData(
                outcome.Alliance.States,
                Money(outcome.Alliance.GainMusd),
                Money(outcome.Alliance.DeviationMusd),
                [.. outcome.Alliance.Effects.Select(e => new EffectData(e.State, e.IsAlly, Account(e.Alone), Account(e.WithAlliance)))]),
            Effects = [.. figures.Alone.Select(a => new EffectData(a.State, outcome.Players.Contains(a.State), Account(a), Account(together[a.State])))],
            Headline = Game(outcome.Headline),
            ByYear = [.. outcome.ByYear.Select(Year)],
            MeanYear = Year(outcome.MeanYear),
            Sensitivities = [.. outcome.Sensitivities.Select(s => new SensitivityData(
                s.Id,
                Name.Of(s.Name),
                Money(s.JointGainMusd),
                s.IsCoreEmpty,
                Money(s.ShapleyGainMusd),
                s.NucleolusGainMusd is { } nucleolus ? Money(nucleolus) : null,
                Money(s.HeadlineSlackMusd),
                CooperationFigures.Members(s.FirstToLeave)))],
            Dependence = [.. outcome.Dependence.Select(d => new DependenceData(
                d.State,
                Figures.Round(d.OutsideAlonePercent),
                Figures.Round(d.OutsideTogetherPercent),
                Figures.Round(d.ImportAlonePercent),
                Figures.Round(d.ImportTogetherPercent),
                Figures.Round(d.UnservedAlonePercent),
                Figures.Round(d.UnservedTogetherPercent),
                Figures.Round(d.TransitAloneGwh),
                Figures.Round(d.TransitTogetherGwh)))],
            Warnings = [.. outcome.Warnings.Select(Name.Of)],
            Provenance = GroundData.Provenance(outcome.Region),
            Sources = GroundData.Sources(outcome.Region),
            AreaAccounts = GroundData.AreaAccounts(outcome.Region),
        };
    }

    private static AccountData Account(StateAccount a) => new(
        Money(a.BenefitMusd),
        Money(a.FarmingMusd),
        Money(a.FuelMusd),
        Money(a.UnservedMusd),
        Money(a.ExchangeMusd),
        Figures.Round(a.IrrigationKm3),
        Figures.Round(a.GenerationGwh),
        Figures.Round(a.DemandGwh),
        Figures.Round(a.UnservedGwh),
        Figures.Round(a.WinterExportGwh),
        Figures.Round(a.SummerExportGwh),
        Figures.Round(a.WinterReleaseKm3),
        Figures.Round(a.SummerReleaseKm3));

    private static GameData Game(GameOutcome game) => new(
        game.Id,
        Name.Of(game.Name),
        Money(game.JointGainMusd),
        Money(game.LargestDeviationMusd),
        game.IsCohesive,
        [.. game.Partitions.Select(Partition)],
        [.. game.Coalitions.Select(c => new CoalitionData(
            c.States,
            Money(c.AloneMusd),
            Money(c.GammaMusd),
            Money(c.GammaLowMusd),
            Money(c.GammaHighMusd),
            Money(c.DeltaMusd),
            Money(c.WorstMusd),
            Money(c.BestMusd),
            Money(c.DeviationMusd),
            c.IsSettled))],
        Reading(game.Gamma),
        Reading(game.Delta));

    private static PartitionData Partition(PartitionOutcome p) => new(
        [.. p.Blocks.Select((b, i) => new BlockData(
            b,
            Money(p.WorthMusd[i]),
            Figures.Round(p.Certificates[i].GainMusd, 3),
            Figures.Round(p.Certificates[i].GainPercent, 3),
            Finite(p.Certificates[i].BoundMusd),
            p.Certificates[i].Tried))],
        p.IsSettled,
        Figures.Round(p.EndStorageShortHm3, 3),
        Figures.Round(p.CorrectedHm3, 3));

    private static ReadingData Reading(GameReading r) => new(
        r.IsCoreEmpty, Money(r.LeastCoreEpsilonMusd), r.IsSuperadditive, r.IsConvex, [.. r.Objectors.Select(CooperationFigures.Members)], [.. r.Rules.Select(Rule)]);

    /// <summary>What one rule gives; the section of a draft shows it too.</summary>
    internal static RuleData Rule(ShareOutcome r) => new(
        r.Rule,
        Name.Of(r.Name),
        r.ShareMusd is { } share ? Money(share) : null,
        r.Reason is { } reason ? Name.Of(reason) : null,
        Money(r.GainMusd),
        r.IsInCore,
        Money(r.CoreSlackMusd),
        CooperationFigures.Members(r.FirstToLeave),
        r.IsExternalityProof,
        [.. r.PropensityToDisrupt.Select(Finite)],
        [.. r.Power.Select(Finite)],
        Finite(r.StabilityIndex),
        [.. r.Payments.Select(p => new PaymentData(
            p.From,
            p.To,
            Money(p.TotalMusd),
            Money(p.WaterMusd),
            Money(p.WinterPowerMusd),
            Money(p.FuelMusd),
            Money(p.MoneyMusd)))],
        r.YearsAllBetterShare is { } years ? Figures.Round(years) : null);

    private static YearData Year(GameOutcome game) => new(
        game.Id,
        Name.Of(game.Name),
        Money(game.JointGainMusd),
        CooperationFigures.Rule(game.Gamma, CooperationFigures.Shapley) is { } shapley ? Money(shapley.GainMusd) : [],
        game.Gamma.IsCoreEmpty,
        Money(game.Gamma.LeastCoreEpsilonMusd),
        game.Partitions.All(p => p.IsSettled));

    /// <summary>Money to a thousand USD: levels are large and the page takes their differences, which five digits would blur.</summary>
    private static double Money(double musd) => Figures.Round(Math.Round(musd, 3), 12);

    private static double[] Money(IEnumerable<double> musd) => [.. musd.Select(Money)];

    private static double? Finite(double value) => double.IsFinite(value) ? Figures.Round(value, 4) : null;
}
