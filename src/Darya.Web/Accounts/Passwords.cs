using Darya.Web.Access;
using Microsoft.AspNetCore.Identity;

namespace Darya.Web.Accounts;

/// <summary>What a password must be: long; signs of several kinds are not asked for.</summary>
internal static class Passwords
{
    /// <summary>Fewest characters, of a password and of a passphrase.</summary>
    internal const int Shortest = 12;

    private const int Tries = 5;
    private static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);

    /// <summary>Sets the rules of accounts.</summary>
    internal static void Configure(IdentityOptions options)
    {
        options.Password.RequiredLength = Shortest;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 4;
        options.User.AllowedUserNameCharacters = ""; // addresses of any alphabet
        options.User.RequireUniqueEmail = true;
        options.Lockout.MaxFailedAccessAttempts = Tries;
        options.Lockout.DefaultLockoutTimeSpan = Lockout;
    }

    /// <summary>Turns what Identity refuses into a message.</summary>
    /// <exception cref="RoomFault">It refuses.</exception>
    internal static void Require(Room room, IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw RoomFault.Invalid([.. result.Errors.Select(e => e.Code switch
            {
                "DuplicateUserName" or "DuplicateEmail" => room.Words["fault.taken"],
                "PasswordMismatch" => room.Words["fault.old-password"],
                "PasswordRequiresUniqueChars" => room.Words["fault.unique"],
                "InvalidEmail" => room.Words["fault.address"],
                _ => room.Words.Format("fault.password", Shortest),
            }).Distinct()]);
        }
    }
}
