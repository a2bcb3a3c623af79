namespace Darya.Model;

/// <summary>A place on the river schematic: x 0-100 from the seas to the mountains, y 0-60 downwards.</summary>
public readonly record struct SchematicPoint(double X, double Y);
