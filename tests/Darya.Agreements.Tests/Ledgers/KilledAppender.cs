using System.Diagnostics;
using System.Globalization;
using Darya.Agreements.Ledgers;

namespace Darya.Agreements.Tests.Ledgers;

/// <summary>The process that the kill tests start: it appends entries until it is killed, or kills itself in the middle of one.</summary>
internal static class KilledAppender
{
    internal static int Main(string[] arguments)
    {
        if (arguments is not [var file, var number, var bytes])
        {
            return 2;
        }

        var (last, part) = (long.Parse(number, CultureInfo.InvariantCulture), int.Parse(bytes, CultureInfo.InvariantCulture));
        using var ledger = LedgerFile.Append(file);
        ledger.BeforeWrite = (handle, at, line) =>
        {
            if (ledger.Head?.Number == last)
            {
                RandomAccess.Write(handle, line.AsSpan(0, Math.Min(part, line.Length)), at);
                using var self = Process.GetCurrentProcess();
                self.Kill();
                Thread.Sleep(Timeout.Infinite);
            }
        };
        while (true)
        {
            ledger.Append(LedgerKind.Event, LedgerFolder.Content((ledger.Head?.Number ?? 0) + 1));
        }
    }
}
