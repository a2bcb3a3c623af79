using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Darya.Agreements.Documents;
using Darya.Agreements.Format;

namespace Darya.Agreements.Tests.Format;

public sealed class SchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(AgreementSchema.Text)!.AsObject();

    public static TheoryData<string, string[]> Enumerations => new()
    {
        { "$.rank", [.. Words.All<Rank>()] },
        { "lifeCycle.force", [.. Words.All<ForceRule>()] },
        { "prior.relation", [.. Words.All<PriorRelation>()] },
        { "body.voting", [.. Words.All<VotingRule>()] },
        { "meter.variable", [.. Words.All<Variable>()] },
        { "term.kind", [.. Words.All<TermKind>()] },
        { "term.modality", [.. Words.All<Modality>()] },
        { "term.layer", [.. Words.All<Layer>()] },
        { "term.state", [.. Words.All<TermState>()] },
        { "quantity.bound", [.. Words.All<Bound>()] },
        { "formula.kind", [.. Words.All<FormulaKind>()] },
        { "tolerance.averaging", [.. Words.All<Averaging>()] },
        { "remedy.kind", [.. Words.All<RemedyKind>()] },
        { "yearRule.kind", [.. Words.All<YearRuleKind>()] },
        { "figure.letter", ["M", "O", "P", "W", "R", "E"] },
    };

    [Fact]
    public void What_the_writer_says_is_in_the_schema_and_the_other_way_round()
    {
        var said = new SortedSet<string>(StringComparer.Ordinal);
        Walk(AgreementWriter.Document(WholeAgreement.Create()), Schema, "$", said);

        var known = Objects().SelectMany(o => o.Schema["properties"]!.AsObject().Select(p => $"{o.Name}.{p.Key}")).Where(m => m != "$.$schema");
        Assert.Equal(known.Order(StringComparer.Ordinal), said);
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void The_words_of_the_schema_are_those_of_the_program(string member, string[] words)
    {
        var (owner, name) = (member.Split('.')[0], member.Split('.')[1]);
        var found = Objects().Single(o => o.Name == owner).Schema["properties"]![name]!["enum"]!.AsArray().Select(w => (string)w!);

        Assert.Equal(words, found);
    }

    [Fact]
    public void No_enumeration_of_the_schema_is_left_unchecked() =>
        Assert.Equal(
            Enumerations.Select(e => (string)e[0]).Order(StringComparer.Ordinal),
            Objects().SelectMany(o => o.Schema["properties"]!.AsObject().Where(p => p.Value!["enum"] is not null).Select(p => $"{o.Name}.{p.Key}")).Order(StringComparer.Ordinal));

    [Fact]
    public void The_units_of_the_schema_are_those_of_the_program() =>
        Assert.Equal(Unit.All.Select(u => u.Symbol), Schema["$defs"]!["unit"]!["enum"]!.AsArray().Select(u => (string)u!));

    [Fact]
    public void What_the_schema_needs_is_what_the_reader_misses()
    {
        var document = AgreementWriter.Document(WholeAgreement.Create());
        foreach (var (name, value) in document.ToArray())
        {
            document.Remove(name);
            var isNeeded = Schema["required"]!.AsArray().Any(r => (string)r! == name);
            var faults = TestDocuments.Read(document.ToJsonString()).Faults;
            Assert.Equal(isNeeded, faults.Any(f => f.Code == AgreementFaultCodes.MissingMember && f.Message == $"the member '{name}' is missing"));
            document[name] = value;
        }
    }

    [Fact]
    public void The_embedded_schema_is_the_published_one() => Assert.Equal(File.ReadAllText(PublishedFile()), AgreementSchema.Text);

    private static string PublishedFile([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "../../../docs/data-formats/agreement.schema.json");

    private static IEnumerable<(string Name, JsonObject Schema)> Objects() =>
        Schema["$defs"]!.AsObject().Select(d => (Name: d.Key, Schema: d.Value!.AsObject())).Where(d => d.Schema["properties"] is not null)
            .Prepend(("$", Schema));

    /// <summary>Follows the schema through a document; every object has a schema with its members.</summary>
    private static void Walk(JsonNode value, JsonObject schema, string name, SortedSet<string> said)
    {
        if ((string?)schema["$ref"] is { } reference)
        {
            var definition = reference.Split('/')[^1];
            Walk(value, Schema["$defs"]![definition]!.AsObject(), definition, said);
        }
        else if (value is JsonArray items)
        {
            foreach (var item in items)
            {
                Walk(item!, schema["items"]!.AsObject(), name, said);
            }
        }
        else if (value is JsonObject members && schema["properties"] is JsonObject properties)
        {
            Assert.False((bool)schema["additionalProperties"]!);
            foreach (var (member, part) in members)
            {
                Assert.True(properties.ContainsKey(member), $"the schema of {name} has no '{member}'");
                said.Add($"{name}.{member}");
                Walk(part!, properties[member]!.AsObject(), $"{name}.{member}", said);
            }
        }
    }
}
