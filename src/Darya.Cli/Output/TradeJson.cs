using System.Text.Json.Nodes;
using Darya.Trade.Estimation;
using Darya.Trade.Results;

namespace Darya.Cli.Output;

/// <summary>The data of <c>darya trade ... --json</c>: the records of the study by their names, described in docs/data-formats/trade.md.</summary>
internal static class TradeJson
{
    internal static JsonObject Data(TradeStudy study) => new()
    {
        ["members"] = RecordJson.Node(study.Members),
        ["base"] = new JsonObject
        {
            ["year"] = study.Base.Year,
            ["residual"] = study.Base.Residual,
            ["cells"] = RecordJson.Node(study.Base.Cells),
            ["mirrors"] = RecordJson.Node(study.Base.Mirrors),
        },
        ["borders"] = RecordJson.Node(study.Borders),
        ["coefficients"] = RecordJson.Node(study.Coefficients),
        ["parameters"] = RecordJson.Node(study.Parameters),
        ["fits"] = RecordJson.Node(study.Fits),
        ["dependence"] = RecordJson.Node(study.Dependence),
        ["scenarios"] = RecordJson.Node(study.Scenarios),
        ["target"] = study.Target is { } target ? RecordJson.Node(target) : null,
        ["shocks"] = RecordJson.Node(study.Shocks),
    };

    /// <summary>How a panel was cleaned and estimated.</summary>
    internal static JsonObject Panel(TradeEstimate estimate) => new()
    {
        ["id"] = estimate.Id,
        ["model"] = estimate.Model.Id,
        ["layout"] = estimate.Layout.Id,
        ["first_year"] = estimate.Years.First,
        ["last_year"] = estimate.Years.Last,
        ["rows"] = estimate.Rows,
        ["deviance"] = Envelope.Number(estimate.Deviance, 12),
        ["terms"] = RecordJson.Node(estimate.Terms),
        ["collinear"] = RecordJson.Node(estimate.Collinear),
        ["selection"] = RecordJson.Node(estimate.Selection),
        ["steps"] = RecordJson.Node(estimate.Steps),
        ["dropped"] = RecordJson.Node(estimate.Dropped),
        ["mirrors"] = RecordJson.Node(estimate.Mirrors),
        ["pairs"] = RecordJson.Node(estimate.Pairs),
        ["warnings"] = RecordJson.Node(estimate.Warnings),
    };
}
