namespace Darya.Web.Accounts;

/// <summary>What the page to sign in shows.</summary>
/// <param name="To">Where to go afterwards.</param>
/// <param name="IsRefused">Whether a try was refused.</param>
internal sealed record SignInView(string To, bool IsRefused);
