using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Darya.Model;
using Darya.Relief.Questions;
using Darya.Relief.Results;
using Darya.Relief.Stress;
using Darya.Relief.Supply;

namespace Darya.Cli.Output;

/// <summary>The data of <c>darya relief ... --json</c>: the records of the study by their names, described in docs/data-formats/relief.md.</summary>
/// <remarks>What a plan answers is left out (its program, as large as the answer), and the rest of the plan after an event, whose people and cost stand beside it.</remarks>
internal static class ReliefJson
{
    private static readonly JsonSerializerOptions Options = RecordJson.With(new DefaultJsonTypeInfoResolver { Modifiers = { Shorten, NameKinds } }, new MonthText());

    internal static JsonObject Data(ReliefStudy study) => JsonSerializer.SerializeToNode(study, Options)!.AsObject();

    private static void Shorten(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].PropertyType == typeof(SupplyProblem) || type.Properties[i].PropertyType == typeof(EventOutcome))
            {
                type.Properties.RemoveAt(i);
            }
        }
    }

    private static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type == typeof(ReliefMoney))
        {
            type.PolymorphismOptions = Kinds((typeof(EnoughMoney), "enough"), (typeof(FundsOfTables), "table"), (typeof(MoneyAMonth), "month"));
        }
        else if (type.Type == typeof(ReliefBlow))
        {
            type.PolymorphismOptions = Kinds(
                (typeof(CrossingClosed), "closed"), (typeof(FoodDearer), "dearer"), (typeof(HarvestPoor), "harvest"), (typeof(FundsCut), "funds"), (typeof(FoodLost), "lost"));
        }
    }

    private static JsonPolymorphismOptions Kinds(params (Type Type, string Word)[] kinds)
    {
        var options = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
        foreach (var (type, word) in kinds)
        {
            options.DerivedTypes.Add(new JsonDerivedType(type, word));
        }

        return options;
    }

    private sealed class MonthText : JsonConverter<YearMonth>
    {
        public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            YearMonth.TryParse(reader.GetString()!, out var month) ? month : throw new JsonException("A month is written 2025-10.");

        public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
