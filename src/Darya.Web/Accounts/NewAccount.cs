using Darya.Web.Access;
using Microsoft.AspNetCore.Identity;

namespace Darya.Web.Accounts;

/// <summary>Makes accounts of what a form says.</summary>
internal static class NewAccount
{
    private const int LongestAddress = 200;
    private const int LongestPassword = 200;

    /// <summary>Reads the form; the account is made by <see cref="Create"/>.</summary>
    internal static async Task<(Account Account, string Password)> Read(Room room, bool isAdministrator)
    {
        var form = await room.Form();
        var address = form.Text("address", LongestAddress);
        var name = form.Text("name", Account.LongestName);
        var password = form.Raw("password");
        form.Require("address", address.Length == 0 || (address.Contains('@', StringComparison.Ordinal) && !address.Any(char.IsWhiteSpace)), "fault.address");
        form.Require("password", password.Length is >= Passwords.Shortest and <= LongestPassword, "fault.password", Passwords.Shortest);
        form.RequireAgain("password");
        form.Check();
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = address,
            Email = address,
            DisplayName = name,
            Language = room.Words.Tongue,
            IsAdministrator = isAdministrator,
        };
        return (account, password);
    }

    /// <summary>Makes an account; what Identity does not accept becomes a message.</summary>
    /// <exception cref="RoomFault">It is not accepted.</exception>
    internal static async Task Create(UserManager<Account> accounts, Room room, Account account, string password) =>
        Passwords.Require(room, await accounts.CreateAsync(account, password));
}
