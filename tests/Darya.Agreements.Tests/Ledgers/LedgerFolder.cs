using System.Text;
using Darya.Agreements.Ledgers;

namespace Darya.Agreements.Tests.Ledgers;

/// <summary>A ledger in a folder of its own that goes with the test.</summary>
internal sealed class LedgerFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("darya-ledger");

    internal string File => Path.Combine(_folder.FullName, "ledger.jsonl");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Appends entries and returns the head after each.</summary>
    internal List<LedgerHead> Append(int count)
    {
        using var ledger = LedgerFile.Append(File);
        return [.. Enumerable.Range(0, count).Select(_ => ledger.Append(LedgerKind.Event, Content((ledger.Head?.Number ?? 0) + 1)))];
    }

    internal static byte[] Content(long number) => Encoding.UTF8.GetBytes(FormattableString.Invariant($"{{\"term\":\"t\",\"note\":\"вода {number}\"}}"));

    internal string[] Lines() => System.IO.File.ReadAllLines(File);

    internal void Write(IEnumerable<string> lines) => System.IO.File.WriteAllText(File, string.Concat(lines.Select(l => l + "\n")));

    /// <summary>A ledger of other contents whose chain holds.</summary>
    internal void Rewrite(int count, int changed)
    {
        System.IO.File.Delete(File);
        using var ledger = LedgerFile.Append(File);
        for (var i = 1; i <= count; i++)
        {
            ledger.Append(LedgerKind.Event, i == changed ? "{\"term\":\"forged\"}"u8 : Content(i));
        }
    }

    internal LedgerFlaw? Verify(params LedgerHead[] heads)
    {
        using var stream = System.IO.File.OpenRead(File);
        return LedgerVerification.Of(stream, heads, null).Flaw;
    }
}
