using System.CommandLine;
using Darya.Agreements.Documents;
using Darya.Agreements.Format;
using Darya.Data;
using Darya.Input;
using Darya.Model;

namespace Darya.Cli.Input;

/// <summary>Reads the agreement a command works on; prints every fault and refuses a document with errors.</summary>
internal static class AgreementInput
{
    /// <summary>The argument that names the document.</summary>
    internal static Argument<string> Argument(string name = "FILE") =>
        Named(new Argument<string>(name) { Description = "Agreement, a JSON document; see docs/data-formats/agreement.md." });

    /// <summary>The argument that names any number of documents.</summary>
    internal static Argument<string[]> Arguments(string name = "FILE") =>
        Named(new Argument<string[]>(name) { Description = "Agreements, JSON documents; see docs/data-formats/agreement.md.", Arity = ArgumentArity.ZeroOrMore });

    /// <summary>The agreement; warnings go to standard error.</summary>
    /// <exception cref="InvalidInputException">There are errors; they have been printed.</exception>
    internal static Agreement Read(string path)
    {
        var reading = AgreementFile.Read(path);
        foreach (var fault in reading.Faults)
        {
            Console.Error.WriteLine(fault);
        }

        if (reading.Agreement is { } agreement)
        {
            return agreement;
        }

        Console.Error.WriteLine(ClosingLine(reading.Faults, files: 1));
        throw new InvalidInputException();
    }

    /// <summary>For example <c>2 errors in 1 file; nothing was computed.</c></summary>
    internal static string ClosingLine(IReadOnlyCollection<InputFault> faults, int files)
    {
        var errors = faults.Count(f => f.Severity == FaultSeverity.Error);
        return new CheckSummary([], new Dictionary<Confidence, int>(), files, errors, faults.Count - errors).ClosingLine;
    }

    private static T Named<T>(T argument)
        where T : Argument
    {
        argument.Validators.Add(given =>
        {
            if (given.Tokens.Any(token => token.Value.Length == 0))
            {
                given.AddError($"{argument.Name} must be a JSON file; got ''.");
            }
        });
        return argument;
    }
}
