using Darya.Data;
using Darya.Model;
using Darya.Relief;

namespace Darya.Cli.Commands;

/// <summary>A question of relief with what it was read from.</summary>
internal sealed record ReliefQuestion
{
    /// <summary>The region.</summary>
    internal required Region Region { get; init; }

    /// <summary>What was read.</summary>
    internal required RegionReading Reading { get; init; }

    /// <summary>What is asked.</summary>
    internal required ReliefRequest Request { get; init; }

    /// <summary>What was assumed in reading a need file.</summary>
    internal IReadOnlyList<string> Warnings { get; init; } = [];
}
