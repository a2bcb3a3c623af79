using Darya.Model;
using Darya.Model.Rivers;
using Darya.Planning.Results;

namespace Darya.Reporting.Page;

/// <summary>Rearranges a plan into what its section of the page shows.</summary>
internal static class PlanSectionBuilder
{
    /// <summary>Builds the data of the section.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="frontier">Points of the frontier between the Aral and benefit; empty when it was not computed.</param>
    /// <param name="comparison">Another plan of the same region and horizon to compare with, or null.</param>
    internal static PlanSectionData Build(Plan plan, IReadOnlyList<FrontierPoint> frontier, Plan? comparison)
    {
        var figures = new PlanFigures(plan);
        var region = plan.Region;
        return new PlanSectionData
        {
            Title = Name.Of(region.Title),
            Region = region.Id,
            Variant = region.Variant,
            Economy = plan.Economy,
            Coalition = plan.Coalition,
            CurrencyYear = region.Rules.CurrencyYear,
            Step = plan.Horizon.Step == TimeStep.Dekad ? "dekad" : "month",
            Years = Figures.Round(plan.Horizon.Years),
            Periods = new PeriodData(
                [.. figures.Periods.Select(t => t.Year)],
                [.. figures.Periods.Select(t => t.Month)],
                [.. figures.Periods.Select(t => t.Dekad)],
                [.. figures.Periods.Select(t => t.Days)]),
            CalendarYears = figures.CalendarYears,
            States = [.. region.States.Select(s => new StateData(s.Id, Name.Of(s.Name), s.IsMember))],
            Nodes = [.. region.Nodes.Select(n => Node(figures, n))],
            Reservoirs = [.. region.Reservoirs.Select((r, i) => Reservoir(figures, r, i))],
            Reaches = [.. region.Reaches.Select((r, a) => Reach(plan, r, a))],
            Districts = [.. plan.Districts.Select(d => FarmData.District(plan, d))],
            Plants = [.. region.HydroPlants.Select((p, i) => new PlantData(
                p.Id,
                Name.Of(p.Name),
                p.Zone,
                p.Reach,
                Figures.Round(p.Capacity.Megawatts),
                Figures.Series(plan.Operation.GenerationGwh[i], 2),
                Figures.Series(plan.Operation.TurbinedHm3[i], 2)))],
            Zones = [.. region.Zones.Select(z => EnergyData.Zone(plan, z))],
            Flows = EnergyData.Flows(plan),
            Crops = [.. region.Crops.Select(c => new NamedData(c.Id, Name.Of(c.Name)))],
            Outcomes = [.. plan.States.Select(Outcome)],
            Limits = [.. plan.Limits.Select(l => new LimitData(
                l.Limit,
                l.State,
                l.River,
                l.Season == Season.Winter ? "winter" : "vegetation",
                l.WaterYear,
                Figures.Round(l.LimitHm3),
                Figures.Round(l.TakenHm3)))],
            SectionShares = [.. plan.SectionFlowShares.Select(s => new SectionShareData(s.River, s.WaterYear, Figures.Round(s.Share)))],
            Seas = [.. figures.Seas.Select(n => new SeaData(n.Id, Figures.Series(figures.ByYear(figures.NodeInflow(n.Id)).Select(v => v / 1000), 4)))],
            Frontier = [.. frontier.Select(p => new FrontierData(
                Figures.Round(p.RequiredInflowKm3), Figures.Round(p.AralInflowKm3), Figures.Round(p.BenefitMusd), Figures.Round(p.MarginalUsdPerM3)))],
            Headline = figures.Headline(),
            Comparison = comparison is null ? null : Compare(comparison),
            Binding = [.. plan.BindingRules.Select(b => new BindingData(
                b.Family,
                b.Place,
                Name.Of(figures.Names.Of(b.Place)),
                b.State,
                b.Periods,
                b.CalendarMonths,
                Figures.Round(b.MeanPrice, 4),
                b.Unit,
                Figures.Round(b.YearlyValueMusd, 4)))],
            Audit = Audit(plan.Audit, figures.Names),
            Balance = [.. plan.Audit.Water.Entries.Select(b => new BalanceData(
                b.River,
                Figures.Round(b.InflowHm3),
                Figures.Round(b.IntakeHm3),
                Figures.Round(b.ReturnHm3),
                Figures.Round(b.EvaporationHm3),
                Figures.Round(b.ReachLossHm3),
                Figures.Round(b.SinkHm3),
                Figures.Round(b.StorageChangeHm3),
                Figures.Round(b.ResidualHm3, 2)))],
            Solver = Solver(plan.Solver),
            Warnings = [.. plan.Warnings.Select(Name.Of)],
            Provenance = GroundData.Provenance(region),
            Sources = GroundData.Sources(region),
            AreaAccounts = GroundData.AreaAccounts(region),
            Map = new MapData([.. region.Rivers.Select(Line)], [.. region.Lakes.Select(Line)]),
        };
    }

