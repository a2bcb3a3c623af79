using System.Diagnostics;
using Darya.Data.Runs;

namespace Darya.Data.Tests;

/// <summary>The process that the kill test starts: it writes a run and kills itself before a named step.</summary>
internal static class KilledWriter
{
    internal static int Main(string[] arguments)
    {
        if (arguments is not [var target, var step, var value])
        {
            return 2;
        }

        using var folder = RunFolder.Begin(target, "run");
        folder.BeforeStep = s =>
        {
            if (s == step)
            {
                using var self = Process.GetCurrentProcess();
                self.Kill();
                Thread.Sleep(Timeout.Infinite);
            }
        };
        SmallRun.Write(folder, double.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    }
}
