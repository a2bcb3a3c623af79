using System.CommandLine;
using Darya.Agreements.Ledgers;
using Darya.Cli.Input;

namespace Darya.Cli.Commands;

/// <summary><c>darya agree verify LEDGER</c>: whether a ledger is whole and the one whose heads were kept.</summary>
internal static class AgreeVerifyCommand
{
    internal static Command Create()
    {
        var ledger = new Argument<string>("LEDGER") { Description = "Ledger that 'agree monitor' wrote." };
        var heads = new Option<string[]>("--head") { Description = "Head that was kept, N:HASH. May be given several times." };
        var against = new Option<string?>("--against") { Description = "Another copy of the ledger, to name the first entry that differs." };
        var command = new Command("verify", "Verify a ledger: its chain, the heads that were kept, another copy.") { ledger, heads, against };
        command.SetAction(parsed => Program.Guard(() => Run(
            parsed.GetRequiredValue(ledger), LedgerInput.Heads(parsed.GetValue(heads) ?? []), parsed.GetValue(against))));
        return command;
    }

    private static int Run(string path, List<LedgerHead> heads, string? against)
    {
        try
        {
            using var ledger = LedgerVerification.Open(path);
            using var other = against is null ? null : LedgerVerification.Open(against);
            var verified = LedgerVerification.Of(ledger, heads, other);
            if (verified.Torn(path) is { } torn)
            {
                Console.Error.WriteLine(torn);
            }

            if (verified.Flaw is { } flaw)
            {
                throw LedgerInput.Refused(path, flaw);
            }

            var fit = heads.Count == 0 ? "" : FormattableString.Invariant($", {heads.Count} head{(heads.Count == 1 ? " fits" : "s fit")}");
            var agree = against is null ? "" : ", the copies agree";
            Console.Out.WriteLine(FormattableString.Invariant($"{verified.Head?.Number ?? 0} entries, the chain holds{fit}{agree}"));
            Console.Out.WriteLine(verified.Head is { } head ? $"head {head}" : "no head: the ledger has no entries");
            return ExitCode.Done;
        }
        catch (LedgerException refused)
        {
            Console.Error.WriteLine(refused.Flaw.Fault(refused.Path ?? path));
            return ExitCode.InvalidInput;
        }
    }
}
