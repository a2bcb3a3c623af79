using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Darya.Agreements.Ledgers;

namespace Darya.Agreements.Tests.Ledgers;

public sealed class LedgerChainTests : IDisposable
{
    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_hash_is_that_of_the_line_before_it_and_holds_the_hash_of_the_entry_before()
    {
        _folder.Append(2);
        var previous = LedgerHead.Start;
        foreach (var line in _folder.Lines())
        {
            var parts = line.Split(",\"hash\":\"");
            Assert.Contains($"\"prev\":\"{previous}\"", parts[0], StringComparison.Ordinal);
            previous = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts[0])));
            Assert.Equal(previous + "\"}", parts[1]);
        }
    }

    [Fact]
    public void The_first_entry_of_the_documentation_has_the_hash_it_states()
    {
        using (var ledger = LedgerFile.Append(_folder.File))
        {
            ledger.Append(LedgerKind.Opening, "{\"format\":\"darya/ledger/1\",\"agreement\":\"kairakkum-2000\"}"u8);
        }

        Assert.Contains(_folder.Lines()[0], Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_ledger_fits_every_head_it_had()
    {
        var heads = _folder.Append(5);
        Assert.Null(_folder.Verify([.. heads]));
        _folder.Append(3);
        Assert.Null(_folder.Verify([.. heads]));
    }

    [Fact]
    public void A_changed_entry_is_named()
    {
        _folder.Append(9);
        var lines = _folder.Lines();
        lines[4] = lines[4].Replace("вода 5", "вода 6", StringComparison.Ordinal);
        _folder.Write(lines);
        Assert.Equal(new LedgerFlaw(LedgerFaultCodes.BrokenChain, 5, "entry 5 was changed: its bytes do not give its hash"), _folder.Verify());
    }

    [Fact]
    public void An_entry_changed_with_its_hash_is_named_by_the_next_one()
    {
        _folder.Append(9);
        var lines = _folder.Lines();
        var kept = lines[4].Split("\"hash\":\"")[1][..64];
        var body = lines[4].Split(",\"hash\":\"")[0].Replace("вода 5", "вода 6", StringComparison.Ordinal);
        lines[4] = $"{body},\"hash\":\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))}\"}}";
        _folder.Write(lines);
        Assert.Equal(new LedgerFlaw(LedgerFaultCodes.BrokenChain, 5, $"entry 5 was changed: entry 6 was written after one with the hash {kept}"), _folder.Verify());
    }

    [Fact]
    public void An_entry_taken_out_put_in_or_moved_is_named()
    {
        _folder.Append(9);
        var lines = _folder.Lines();
        _folder.Write([.. lines[..4], .. lines[5..]]);
        Assert.Equal(new LedgerFlaw(LedgerFaultCodes.BrokenChain, 5, "entry 5 is missing: entry 6 stands in its place"), _folder.Verify());
        _folder.Write([.. lines[..5], .. lines[4..]]);
        Assert.Equal(new LedgerFlaw(LedgerFaultCodes.BrokenChain, 6, "entry 6 is missing or was moved: entry 5 stands in its place"), _folder.Verify());
        _folder.Write([.. lines[..4], "not json", .. lines[4..]]);
        Assert.Equal(new LedgerFlaw(LedgerFaultCodes.BrokenChain, 5, "entry 5 is not an entry of a ledger; it was changed"), _folder.Verify());
    }

    [Fact]
    public void A_cut_tail_is_seen_by_a_head()
    {
        var heads = _folder.Append(9);
        _folder.Write(_folder.Lines()[..6]);
        Assert.Null(_folder.Verify(heads[5]));
        Assert.Equal(
            new LedgerFlaw(LedgerFaultCodes.CutTail, 7, "entry 7 is missing: the ledger ends with entry 6, but head 9 was kept; the tail was cut"), _folder.Verify(heads[5], heads[8]));
    }

    [Fact]
    public void A_rewritten_ledger_is_seen_by_the_heads_around_the_change()
    {
        var heads = _folder.Append(9);
        _folder.Rewrite(9, changed: 5);
        Assert.Null(_folder.Verify(heads[3]));
        var flaw = _folder.Verify(heads[8], heads[1], heads[3], heads[6])!;
        Assert.Equal((LedgerFaultCodes.Rewritten, 5L), (flaw.Code, flaw.Entry));
        Assert.Equal(
            "entry 7 is not the one of the head that was kept; the chain holds in itself; the last head that fits is 4, so the ledger was rewritten between entry 5 and entry 7",
            flaw.Message);
    }

    [Fact]
    public void Another_copy_names_the_first_entry_that_differs()
    {
        var heads = _folder.Append(9);
        var copy = File.ReadAllBytes(_folder.File);
        _folder.Rewrite(9, changed: 5);
        using var forged = File.OpenRead(_folder.File);
        Assert.Equal(5, LedgerVerification.Of(forged, [heads[8]], new MemoryStream(copy)).Flaw!.Entry);
        Assert.Null(LedgerVerification.Of(new MemoryStream(copy), [], new MemoryStream(copy[..^1])).Flaw);
    }

    [Fact]
    public void A_torn_last_line_of_either_copy_is_no_difference()
    {
        _folder.Append(9);
        var copy = File.ReadAllBytes(_folder.File);
        var eight = copy[..(copy.AsSpan()[..^1].LastIndexOf((byte)'\n') + 1)];
        var torn = copy[..(eight.Length + 60)];
        Assert.Equal((null, 0, 60), Against(copy, torn));
        Assert.Equal((null, 60, 0), Against(torn, eight));
        Assert.Equal((null, 60, 60), Against(torn, torn));
        Assert.Equal(("entry 9 is missing; the other copy has it", 60, 0), Against(torn, copy));
        Assert.Equal((null, 0, 0), Against(copy[..^1], copy));
        Assert.Equal((null, 0, 0), Against(copy, copy[..^1]));
        Assert.Equal(("entry 1 is missing; the other copy has it", 0, 0), Against([], copy));
        Assert.True(LedgerVerification.Of(new MemoryStream(copy), [], new MemoryStream()).IsOtherEmpty);

        static (string?, int, int) Against(byte[] own, byte[] other)
        {
            var verified = LedgerVerification.Of(new MemoryStream(own), [], new MemoryStream(other));
            return (verified.Flaw?.Message, (int)verified.TornBytes, (int)verified.OtherTornBytes);
        }
    }

    [Fact]
    public void A_forged_head_text_is_no_head()
    {
        Assert.Null(LedgerHead.Parse("12"));
        Assert.Null(LedgerHead.Parse("0:" + LedgerHead.Start));
        Assert.Null(LedgerHead.Parse("5:abc"));
        Assert.Equal("5:" + LedgerHead.Start, LedgerHead.Parse("5:" + LedgerHead.Start)!.ToString());
    }

    [Fact]
    public void A_random_change_of_any_byte_is_found()
    {
        var head = _folder.Append(20)[^1];
        var bytes = File.ReadAllBytes(_folder.File);
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var changed = (byte[])bytes.Clone();
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            Assert.NotNull(LedgerVerification.Of(new MemoryStream(changed), [head], null).Flaw);
        }
    }

    private static string Page([CallerFilePath] string source = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "docs", "data-formats", "agree-ledger.md"));
}
