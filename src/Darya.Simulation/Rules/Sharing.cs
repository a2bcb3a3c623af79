using Darya.Model.Rivers;

namespace Darya.Simulation.Rules;

/// <summary>Shares water among the users of one class at a node.</summary>
/// <remarks>
/// <code>
/// intake  min(e, μ w),   reach  max(0, min(W, μ ω) − (W − C)),   μ the largest that the water allows
/// </code>
/// With w = e and ω = W this is in proportion to entitlement along the river.
/// </remarks>
internal static class Sharing
{
    private const int Halvings = 200; // until μ no longer moves

    /// <summary>A user of a class: an intake, or a reach on behalf of those below.</summary>
    /// <param name="Wanted">e or W, hm³.</param>
    /// <param name="Weight">w or ω.</param>
    /// <param name="Elsewhere">W − C: what joins below without this node, hm³; 0 for an intake.</param>
    /// <param name="Draw">Water that leaves the node per hm³ given.</param>
    /// <param name="IsHere">True for an intake at the node.</param>
    internal readonly record struct User(double Wanted, double Weight, double Elsewhere, double Draw, bool IsHere)
    {
        /// <summary>What it draws at a level.</summary>
        internal double At(double level) => Draw * Math.Max(0, Math.Min(Wanted, level * Weight) - Elsewhere);

        /// <summary>What it draws when it gets all it calls.</summary>
        internal double Whole => Draw * Math.Max(0, Wanted - Elsewhere);
    }

    /// <summary>Gives each user its part.</summary>
    /// <param name="rule">How the river shares.</param>
    /// <param name="users">The users.</param>
    /// <param name="available">Water at the node, hm³.</param>
    /// <param name="given">Receives what each gets, hm³ [user].</param>
    /// <returns>Water left, hm³.</returns>
    internal static double Share(OperatingSharingRule rule, ReadOnlySpan<User> users, double available, Span<double> given)
    {
        if (rule != OperatingSharingRule.UpstreamFirst)
        {
            return Level(users, available, given, here: null);
        }

        var left = Level(users, available, given, here: true);
        return Level(users, left, given, here: false);
    }

    private static double Level(ReadOnlySpan<User> users, double available, Span<double> given, bool? here)
    {
        var (whole, highest) = (0.0, 0.0);
        foreach (var user in users)
        {
            if (here is null || user.IsHere == here)
            {
                whole += user.Whole;
                highest = user.Weight > 0 ? Math.Max(highest, user.Wanted / user.Weight) : highest;
            }
        }

        var level = whole <= available ? double.PositiveInfinity : Highest(users, available, here, highest);
        var used = 0.0;
        for (var i = 0; i < users.Length; i++)
        {
            if (here is null || users[i].IsHere == here)
            {
                var drawn = double.IsPositiveInfinity(level) ? users[i].Whole : users[i].At(level);
                given[i] = users[i].Draw > 0 ? drawn / users[i].Draw : users[i].Wanted;
                used += drawn;
            }
        }

        return Math.Max(0, available - used);
    }

    private static double Highest(ReadOnlySpan<User> users, double available, bool? here, double highest)
    {
        var (low, high) = (0.0, highest);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high)
            {
                break;
            }

            var drawn = 0.0;
            foreach (var user in users)
            {
                drawn += here is null || user.IsHere == here ? user.At(middle) : 0;
            }

            (low, high) = drawn <= available ? (middle, high) : (low, middle);
        }

        return low;
    }
}
