namespace Darya.Web.Meetings;

/// <summary>A link as shown once, to who made it.</summary>
/// <param name="Address">The whole address.</param>
/// <param name="Invited">For whom.</param>
/// <param name="EndsAt">Until when it works.</param>
/// <param name="Back">The page to go on with.</param>
internal sealed record LinkView(string Address, string Invited, DateTime EndsAt, string Back);
