namespace Darya.Games.Partitions;

/// <summary>A coalition together with how the others stand around it.</summary>
public readonly record struct EmbeddedCoalition
{
    /// <summary>A block within its partition.</summary>
    /// <param name="block">The coalition.</param>
    /// <param name="partition">A partition that has it as a block.</param>
    /// <exception cref="ArgumentException"><paramref name="block"/> is no block of <paramref name="partition"/>.</exception>
    public EmbeddedCoalition(Coalition block, Partition partition)
    {
        ArgumentNullException.ThrowIfNull(partition);
        if (!partition.Has(block))
        {
            throw new ArgumentException($"An embedded coalition is a block of its partition; {partition} has no such block.", nameof(block));
        }

        (Block, Partition) = (block, partition);
    }

    /// <summary>The coalition.</summary>
    public Coalition Block { get; }

    /// <summary>The partition it is a block of.</summary>
    public Partition Partition { get; }
}
