namespace Darya.Model;

/// <summary>A place on the map, degrees east and north.</summary>
public readonly record struct MapPoint(double Longitude, double Latitude);
