namespace Darya.Web.Meetings;

/// <summary>Words of roles in addresses, forms and answers to programs.</summary>
internal static class RoleWords
{
    /// <summary>The word of a role.</summary>
    internal static string Of(Role role) => role.ToString().ToLowerInvariant();

    /// <summary>The role of a word; null when it is none.</summary>
    internal static Role? Parse(string word) => Enum.GetValues<Role>().Where(r => Of(r) == word).Select(r => (Role?)r).FirstOrDefault();
}
