using System.Text.Json.Nodes;
using Darya.Agreements.Documents;
using Darya.Agreements.Format;

namespace Darya.Agreements.Comparing;

/// <summary>Two versions of an agreement, member by member and term by term; the order of terms makes no difference.</summary>
/// <param name="Head">Format, id, version, rank, title, note, parties, languages, bodies and sources.</param>
/// <param name="LifeCycle">Signature to end.</param>
/// <param name="Meters">Meters.</param>
/// <param name="Added">Ids of terms that are new, in the order of the new version.</param>
/// <param name="Removed">Ids of terms that are gone, in the order of the old version.</param>
/// <param name="Changed">Terms that differ, in the order of the new version.</param>
/// <param name="Amendments">Amendments.</param>
public sealed record AgreementDifference(
    IReadOnlyList<MemberChange> Head,
    IReadOnlyList<MemberChange> LifeCycle,
    IReadOnlyList<MemberChange> Meters,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    IReadOnlyList<TermChange> Changed,
    IReadOnlyList<MemberChange> Amendments)
{
    private const string LifeCycleMember = "lifeCycle";
    private const string MetersMember = "meters";
    private const string TermsMember = "terms";
    private const string AmendmentsMember = "amendments";

    /// <summary>Whether nothing differs.</summary>
    public bool IsEqual => Head.Count + LifeCycle.Count + Meters.Count + Added.Count + Removed.Count + Changed.Count + Amendments.Count == 0;

    /// <summary>What differs.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new version.</param>
    public static AgreementDifference Of(Agreement old, Agreement @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var (before, after) = (AgreementWriter.Document(old), AgreementWriter.Document(@new));
        return new AgreementDifference(
            MemberTree.Compare(HeadOf(before), HeadOf(after)),
            MemberTree.Compare(before[LifeCycleMember], after[LifeCycleMember]),
            MemberTree.Compare(before[MetersMember], after[MetersMember]),
            [.. @new.Terms.Where(t => old.Term(t.Id) is null).Select(t => t.Id)],
            [.. old.Terms.Where(t => @new.Term(t.Id) is null).Select(t => t.Id)],
            [.. @new.Terms.Where(t => old.Term(t.Id) is not null)
                .Select(t => new TermChange(t.Id, MemberTree.Compare(AgreementWriter.Term(old.Term(t.Id)!), AgreementWriter.Term(t))))
                .Where(c => c.Members.Count > 0)],
            MemberTree.Compare(before[AmendmentsMember], after[AmendmentsMember]));
    }

    /// <summary>The document without the parts that have their own list.</summary>
    private static JsonObject HeadOf(JsonObject document) => new(document
        .Where(m => m.Key is not (LifeCycleMember or MetersMember or TermsMember or AmendmentsMember))
        .Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
}
