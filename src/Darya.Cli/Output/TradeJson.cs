using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Darya.Trade.Estimation;
using Darya.Trade.Results;

namespace Darya.Cli.Output;

/// <summary>The data of <c>darya trade ... --json</c>: the records of the study by their names, described in docs/data-formats/trade.md.</summary>
internal static class TradeJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower), new RoundedNumber() },
    };

    internal static JsonObject Data(TradeStudy study) => new()
    {
        ["members"] = Node(study.Members),
        ["base"] = new JsonObject
        {
            ["year"] = study.Base.Year,
            ["residual"] = study.Base.Residual,
            ["cells"] = Node(study.Base.Cells),
            ["mirrors"] = Node(study.Base.Mirrors),
        },
        ["borders"] = Node(study.Borders),
        ["coefficients"] = Node(study.Coefficients),
        ["parameters"] = Node(study.Parameters),
        ["fits"] = Node(study.Fits),
        ["dependence"] = Node(study.Dependence),
        ["scenarios"] = Node(study.Scenarios),
        ["target"] = study.Target is { } target ? Node(target) : null,
        ["shocks"] = Node(study.Shocks),
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
        ["terms"] = Node(estimate.Terms),
        ["collinear"] = Node(estimate.Collinear),
        ["selection"] = Node(estimate.Selection),
        ["steps"] = Node(estimate.Steps),
        ["dropped"] = Node(estimate.Dropped),
        ["mirrors"] = Node(estimate.Mirrors),
        ["pairs"] = Node(estimate.Pairs),
        ["warnings"] = Node(estimate.Warnings),
    };

    private static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, Options);

    /// <summary>Numbers with six digits; residuals stay what they are, in scientific notation.</summary>
    private sealed class RoundedNumber : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (!double.IsFinite(value))
            {
                writer.WriteNullValue();
            }
            else if (Math.Abs(value) is > 0 and < 1e-6)
            {
                writer.WriteNumberValue(value);
            }
            else
            {
                Envelope.Number(value).WriteTo(writer, options);
            }
        }
    }
}
