using Microsoft.AspNetCore.Identity;

namespace Darya.Web.Accounts;

/// <summary>Somebody who can sign in, with the address of their post as user name.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>Longest name.</summary>
    internal const int LongestName = 120;

    /// <summary>How the person is called in the meeting.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Code of the language of pages.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Whether the account may open meetings and read the audit log of the whole room.</summary>
    public bool IsAdministrator { get; set; }
}
