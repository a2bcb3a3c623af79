using Darya.Web.Access;

namespace Darya.Web.Evidence;

/// <summary>Which rows of a table are asked for, as the address says.</summary>
/// <param name="Find">Text that rows must hold; empty for all.</param>
/// <param name="Letter">Confidence letter; empty for all.</param>
/// <param name="State">State that rows must speak of; empty for all.</param>
/// <param name="Source">Source that rows must name; empty for all.</param>
/// <param name="Sort">Column to sort by, with a minus before it downwards; empty for the order of keys.</param>
internal sealed record DataQuestion(string Find, string Letter, string State, string Source, string Sort)
{
    /// <summary>What the address asks for.</summary>
    internal static DataQuestion Of(Room room)
    {
        var query = room.Http.Request.Query;
        return new DataQuestion(query["find"].ToString().Trim(), query["letter"].ToString(), query["state"].ToString(), query["source"].ToString(), query["sort"].ToString());
    }

    /// <summary>The same question as the query of an address, with another order or page.</summary>
    internal string Address(string? sort = null, int page = 1)
    {
        var parts = new[] { ("find", Find), ("letter", Letter), ("state", State), ("source", Source), ("sort", sort ?? Sort), ("page", page > 1 ? FormattableString.Invariant($"{page}") : "") };
        return "?" + string.Join('&', parts.Where(p => p.Item2.Length > 0).Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2)}"));
    }
}
