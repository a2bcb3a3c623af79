using Darya.Gravity.Tables;

namespace Darya.Trade.Estimation.Cleaning;

/// <summary>Provisions of trade agreements by the id of the agreement.</summary>
internal sealed class AgreementProvisions
{
    private readonly Dictionary<string, bool[]> _provisions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);

    private AgreementProvisions(IReadOnlyList<string> names) => Names = names;

    /// <summary>Ids of the provisions, in the order of the file.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>Ids of agreements with several sets of provisions; which one a pair has cannot be told from its id.</summary>
    internal IReadOnlySet<string> Ambiguous => _ambiguous;

    /// <summary>Reads a file with <c>agreement_id</c>, <c>agreement</c> and a column for each provision.</summary>
    internal static AgreementProvisions Read(string path, CancellationToken cancellation)
    {
        string[] names = [.. PanelReader.Columns(path).Where(name => name.Contains("_prov_", StringComparison.Ordinal))];
        if (names.Length == 0)
        {
            throw new PanelException([new PanelFault(path, 1, PanelFaultKind.Column, "", "no column of a provision", "columns such as cp_prov_23, 0 or 1 in each row")], 0);
        }

        var columns = PanelReader.Read(path, new PanelRequest(names, ["agreement_id"]), cancellation).Columns;
        var ids = columns.Codes["agreement_id"];
        var read = new AgreementProvisions(names);
        for (var row = 0; row < columns.Rows; row++)
        {
            var id = ids.Labels[ids.Index[row]];
            bool[] set = [.. names.Select(name => columns.Numbers[name][row] != 0)];
            if (!read._provisions.TryGetValue(id, out var known))
            {
                read._provisions[id] = set;
            }
            else if (!known.SequenceEqual(set))
            {
                read._ambiguous.Add(id);
                read._provisions[id] = [.. known.Zip(set, (one, other) => one || other)];
            }
        }

        return read;
    }

    /// <summary>Whether an agreement has a provision, in one of its sets at least; 0 without an agreement.</summary>
    internal double Of(string agreement, int provision) => _provisions.TryGetValue(agreement, out var set) && set[provision] ? 1 : 0;
}
