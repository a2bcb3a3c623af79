namespace Darya.Agreements.Ledgers;

/// <summary>Reads a ledger entry by entry and checks the chain, and the heads that somebody kept.</summary>
public static class LedgerReader
{
    private const int BufferSize = 1 << 20;

    /// <summary>Reads to the end or to the first flaw.</summary>
    /// <param name="stream">The ledger from its first byte.</param>
    /// <param name="heads">Heads that the ledger must fit.</param>
    /// <param name="see">Gets every good entry in order; may be null. Returns a flaw to stop.</param>
    public static LedgerReading Read(Stream stream, IReadOnlyList<LedgerHead> heads, Func<LedgerEntry, LedgerFlaw?>? see)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(heads);
        var chain = new Chain(heads, see);
        var buffer = new byte[BufferSize];
        var (held, length, isEnd) = (0, 0L, false);
        while (!isEnd)
        {
            var got = stream.ReadAtLeast(buffer.AsSpan(held), buffer.Length - held, throwOnEndOfStream: false);
            isEnd = got < buffer.Length - held;
            held += got;
            var start = 0;
            for (var end = buffer.AsSpan(start, held - start).IndexOf((byte)'\n'); end >= 0; end = buffer.AsSpan(start, held - start).IndexOf((byte)'\n'))
            {
                if (chain.Add(buffer.AsMemory(start, end)) is { } flaw)
                {
                    return new LedgerReading(chain.Head, length, 0, LacksEnd: false, flaw);
                }

                length += end + 1;
                start += end + 1;
            }

            held -= start;
            Buffer.BlockCopy(buffer, start, buffer, 0, held);
            if (held == buffer.Length)
            {
                return new LedgerReading(chain.Head, length, 0, LacksEnd: false, chain.Alien(buffer));
            }
        }

        if (held == 0 || chain.IsTorn(buffer.AsSpan(0, held)))
        {
            return new LedgerReading(chain.Head, length, held, LacksEnd: false, chain.MissingTail());
        }

        // A line that lacks nothing but its end is an entry; what is neither that nor the beginning of one was changed.
        var last = chain.Add(buffer.AsMemory(0, held));
        return new LedgerReading(chain.Head, last is null ? length + held : length, 0, LacksEnd: last is null, last ?? chain.MissingTail());
    }

    /// <summary>The chain up to the entry read last.</summary>
    private sealed class Chain(IReadOnlyList<LedgerHead> heads, Func<LedgerEntry, LedgerFlaw?>? see)
    {
        private readonly Dictionary<long, List<LedgerHead>> _heads = heads.GroupBy(h => h.Number).ToDictionary(g => g.Key, g => g.ToList());
        private long _lastFitting;

        internal LedgerHead? Head { get; private set; }

        internal long Next => (Head?.Number ?? 0) + 1;

        internal LedgerFlaw? Add(ReadOnlyMemory<byte> line)
        {
            var previous = Head?.Hash ?? LedgerHead.Start;
            if (LedgerLine.Read(line.Span, Next, previous) is not var (kind, content, hash))
            {
                return Broken(line.Span, previous);
            }

            var entry = new LedgerEntry(Next, kind, line[content], hash);
            if (_heads.GetValueOrDefault(entry.Number)?.Find(h => h.Hash != hash) is { } head)
            {
                return Rewritten(head);
            }

            _lastFitting = _heads.ContainsKey(entry.Number) ? entry.Number : _lastFitting;
            Head = new LedgerHead(entry.Number, hash);
            return see?.Invoke(entry);
        }

        internal bool IsTorn(ReadOnlySpan<byte> line) => LedgerLine.IsTorn(line, Next, Head?.Hash ?? LedgerHead.Start);

        /// <summary>A line that is no entry at all: of another file, or of a ledger that was changed.</summary>
        internal LedgerFlaw Alien(ReadOnlySpan<byte> line) => Next == 1 && !LedgerLine.IsLikely(line)
            ? new LedgerFlaw(LedgerFaultCodes.OtherAgreement, 1, "the file is not a ledger; name another file")
            : new LedgerFlaw(LedgerFaultCodes.BrokenChain, Next, FormattableString.Invariant($"entry {Next} is not an entry of a ledger; it was changed"));

        internal LedgerFlaw? MissingTail() => heads.Where(h => h.Number >= Next).MinBy(h => h.Number) is { } head
            ? new LedgerFlaw(
                LedgerFaultCodes.CutTail,
                Next,
                FormattableString.Invariant($"entry {Next} is missing: the ledger ends with entry {Next - 1}, but head {head.Number} was kept; the tail was cut"))
            : null;

        private LedgerFlaw Rewritten(LedgerHead head)
        {
            var since = _lastFitting > 0
                ? FormattableString.Invariant($"the last head that fits is {_lastFitting}, so the ledger was rewritten between entry {_lastFitting + 1} and entry {head.Number}")
                : "no earlier head fits, so the ledger was rewritten from its beginning";
            return new LedgerFlaw(
                LedgerFaultCodes.Rewritten,
                _lastFitting + 1,
                FormattableString.Invariant($"entry {head.Number} is not the one of the head that was kept; the chain holds in itself; {since}"));
        }

        private LedgerFlaw Broken(ReadOnlySpan<byte> line, string previous)
        {
            var own = LedgerLine.OwnHash(line);
            if (own is null && LedgerLine.Stated(line) is null)
            {
                return Alien(line);
            }

            var (bad, message) = (own, LedgerLine.Stated(line)) switch
            {
                (_, null) => (Next, FormattableString.Invariant($"entry {Next} is not an entry of a ledger; it was changed")),
                (null, _) => (Next, FormattableString.Invariant($"entry {Next} was changed: its bytes do not give its hash")),
                (_, var (number, _)) when number > Next => (Next, FormattableString.Invariant($"entry {Next} is missing: entry {number} stands in its place")),
                (_, var (number, _)) when number < Next => (Next, FormattableString.Invariant($"entry {Next} is missing or was moved: entry {number} stands in its place")),
                (_, var (_, stated)) when stated != previous && Next > 1 => (
                    Next - 1,
                    FormattableString.Invariant($"entry {Next - 1} was changed: entry {Next} was written after one with the hash {stated}")),
                _ => (Next, FormattableString.Invariant($"entry {Next} was changed: it is not written as entries are")),
            };
            return new LedgerFlaw(LedgerFaultCodes.BrokenChain, bad, message);
        }
    }
}
