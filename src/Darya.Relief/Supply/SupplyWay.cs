namespace Darya.Relief.Supply;

/// <summary>A way from one place to another.</summary>
/// <param name="Name">Its name, unique.</param>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Step">The step its cost belongs to.</param>
/// <param name="UsdPerTonne">Cost of a tonne, USD/t.</param>
/// <param name="MostTonnes">Most that leaves in a month, t [month]; 0 in a month it is closed, +∞ for no limit.</param>
/// <param name="LeadMonths">Whole months from leaving to arriving; 0 arrives in the same month.</param>
/// <param name="LossShare">Part that is lost on the way [month of leaving], 0 to 1; null for none.</param>
/// <param name="VehicleTonnes">What a wagon or truck carries, t, when vehicles are counted as whole numbers; null when they are not.</param>
/// <param name="UsdPerVehicle">What a counted vehicle costs however full it is, USD.</param>
/// <param name="Owner">The contributor whose way it is, for shares; null for anybody's.</param>
/// <param name="Foods">The foods it carries; null for all.</param>
public sealed record SupplyWay(
    string Name,
    string From,
    string To,
    SupplyStep Step,
    double UsdPerTonne,
    IReadOnlyList<double> MostTonnes,
    int LeadMonths = 0,
    IReadOnlyList<double>? LossShare = null,
    double? VehicleTonnes = null,
    double UsdPerVehicle = 0,
    string? Owner = null,
    IReadOnlyList<string>? Foods = null);
