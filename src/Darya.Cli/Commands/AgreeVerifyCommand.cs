using System.CommandLine;
using Darya.Agreements.Ledgers;
using Darya.Cli.Input;
using Darya.Input;

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
        if (path.Length == 0 || against is { Length: 0 })
        {
            throw new UsageException($"{(path.Length == 0 ? "LEDGER" : "--against")} must be a ledger; got ''.");
        }

        try
        {
            using var ledger = LedgerVerification.Open(path);
            using var other = against is null ? null : LedgerVerification.Open(against);
            var verified = LedgerVerification.Of(ledger, heads, other);
            foreach (var torn in new[] { verified.Torn(path), verified.OtherTorn(against ?? "") }.OfType<InputFault>())
            {
                Console.Error.WriteLine(torn);
            }

            if (verified.Flaw is { } flaw)
            {
                throw LedgerInput.Refused(path, flaw);
            }

            var fit = heads.Count == 0 ? "" : FormattableString.Invariant($", {heads.Count} head{(heads.Count == 1 ? " fits" : "s fit")}");
            var agree = against is null ? "" : verified.IsOtherEmpty ? "; the other copy is an empty ledger, no entries" : ", the copies agree";
            var held = verified.Head is null ? "empty ledger, no entries" : FormattableString.Invariant($"{verified.Head.Number} entries, the chain holds");
            Console.Out.WriteLine($"{held}{fit}{agree}");
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
