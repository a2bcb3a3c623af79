using System.Text;
using System.Text.Json.Nodes;
using Darya.Agreements.Format;
using Darya.Input;

namespace Darya.Agreements.Tests.Format;

/// <summary>Seeded changes of a valid document: the answer is always a valid agreement or a fault with its place, never an exception.</summary>
public sealed class MutationTests
{
    private const int Changes = 250;

    private static readonly string Whole = AgreementWriter.Write(WholeAgreement.Create());

    private static readonly JsonNode?[] Strangers =
    [
        null, true, -1, 1e300, 0.5, "", "no such thing", "--02-29", "0001-01-01", "9999-12-31", "a#b", "#", new JsonArray(), new JsonObject(), new JsonArray(1, "a", null),
        new JsonObject { ["en"] = 3 },
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_member_dropped_retyped_or_moved_is_a_fault_or_a_valid_agreement(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Changes; i++)
        {
            var document = JsonNode.Parse(Whole)!;
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                Change(document, random);
            }

            Holds(Encoding.UTF8.GetBytes(document.ToJsonString()));
        }
    }

    [Fact]
    public void Cut_and_flipped_bytes_are_a_fault_or_a_valid_agreement()
    {
        var (random, whole) = (new Random(4), Encoding.UTF8.GetBytes(Whole));
        for (var i = 0; i < Changes; i++)
        {
            var bytes = i % 2 == 0 ? whole[..random.Next(whole.Length)] : (byte[])whole.Clone();
            for (var flips = i % 2 == 0 ? 0 : 3; flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Holds(bytes);
        }
    }

    [Fact]
    public void A_line_that_stands_twice_is_a_fault_or_a_valid_agreement()
    {
        var (random, lines) = (new Random(5), Whole.Split('\n'));
        for (var i = 0; i < Changes; i++)
        {
            var at = random.Next(lines.Length);
            Holds(Encoding.UTF8.GetBytes(string.Join('\n', lines.Take(at).Append(lines[at].TrimEnd(',') + ",").Concat(lines.Skip(at)))));
        }
    }

    private static void Holds(byte[] utf8)
    {
        var reading = TestDocuments.Read(utf8);
        Assert.Equal(reading.Agreement is null, reading.Faults.Any(f => f.Severity == FaultSeverity.Error));
        Assert.All(reading.Faults, f => Assert.True(f.Field.StartsWith('$') && !f.ToString().Contains('\n', StringComparison.Ordinal), f.ToString()));
        if (reading.Agreement is { } agreement)
        {
            var written = AgreementWriter.Write(agreement);
            var again = TestDocuments.Read(written);
            Assert.True(again.Agreement is not null, string.Join('\n', again.Faults));
            Assert.Equal(written, AgreementWriter.Write(again.Agreement));
        }
    }

    private static void Change(JsonNode document, Random random)
    {
        var owners = Nodes(document).Where(n => n is JsonObject { Count: > 0 } or JsonArray { Count: > 0 }).ToArray();
        switch (owners[random.Next(owners.Length)])
        {
            case JsonObject members:
                var name = members.ElementAt(random.Next(members.Count)).Key;
                switch (random.Next(3))
                {
                    case 0:
                        members.Remove(name);
                        break;
                    case 1:
                        members[name] = Strangers[random.Next(Strangers.Length)]?.DeepClone();
                        break;
                    default:
                        var parts = Nodes(document).ToArray();
                        members[name] = parts[random.Next(1, parts.Length)].DeepClone();
                        break;
                }

                break;
            case JsonArray items:
                var at = random.Next(items.Count);
                switch (random.Next(3))
                {
                    case 0:
                        items.RemoveAt(at);
                        break;
                    case 1:
                        items.Add(items[at]?.DeepClone());
                        break;
                    default:
                        items[at] = Strangers[random.Next(Strangers.Length)]?.DeepClone();
                        break;
                }

                break;
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        var parts = node switch
        {
            JsonObject members => members.Select(m => m.Value),
            JsonArray items => items.AsEnumerable(),
            _ => [],
        };
        return parts.OfType<JsonNode>().SelectMany(Nodes).Prepend(node);
    }
}
