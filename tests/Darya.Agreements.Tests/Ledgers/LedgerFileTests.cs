using System.Diagnostics;
using System.Globalization;
using System.Text;
using Darya.Agreements.Ledgers;
using Darya.Input;

namespace Darya.Agreements.Tests.Ledgers;

public sealed class LedgerFileTests : IDisposable
{
    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Opening_to_append_reads_the_same_few_bytes_whatever_the_length()
    {
        _folder.Append(5000);
        Assert.True(new FileInfo(_folder.File).Length > 1_000_000);
        using var ledger = LedgerFile.Append(_folder.File);
        Assert.Equal((64 * 1024, 5000), (ledger.BytesRead, ledger.Head!.Number));
    }

    [Fact]
    public void Appending_continues_the_chain()
    {
        var first = _folder.Append(3);
        var second = _folder.Append(2);
        Assert.Equal((4, 5), (second[0].Number, second[1].Number));
        Assert.Null(_folder.Verify([.. first, .. second]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(150)]
    public void A_torn_last_line_is_removed_and_is_no_tampering(int left)
    {
        var heads = _folder.Append(4);
        var bytes = File.ReadAllBytes(_folder.File);
        var third = bytes.AsSpan()[..^1].LastIndexOf((byte)'\n') + 1;
        File.WriteAllBytes(_folder.File, bytes[..(third + left)]);
        using (var stream = File.OpenRead(_folder.File))
        {
            var verified = LedgerVerification.Of(stream, [heads[2]], null);
            Assert.Equal((null, left, heads[2]), (verified.Flaw, (int)verified.TornBytes, verified.Head));
        }

        using (var ledger = LedgerFile.Append(_folder.File))
        {
            Assert.Equal((left, heads[2]), ((int)ledger.TornBytes, ledger.Head));
            Assert.Equal(third + left, new FileInfo(_folder.File).Length); // not before something is written
            ledger.Flush();
        }

        Assert.Equal(bytes[..third], File.ReadAllBytes(_folder.File));
        Assert.Equal(heads[3], _folder.Append(1)[0]);
    }

    [Fact]
    public void A_last_line_with_a_line_end_is_never_torn()
    {
        var heads = _folder.Append(2);
        File.AppendAllText(_folder.File, $"{{\"n\":3,\"prev\":\"{heads[1].Hash}\",\"kind\":\"event\"\n");
        Assert.Equal((LedgerFaultCodes.BrokenChain, 3), Refused());
        Assert.Equal(LedgerFaultCodes.BrokenChain, Assert.Throws<LedgerException>(() => LedgerFile.Append(_folder.File)).Flaw.Code);
    }

    [Fact]
    public void A_bit_of_the_line_end_before_the_last_entry_does_not_make_two_entries_torn()
    {
        _folder.Append(4);
        var bytes = File.ReadAllBytes(_folder.File);
        var end = bytes.AsSpan()[..^1].LastIndexOf((byte)'\n');
        for (var bit = 0; bit < 8; bit++)
        {
            var changed = (byte[])bytes.Clone();
            changed[end] ^= (byte)(1 << bit);
            foreach (var cut in new[] { 0, 1, 40 })
            {
                File.WriteAllBytes(_folder.File, changed[..^cut]);
                Assert.Equal((LedgerFaultCodes.BrokenChain, 3), Refused());
                Assert.Equal(LedgerFaultCodes.BrokenChain, Assert.Throws<LedgerException>(() => LedgerFile.Append(_folder.File)).Flaw.Code);
                Assert.Equal(changed[..^cut], File.ReadAllBytes(_folder.File));
            }
        }
    }

    [Fact]
    public void Any_bit_of_the_last_line_end_is_a_change_and_no_torn_line()
    {
        _folder.Append(3);
        var bytes = File.ReadAllBytes(_folder.File);
        for (var bit = 0; bit < 8; bit++)
        {
            var changed = (byte[])bytes.Clone();
            changed[^1] ^= (byte)(1 << bit);
            File.WriteAllBytes(_folder.File, changed);
            Assert.Equal((LedgerFaultCodes.BrokenChain, 3), Refused());
        }
    }

    [Theory]
    [InlineData("one line that is no entry")]
    [InlineData("one line that is no entry\n")]
    [InlineData("{\"format\":\"darya/agreement/1\"}")]
    [InlineData("meter,reporter\r\nline,KG\r\n")]
    [InlineData("{")]
    public void A_file_that_is_no_ledger_is_refused_and_left_as_it_is(string text)
    {
        File.WriteAllText(_folder.File, text);
        Assert.Equal((LedgerFaultCodes.OtherAgreement, 1), Refused());
        Assert.NotNull(Record.Exception(() => LedgerFile.Append(_folder.File)) as LedgerException);
        Assert.Equal(text, File.ReadAllText(_folder.File));
    }

    [Fact]
    public void A_first_line_that_was_never_completed_is_torn()
    {
        _folder.Append(1);
        File.WriteAllBytes(_folder.File, File.ReadAllBytes(_folder.File)[..100]);
        using (var ledger = LedgerFile.Read(_folder.File, [], null))
        {
            Assert.Equal(100, ledger.TornBytes);
        }

        Assert.Equal(1, _folder.Append(1)[0].Number);
        Assert.Null(_folder.Verify());
    }

    [Fact]
    public void What_is_no_regular_file_is_no_ledger()
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(RegularFile.Refusal, Assert.Throws<LedgerException>(() => LedgerFile.Append("/dev/null")).Flaw.Message);
            Assert.Equal(RegularFile.Refusal, Assert.Throws<LedgerException>(() => LedgerVerification.Open("/dev/zero")).Flaw.Message);
        }

        File.WriteAllBytes(_folder.File, []);
        Assert.Equal(1, _folder.Append(1)[0].Number);
    }

