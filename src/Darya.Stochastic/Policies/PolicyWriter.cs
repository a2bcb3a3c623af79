using System.Text.Json;

namespace Darya.Stochastic;

/// <summary>Writes the fields of a policy; doubles as the shortest text that reads back the same.</summary>
internal sealed class PolicyWriter(Utf8JsonWriter json, PolicyContent content)
{
    internal void Write(Policy policy)
    {
        json.WriteStartObject();
        json.WriteString("schema", PolicyFile.Schema);
        json.WriteString("cuts", policy.Form == CutForm.SingleCut ? "single" : "multi");
        json.WriteString("risk", policy.Risk);
        json.WriteString("rootRisk", policy.RootRisk);
        json.WriteNumber("seed", policy.Seed);
        json.WriteNumber("iterations", policy.Iterations);
        json.WriteNumber("bound", policy.Bound);
        json.WriteStartArray("states");
        foreach (var state in policy.Graph.States)
        {
            json.WriteStringValue(state);
        }

        json.WriteEndArray();
        json.WriteStartArray("nodes");
        for (var n = 0; n < policy.Graph.Nodes.Count; n++)
        {
            WriteNode(policy.Graph, n, policy.CostToGo[n]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteNode(PolicyGraph graph, int node, CostToGo? costToGo)
    {
        json.WriteStartObject();
        json.WriteString("name", graph.Nodes[node].Name);
        if (costToGo is not null)
        {
            json.WriteNumber("lower", costToGo.Lower);
            json.WriteNumber("lowerOfOutcome", costToGo.LowerOfOutcome);
            WriteFunctions(PolicyOutcomes.Names(graph, node, costToGo.Form), costToGo);
            WriteTies(costToGo);
        }

        json.WriteEndObject();
    }

    private void WriteFunctions(IReadOnlyList<string> outcomes, CostToGo costToGo)
    {
        json.WriteStartArray("functions");
        for (var f = 0; f < costToGo.FunctionCount; f++)
        {
            json.WriteStartObject();
            json.WriteString("of", outcomes[f]);
            json.WriteStartArray("cuts");
            var pool = costToGo.Function(f);
            for (var c = 0; c < pool.Count; c++)
            {
                if (content == PolicyContent.All || pool.IsSelected(c))
                {
                    WriteCut(pool[c]);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCut(Cut cut)
    {
        json.WriteStartObject();
        json.WriteNumber("intercept", cut.Intercept);
        WriteNumbers("slope", cut.Slope);
        WriteNumbers("point", cut.Point);
        json.WriteEndObject();
    }

    private void WriteTies(CostToGo costToGo)
    {
        if (costToGo.Form == CutForm.SingleCut)
        {
            return;
        }

        json.WriteStartArray("ties");
        foreach (var tie in costToGo.Ties)
        {
            json.WriteStartObject();
            json.WriteNumber("penalty", tie.Penalty);
            WriteNumbers("weight", tie.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteNumbers(string name, double[] numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
