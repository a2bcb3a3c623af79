using System.CommandLine;
using Darya.Gravity.Tables;
using Darya.Input;

namespace Darya.Cli.Input;

/// <summary>Reads tables for <c>darya gravity</c>; prints every fault and refuses a file with errors.</summary>
/// <remarks>The files and their messages: <c>docs/data-formats/gravity.md</c>.</remarks>
internal static class GravityInput
{
    internal static Argument<string> Argument(string description)
    {
        var file = new Argument<string>("FILE") { Description = description };
        file.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: "" }])
            {
                given.AddError("FILE must be a file; got ''.");
            }
        });
        return file;
    }

    /// <summary>Reads the wanted columns of a file.</summary>
    /// <exception cref="InvalidInputException">There are faults; they have been printed.</exception>
    internal static Panel Read(string path, PanelRequest request, CancellationToken cancellation)
    {
        if (!RegularFile.Is(path))
        {
            throw Refuse(path, [new InputFault(path, 0, GravityFaultCodes.Unreadable, FaultSeverity.Error, "", RegularFile.Refusal)]);
        }

        try
        {
            return PanelReader.Read(path, request, cancellation);
        }
        catch (PanelException refused)
        {
            throw Refusal(path, refused);
        }
    }

    /// <summary>Prints what a panel is refused for; gives the exception to throw.</summary>
    internal static InvalidInputException Refusal(string path, PanelException refused) => Refuse(
        path,
        [
            .. refused.Faults.Select(fault => new InputFault(
                path, fault.Line, GravityFaultCodes.Of(fault.Kind), FaultSeverity.Error, fault.Field, $"got {fault.Found}; allowed: {fault.Allowed}")),
        ],
        refused.More);

    /// <summary>What was assumed in reading, as warnings.</summary>
    internal static IReadOnlyList<string> Warnings(string path, Panel panel) =>
        [.. panel.Notes.Select(note => new InputFault(path, 0, GravityFaultCodes.Semicolons, FaultSeverity.Warning, "", note).ToString())];

    /// <summary>Prints faults and the closing line; gives the exception to throw.</summary>
    internal static InvalidInputException Refuse(string path, IReadOnlyList<InputFault> faults, int more = 0)
    {
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        var errors = faults.Count + more;
        var rest = more > 0 ? FormattableString.Invariant($" ({more} more than are shown)") : "";
        Console.Error.WriteLine(FormattableString.Invariant($"{errors} error{(errors == 1 ? "" : "s")}{rest} in {path}; nothing was computed."));
        return new InvalidInputException();
    }
}
