namespace Darya.Relief.Tables;

/// <summary>Ids of places and limits of the region in the program.</summary>
internal static class PlaceIds
{
    private const string GatePrefix = "gate ";

    internal static string Source(string id) => $"source {id}";

    internal static string Mill(string id) => $"mill {id}";

    internal static string Hub(string id) => $"hub {id}";

    internal static string Gate(string crossing) => $"{GatePrefix}{crossing}";

    /// <summary>Name of a limit of a crossing, for a cargo or an event.</summary>
    internal static string GateLimit(string crossing, string of) => $"{Gate(crossing)} {of}";

    internal static string Province(string id) => $"province {id}";

    /// <summary>Name of an offer.</summary>
    internal static string Offer(string source, string food) => $"{source} {food}";

    /// <summary>Whether a place is a crossing.</summary>
    internal static bool IsGate(string place) => place.StartsWith(GatePrefix, StringComparison.Ordinal);

    /// <summary>Whether a limit is one of a crossing.</summary>
    internal static bool IsGateLimit(string limit, string crossing) => limit.StartsWith(GateLimit(crossing, ""), StringComparison.Ordinal);

    /// <summary>The id of the row behind a place or limit.</summary>
    internal static string Row(string place) => place.Split(' ')[1];
}