    [Fact]
    public void An_entry_that_lacks_only_its_line_end_is_kept()
    {
        var heads = _folder.Append(3);
        var bytes = File.ReadAllBytes(_folder.File);
        File.WriteAllBytes(_folder.File, bytes[..^1]);
        Assert.Null(_folder.Verify([.. heads]));
        using (var ledger = LedgerFile.Read(_folder.File, heads, null))
        {
            Assert.Equal((0, heads[2]), ((int)ledger.TornBytes, ledger.Head));
            ledger.Flush();
        }

        Assert.Equal(bytes, File.ReadAllBytes(_folder.File));
    }

    [Fact]
    public void A_changed_last_entry_is_not_taken_for_a_torn_one()
    {
        _folder.Append(3);
        var lines = _folder.Lines();
        lines[2] = lines[2].Replace("вода 3", "вода 4", StringComparison.Ordinal);
        _folder.Write(lines);
        Assert.Equal("the last entry was changed: its bytes do not give its hash", Assert.Throws<LedgerException>(() => LedgerFile.Append(_folder.File)).Flaw.Message);
        Assert.Equal(3, Assert.Throws<LedgerException>(() => LedgerFile.Read(_folder.File, [], null)).Flaw.Entry);
        Assert.Equal(lines, _folder.Lines());
    }

    [Fact]
    public void A_ledger_that_does_not_fit_a_head_is_not_opened()
    {
        var heads = _folder.Append(3);
        _folder.Write(_folder.Lines()[..2]);
        Assert.Equal(LedgerFaultCodes.CutTail, Assert.Throws<LedgerException>(() => LedgerFile.Read(_folder.File, heads, null)).Flaw.Code);
    }

    [Fact]
    public void One_writer_at_a_time()
    {
        using var first = LedgerFile.Append(_folder.File);
        first.Append(LedgerKind.Event, LedgerFolder.Content(1));
        var refused = Assert.Throws<LedgerException>(() => LedgerFile.Append(_folder.File));
        Assert.Equal((LedgerFaultCodes.Locked, "another program is writing the ledger; try again when it is done"), (refused.Flaw.Code, refused.Flaw.Message));
    }

    [Fact]
    public void A_ledger_that_gets_no_entry_is_not_made()
    {
        using (LedgerFile.Append(_folder.File))
        {
        }

        Assert.False(File.Exists(_folder.File));
    }

    [Fact]
    public void An_entry_too_long_to_be_found_from_the_end_is_refused()
    {
        using var ledger = LedgerFile.Append(_folder.File);
        Assert.Throws<ArgumentException>(() => ledger.Append(LedgerKind.Event, Encoding.UTF8.GetBytes($"{{\"note\":\"{new string('x', 70_000)}\"}}")));
        Assert.Null(ledger.Head);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(100_000)]
    public void A_writer_killed_in_an_entry_loses_at_most_that_entry(int bytes)
    {
        using var process = Start(last: 40, bytes);
        process.WaitForExit();
        Assert.Equal(137, process.ExitCode);
        Assert.Null(_folder.Verify());
        var next = _folder.Append(1)[0];
        Assert.Equal(bytes == 100_000 ? 42 : 41, next.Number); // the whole line was written, with its end
        Assert.Null(_folder.Verify(next));
    }

    [Fact]
    public void A_writer_killed_at_any_time_leaves_a_chain_that_goes_on()
    {
        for (var round = 0; round < 3; round++)
        {
            var before = File.Exists(_folder.File) ? new FileInfo(_folder.File).Length : 0;
            using var process = Start(last: -1, bytes: 0);
            while (!process.HasExited && (!File.Exists(_folder.File) || new FileInfo(_folder.File).Length < before + 20_000))
            {
                Thread.Sleep(1);
            }

            process.Kill();
            process.WaitForExit();
            Assert.Equal(137, process.ExitCode);
            Assert.Null(_folder.Verify(_folder.Append(1)[0]));
        }
    }

    private (string Code, long Entry) Refused()
    {
        var flaw = Assert.Throws<LedgerException>(() => LedgerFile.Read(_folder.File, [], null)).Flaw;
        return (flaw.Code, flaw.Entry);
    }

    private Process Start(long last, int bytes)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet") { UseShellExecute = false };
        foreach (var argument in new[]
        {
            "exec", typeof(KilledAppender).Assembly.Location, _folder.File, last.ToString(CultureInfo.InvariantCulture), bytes.ToString(CultureInfo.InvariantCulture),
        })
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
