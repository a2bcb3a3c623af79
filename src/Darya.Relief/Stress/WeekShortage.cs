namespace Darya.Relief.Stress;

/// <summary>What a month's shortage can mean for one of its weeks.</summary>
/// <param name="Place">The place.</param>
/// <param name="Month">The month of the plan, from 0.</param>
/// <param name="FirstDay">First day of the week in the month, from 1.</param>
/// <param name="LastDay">Last day.</param>
/// <param name="EvenPersons">Persons without ration on a mean day of this week when the same people go without all month.</param>
/// <param name="ConcentratedPersons">The same when the rations that the event takes are missing on the closed days first, then on the days after them; who goes without by the plan does so all month.</param>
/// <remarks>
/// The plan knows months. The person-days without ration of a month are known; which days they fall on is not. The two figures are the ends between
/// which a plan by months can speak; both have the same person-days.
/// </remarks>
public sealed record WeekShortage(string Place, int Month, int FirstDay, int LastDay, double EvenPersons, double ConcentratedPersons);
