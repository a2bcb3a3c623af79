namespace Darya.Planning.Tests;

/// <summary>Farms of one crop that needs water in one month.</summary>
internal static class Farms
{
    /// <summary>
    /// A field that needs 1 hm³ per thousand ha in <paramref name="month"/>, with a gross output of 0.8 and a margin of 0.75 million USD
    /// per thousand ha.
    /// </summary>
    internal static SmallRegion Farm(
        this SmallRegion region,
        string id,
        double response,
        string node = "lake",
        double kha = 100,
        int month = 7,
        string state = "S",
        string? limit = null,
        double lift = 0,
        string? zone = null,
        double canal = 1,
        double field = 1,
        string? returnNode = null,
        double returnShare = 0) => region
        .Crop(id + "_crop", ("only", response, [month]))
        .Budget(state, id + "_crop", 1, 800, 50)
        .District(
            id,
            state,
            node,
            [(id + "_crop", kha, [(month, 100)])],
            field: field,
            canal: canal,
            lift: lift,
            zone: zone,
            vegetationLimit: limit,
            returnNode: returnNode,
            returnShare: returnShare);
}
