namespace Darya.Relief.Tables;

/// <summary>Ids of places and limits of the region in the program.</summary>
internal static class PlaceIds
{
    internal static string Source(string id) => $"source {id}";

    internal static string Mill(string id) => $"mill {id}";

    internal static string Hub(string id) => $"hub {id}";

    internal static string Gate(string crossing) => $"gate {crossing}";

    internal static string Province(string id) => $"province {id}";

    /// <summary>Name of an offer.</summary>
    internal static string Offer(string source, string food) => $"{source} {food}";

    /// <summary>The id of the row behind a place or limit.</summary>
    internal static string Row(string place) => place.Split(' ')[1];
}
