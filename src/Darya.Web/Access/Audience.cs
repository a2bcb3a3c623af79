namespace Darya.Web.Access;

/// <summary>Whom a rule speaks of.</summary>
internal enum Audience
{
    /// <summary>Everybody, signed in or not.</summary>
    Anyone,

    /// <summary>Every account.</summary>
    SignedIn,

    /// <summary>Administrators of the room.</summary>
    Administrator,

    /// <summary>Seats of the meeting in the address.</summary>
    Meeting,
}
