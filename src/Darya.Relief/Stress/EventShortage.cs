namespace Darya.Relief.Stress;

/// <summary>People whom an event leaves without ration at a place in a month.</summary>
/// <param name="Place">The place.</param>
/// <param name="Month">The month of the plan, from 0.</param>
/// <param name="Persons">Persons without ration when it happens.</param>
/// <param name="PersonsBefore">Persons without ration by the plan as it was.</param>
/// <param name="InNeed">Persons in need.</param>
public sealed record EventShortage(string Place, int Month, double Persons, double PersonsBefore, double InNeed);
