using Darya.Reporting.Policies;

namespace Darya.Reporting.Workbook;

/// <summary>What a policy is and how it was trained.</summary>
internal static class PolicyTrainingSheets
{
    internal static IEnumerable<Sheet> Create(PolicyFigures figures, WorkbookWords words)
    {
        var (study, training) = (figures.Study, figures.Study.Training);
        yield return new Sheet(
            words["sheet.summary"],
            [new(words["figure"], CellFormat.Plain, 48), new(words["value"], CellFormat.Wrapped, 90), new(words["unit"], CellFormat.Plain, 24)],
            [
                [words["region"], words.Name(study.Region.Title), null],
                [words["variant"], study.Region.Variant, null],
                [words["coalition"], words.Name(figures.Coalition), null],
                [words["economy"], study.EconomyYear, null],
                [words["policy.risk"], study.Risk, null],
                [words["policy.bound"], training.BoundMusd, words["musd"]],
                [words["policy.mean"], training.SimulatedMeanMusd, words["musd"]],
                [words["policy.error"], training.StandardErrorMusd, words["musd"]],
                [words["policy.gap"], training.GapMusd, words["musd"]],
                [words["policy.paths"], training.SimulatedPaths, null],
                [words["policy.pathYears"], training.SimulatedYears, null],
                [words["policy.iterations"], training.Iterations, null],
                [words["policy.stop"], training.StopReason, null],
                [words["policy.solves"], training.Solves, null],
                [words["policy.cuts"], training.Cuts, null],
                [words["rows"], training.StageRows, null],
                [words["columns"], training.StageColumns, null],
                .. figures.Runs.SelectMany(r => new object?[][]
                {
                    [$"{words["benefit"]}, {words.Name(PolicyFigures.Operation(r.Scenario))}", r.Run.BenefitMusd.Mean, words["musdYear"]],
                    [$"{words["policy.sea"]}, {words.Name(PolicyFigures.Operation(r.Scenario))}", r.Run.SeaInflowKm3.Mean, words["km3Year"]],
                    [$"{words["waterResidual"]}, {words.Name(PolicyFigures.Operation(r.Scenario))}", r.Run.WaterResidual, null],
                }),
                [words["policy.convexLoss"], study.Simulation?.ConvexLossMusd, words["musdYear"]],
                .. PolicyWords.Of(study).Select(p => new object?[] { words["inWords"], words.Name(p), null }),
                .. (study.Advice?.Reasons ?? []).Select(r => new object?[] { words["policy.reason"], words.Name(r), null }),
                .. figures.Warnings.Select(w => new object?[] { words["note"], words.Name(w), null }),
            ]);
        yield return new Sheet(
            words["sheet.training"],
            [new(words["policy.iteration"], CellFormat.Whole, 14), new(words.With("policy.bound", "musd"), CellFormat.ThreeDigits, 22)],
            [.. training.Convergence.Select(p => new object?[] { p.Iteration, p.BoundMusd })]);
        yield return new Sheet(
            words["sheet.wetness"],
            [
                new(words["policy.month"], CellFormat.Plain, 14), new(words["policy.class"], CellFormat.Plain, 14), new(words.With("policy.meanInflow", "km3"), CellFormat.ThreeDigits, 16),
                .. study.Wetness.Classes.Select(c => new Column($"{words["policy.next"]}: {words.Name(PolicyFigures.Wetness(c))}", CellFormat.ThreeDigits, 18)),
                new(words["policy.kept"], CellFormat.OneDigit, 16),
            ],
            [.. study.Wetness.Passage.SelectMany((passage, m) => passage.Select((next, i) => (object?[])
            [
                words.Name(PolicyFigures.Month(m)), words.Name(PolicyFigures.Wetness(study.Wetness.Classes[i])), study.Wetness.MeanInflowKm3[m][i], .. next.Select(p => (object?)p),
                study.Wetness.KeptVariancePercent[m],
            ]))],
            FrozenColumns: 2);
        yield return new Sheet(
            words["sheet.envelopes"],
            [
                new(words["policy.plant"], CellFormat.Plain, 28), new(words["policy.planes"], CellFormat.Whole, 12), new(words["policy.bias"], CellFormat.ThreeDigits, 16),
                new(words["policy.deviation"], CellFormat.TwoDigits, 18),
            ],
            [.. study.Envelopes.Select(e => new object?[] { words.Name(figures.Names.Of(e.Plant)), e.Planes, e.Bias, e.LargestDeviationPercent })]);
    }
}
