namespace Darya.Relief.Supply;

/// <summary>Wagons or trucks counted on a way.</summary>
/// <param name="Way">The way.</param>
/// <param name="VehicleTonnes">What one carries, t.</param>
/// <param name="Vehicles">Vehicles that leave [month]; whole unless the plan was asked for parts.</param>
public sealed record VehicleUse(string Way, double VehicleTonnes, IReadOnlyList<double> Vehicles);
