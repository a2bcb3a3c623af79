namespace Darya.Web.Accounts;

/// <summary>A token with which a program asks in the name of an account.</summary>
internal sealed class ApiToken
{
    /// <summary>Longest name.</summary>
    internal const int LongestName = 80;

    public Guid Id { get; init; }

    public Guid AccountId { get; init; }

    /// <summary>What its owner calls it.</summary>
    public string Name { get; init; } = "";

    /// <summary>SHA-256 of the token.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Whether the program may change what its owner may change; it reads otherwise.</summary>
    public bool MayChange { get; init; }

    public DateTime CreatedAt { get; init; }

    public DateTime? RevokedAt { get; set; }
}
