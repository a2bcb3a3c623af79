namespace Darya.Web.Agreements;

/// <summary>Where a version of an agreement came from.</summary>
internal enum VersionOrigin
{
    /// <summary>A run that lies before the meeting.</summary>
    Run,

    /// <summary>The library of the region.</summary>
    Library,

    /// <summary>A file that was sent.</summary>
    Upload,

    /// <summary>A change of one term of the version before.</summary>
    Term,
}
