namespace Darya.Games.Bankruptcy;

/// <summary>An estate that may not cover all claims on it.</summary>
/// <remarks>O'Neill (1982), Mathematical Social Sciences 2: 345-371; a survey is Thomson (2003), Mathematical Social Sciences 45: 249-297.</remarks>
public sealed class BankruptcyProblem
{
    /// <summary>An estate and the claims on it.</summary>
    /// <param name="estate">What there is to share, from 0 to the sum of claims.</param>
    /// <param name="claims">Claim of each [claimant], not negative; 1 to 31 of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The estate or a claim is negative, or the estate is above the sum of claims.</exception>
    /// <exception cref="ArgumentException">There are no claims or more than 31.</exception>
    public BankruptcyProblem(Rational estate, IEnumerable<Rational> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        Claims = [.. claims];
        if (Claims.Count is 0 or > Coalition.MostPlayers)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"A bankruptcy problem has 1 to {Coalition.MostPlayers} claims; got {Claims.Count}."), nameof(claims));
        }

        for (var i = 0; i < Claims.Count; i++)
        {
            if (Claims[i].Sign < 0)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(claims),
                    FormattableString.Invariant($"Claims must not be negative; got {Claims[i]} as claim {i + 1}."));
            }
        }

        Total = Rational.Sum(Claims);
        if (estate.Sign < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(estate), $"The estate must not be negative; got {estate}.");
        }

        if (estate > Total)
        {
            throw new ArgumentOutOfRangeException(
                nameof(estate), $"The estate must not be above the sum of claims, {Total}; got {estate}. Pay every claim in full and share the rest by another rule.");
        }

        Estate = estate;
    }

    /// <summary>What there is to share.</summary>
    public Rational Estate { get; }

    /// <summary>Claim of each [claimant].</summary>
    public IReadOnlyList<Rational> Claims { get; }

    /// <summary>The sum of claims.</summary>
    public Rational Total { get; }

    /// <summary>The game in which a coalition is worth what is left when all others are paid in full: <c>v(S) = max(0, E - claims of the others)</c>.</summary>
    /// <param name="claimants">Names of the claimants [claimant].</param>
    /// <remarks>O'Neill (1982). Convex, so its core is never empty; its nucleolus is the Talmud rule (Aumann and Maschler 1985).</remarks>
    /// <exception cref="ArgumentException">There is another number of names than claims.</exception>
    public CoalitionGame Game(IReadOnlyList<string> claimants)
    {
        ArgumentNullException.ThrowIfNull(claimants);
        return claimants.Count != Claims.Count
            ? throw new ArgumentException(
                FormattableString.Invariant($"{Claims.Count} claims need as many names; got {claimants.Count}."),
                nameof(claimants))
            : CoalitionGame.FromOracle(
                claimants, s => Rational.Max(Rational.Zero, Estate - Total + Rational.Sum(s.Select(i => Claims[i]))));
    }
}
