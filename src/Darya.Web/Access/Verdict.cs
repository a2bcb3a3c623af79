namespace Darya.Web.Access;

/// <summary>What a rule says to a visitor.</summary>
internal enum Verdict
{
    /// <summary>Go on.</summary>
    Allowed,

    /// <summary>Nobody is signed in.</summary>
    SignIn,

    /// <summary>The visitor has no seat in the meeting, and need not know that it exists.</summary>
    Hidden,

    /// <summary>The visitor has a seat without this right.</summary>
    Forbidden,
}
