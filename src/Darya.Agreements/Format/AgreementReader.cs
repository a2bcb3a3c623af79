using System.Text.Json;
using Darya.Agreements.Documents;
using Darya.Input;

namespace Darya.Agreements.Format;

/// <summary>The entrance of the format: bytes of a document into an agreement, or every fault of it.</summary>
public static class AgreementReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="others">Documents that terms may stand under; bounds of those that are not given are not checked, with a warning.</param>
    public static AgreementReading Read(string file, byte[] utf8, IReadOnlyList<Agreement>? others = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var faults = new AgreementFaults(file);
        if (Parse(utf8, faults) is not { } root)
        {
            return new AgreementReading(null, faults.All);
        }

        var agreement = Document(root, faults);
        if (!faults.HasErrors)
        {
            ReferenceChecks.Run(agreement, faults);
            var areReferencesSound = !faults.HasErrors;
            KindChecks.Run(agreement, faults);
            if (areReferencesSound)
            {
                QuantityChecks.Run(agreement, faults);
                PrecedenceChecks.Run(agreement, faults);
            }
        }

        if (!faults.HasErrors)
        {
            BoundChecks.Run(agreement, others ?? [], faults);
        }

        return new AgreementReading(faults.HasErrors ? null : agreement, faults.All);
    }

    private static LocatedJson? Parse(byte[] utf8, AgreementFaults faults)
    {
        try
        {
            var start = utf8.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
            if (!utf8.AsSpan(start).ContainsAnyExcept(" \t\r\n"u8))
            {
                faults.Error(0, "$", AgreementFaultCodes.BrokenJson, "the file is empty; an agreement is a JSON object");
                return null;
            }

            return LocatedJson.Parse(utf8[start..]);
        }
        catch (JsonException broken)
        {
            faults.Error((int)(broken.LineNumber ?? 0) + 1, "$", AgreementFaultCodes.BrokenJson, $"not JSON: {broken.Message.Split(" LineNumber")[0]}");
        }
        catch (InvalidOperationException)
        {
            faults.Error(0, "$", AgreementFaultCodes.BrokenJson, "not JSON: a text holds bytes that are not UTF-8, or half a pair of \\u escapes; save the file as UTF-8");
        }

        return null;
    }

    private static Agreement Document(LocatedJson root, AgreementFaults faults)
    {
        var m = new JsonMembers(root, faults);
        if (m.Text("format") != Agreement.Format && root.Member("format") is { Text: not null } format)
        {
            faults.Error(format, AgreementFaultCodes.OtherFormat, $"got {JsonTexts.Found(format)}; this program reads '{Agreement.Format}'");
        }

        m.Text("$schema", isRequired: false);
        var agreement = new Agreement
        {
            Id = m.Id("id"),
            Version = m.Integer("version", 1, 1_000_000, isRequired: true, otherwise: 1),
            Rank = m.Word<Rank>("rank"),
            Title = m.LocalText("title", isRequired: true),
            Note = m.LocalText("note"),
            Parties = Each(m.Items("parties", isRequired: true), faults, p => new Party(p.Id("id"), p.LocalText("name", isRequired: true))),
            Languages = Part(m.Required("languages"), faults, l => Languages(l, faults)) ?? new AgreementLanguages([], string.Empty),
            LifeCycle = Part(m.Required("lifeCycle"), faults, l => LifeCycle(l, faults)) ?? LifeCycleOfNothing,
            Bodies = Each(m.Items("bodies"), faults, b => new AgreementBody(
                b.Id("id"),
                b.LocalText("name", isRequired: true),
                b.Strings("members"),
                b.Integer("quorum", 0, 1000),
                b.Word("voting", VotingRule.Consensus, isRequired: false),
                b.Integer("meetsEveryMonths", 0, 1200),
                b.Strings("mayAmend"))),
            Meters = Each(m.Items("meters"), faults, x => new Meter(
                x.Id("id"),
                x.LocalText("name", isRequired: true),
                x.Word<Variable>("variable"),
                x.Strings("places"),
                x.Unit("unit") ?? Unit.All[0],
                x.Strings("reporters", isRequired: true))),
            Terms = Each(m.Items("terms", isRequired: true, mayBeEmpty: true), faults, t => TermReader.Term(t, faults)),
            Amendments = Each(m.Items("amendments"), faults, a => new Amendment(
                a.Id("id"), a.Day("decidedOn", isRequired: true) ?? default, a.Id("by"), a.Id("term"), TermReader.Amounts(a.Items("amounts", isRequired: true), faults))),
            Sources = Each(m.Items("sources"), faults, s => new AgreementSource(s.Id("id"), s.Text("citation"), s.Text("url", isRequired: false))),
        };
        m.Close();
        return faults.Mark(agreement, root);
    }

    private static AgreementLifeCycle LifeCycleOfNothing { get; } =
        new(null, string.Empty, [], ForceRule.Signature, null, null, 0, false, null, false, LocalText.None, []);

    private static AgreementLifeCycle LifeCycle(JsonMembers l, AgreementFaults faults) => new(
        l.Day("signedOn"),
        l.Text("signedAt", isRequired: false),
        Each(l.Items("ratifications"), faults, r => new Ratification(r.Id("party"), r.Day("date"))),
        l.Word<ForceRule>("force"),
        l.Day("inForceOn"),
        l.Day("endsOn"),
        l.Integer("renewalYears", 0, 100),
        l.Flag("renewsByItself"),
        l.OptionalInteger("exitNoticeMonths", 0, 1200),
        l.Flag("lapsesForAll"),
        l.LocalText("survival"),
        Each(l.Items("prior"), faults, p => new PriorAgreement(p.Id("agreement"), p.Word<PriorRelation>("relation"))));

    private static AgreementLanguages Languages(JsonMembers l, AgreementFaults faults)
    {
        var languages = new AgreementLanguages(l.Strings("authentic", isRequired: true), l.Text("prevailing", isRequired: false));
        foreach (var item in l.Items("authentic").Where(i => i.Text is { Length: > 0 }))
        {
            JsonTexts.Language(item.Text!, item, faults);
        }

        return languages;
    }

    /// <summary>Reads an object, closes it and marks its place; null when there is none.</summary>
    internal static T? Part<T>(LocatedJson? node, AgreementFaults faults, Func<JsonMembers, T> read)
        where T : class
    {
        if (node is null)
        {
            return null;
        }

        var members = new JsonMembers(node, faults);
        if (node.Kind != JsonValueKind.Object)
        {
            return null;
        }

        var part = read(members);
        members.Close();
        return faults.Mark(part, node);
    }

    /// <summary>Reads every item of a list.</summary>
    internal static IReadOnlyList<T> Each<T>(IReadOnlyList<LocatedJson> items, AgreementFaults faults, Func<JsonMembers, T> read)
        where T : class => [.. items.Select(i => Part(i, faults, read)).OfType<T>()];
}
