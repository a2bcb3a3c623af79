namespace Darya.Model;

/// <summary>A river or canal on the map, or the outline of a lake.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Width">1 small to 3 main; 0 for a lake.</param>
/// <param name="Points">Its points in order.</param>
public sealed record MapLine(string Id, LocalName Name, int Width, IReadOnlyList<MapPoint> Points);