    private static NodeData Node(PlanFigures figures, RiverNode node) => new(
        node.Id,
        Name.Of(node.Name),
        node.River,
        node.Kind switch { NodeKind.Reservoir => "reservoir", NodeKind.Sink => "sink", _ => "junction" },
        node.State,
        node.Place.Longitude,
        node.Place.Latitude,
        node.Schematic.X,
        node.Schematic.Y,
        Figures.Series(figures.NodeInflow(node.Id), 1));

    private static ReservoirData Reservoir(PlanFigures figures, Reservoir reservoir, int number)
    {
        var operation = figures.Plan.Operation;
        var measured = figures.Records[reservoir.Node].Any();
        var plan = figures.SeasonsOfRelease(reservoir.Node);
        var record = figures.SeasonsOfRecord(reservoir.Node);
        return new ReservoirData(
            reservoir.Node,
            Figures.Round(reservoir.Dead.Hm3),
            Figures.Round(reservoir.Full.Hm3),
            Figures.Round(operation.InitialStorageHm3[number]),
            Figures.Series(operation.StorageHm3[number], 1),
            [.. operation.LevelM[number].Select(v => Math.Round(v, 2))],
            Figures.Series(operation.EvaporationHm3[number], 2),
            Figures.Series(figures.NodeInflow(reservoir.Node), 1),
            Figures.Series(figures.Release(reservoir.Node), 1),
            Figures.Series(figures.Plan.WaterValueUsdPerM3[number], 5),
            measured
                ? new RecordData(
                    figures.Recorded(reservoir.Node, r => Figures.Round(r.StorageEnd.Hm3), onlyAtEnd: true),
                    figures.Recorded(reservoir.Node, r => Figures.Round(r.Release.CubicMetresPerSecond), onlyAtEnd: false),
                    figures.Recorded(reservoir.Node, r => Figures.Round(r.Inflow.CubicMetresPerSecond), onlyAtEnd: false))
                : null,
            new SeasonsData(
                plan.Years,
                Km3(plan.VegetationHm3),
                Km3(plan.WinterHm3),
                Km3(record.VegetationHm3),
                Km3(record.WinterHm3),
                Share(plan.WinterShare),
                Share(record.WinterShare)));
    }

    private static ReachData Reach(Plan plan, Reach reach, int number) => new(
        reach.Id,
        reach.From,
        reach.To,
        reach.Kind switch { ReachKind.Canal => "canal", ReachKind.Outlet => "outlet", _ => "river" },
        Figures.Series(plan.Operation.ReachHm3[number], 1),
        Figures.Series(plan.Operation.ReachLossHm3[number], 1),
        reach.Capacity is { } capacity ? Figures.Round(capacity.CubicMetresPerSecond) : null);

    private static OutcomeData Outcome(StateOutcome s) => new(
        s.State,
        Figures.Round(s.BenefitMusd),
        Figures.Round(s.FarmingMusd),
        Figures.Round(s.FuelCostMusd),
        Figures.Round(s.UnservedCostMusd),
        Figures.Round(s.ExchangeMusd),
        Figures.Round(s.IrrigationKm3),
        Figures.Round(s.GenerationGwh),
        Figures.Round(s.UnservedGwh),
        Figures.Series(s.BenefitByYearMusd, 2));

    private static ComparisonData Compare(Plan other)
    {
        var figures = new PlanFigures(other);
        return new ComparisonData(
            other.Coalition,
            other.Economy,
            other.Region.Variant,
            figures.Headline(),
            figures.LargestMeasured is { } largest ? Share(figures.SeasonsOfRelease(largest.Node).WinterShare) : null,
            [.. other.States.Select(Outcome)]);
    }

    private static AuditData Audit(PlanAudit a, PlaceNames names) => new(
        Figures.Round(a.Water.MaxResidualHm3, 2),
        Figures.Round(a.Water.MaxRelativeResidual, 2),
        Name.Of(names.Of(a.Water.Place)),
        Figures.Round(a.HeadEnergyGapPercent, 3),
        Figures.Round(a.WorstHeadGapPercent, 3),
        Name.Of(names.Of(a.WorstHeadGapPlace)),
        Figures.Round(a.EnergyResidualGwh, 2),
        Figures.Round(a.CorrectedWaterHm3, 3),
        Figures.Round(a.EndStorageShortHm3, 3),
        Figures.Round(a.ExactBenefitChangeMusd, 3));

    private static SolverData Solver(SolverStatistics s) => new(
        s.Rows,
        s.Columns,
        s.Nonzeros,
        Figures.Round(s.SmallestCoefficient, 3),
        Figures.Round(s.LargestCoefficient, 3),
        Figures.Round(s.BuildSeconds, 3),
        Figures.Round(s.SolveSeconds, 3),
        s.HeadIterations,
        s.Programs,
        s.Iterations,
        Figures.Round(s.Objective));

    private static MapLineData Line(MapLine line) =>
        new(line.Id, Name.Of(line.Name), line.Width, [.. line.Points.Select(p => new[] { Math.Round(p.Longitude, 3), Math.Round(p.Latitude, 3) })]);

    private static double?[] Km3(double?[] hm3) => [.. hm3.Select(v => v is { } volume ? Figures.Round(volume / 1000) : (double?)null)];

    private static double? Share(double? share) => share is { } value ? Figures.Round(value, 4) : null;
}
