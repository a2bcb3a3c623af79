using Darya.Corridors;
using Darya.Data;
using Darya.Model;
using Darya.Model.Trade;
using Darya.Trade.Results;

namespace Darya.Cli.Commands;

/// <summary>A question of corridors with what it was read from.</summary>
internal sealed record CorridorQuestion
{
    /// <summary>Folder of the region.</summary>
    internal required string Folder { get; init; }

    /// <summary>The region.</summary>
    internal required Region Region { get; init; }

    /// <summary>What was read.</summary>
    internal required RegionReading Reading { get; init; }

    /// <summary>The region's trade tables.</summary>
    internal required TradeData Trade { get; init; }

    /// <summary>The trade matrix; null while the question is put.</summary>
    internal BaseOutcome? Matrix { get; init; }

    /// <summary>What is asked.</summary>
    internal required CorridorRequest Request { get; init; }
}
