using Darya.Input;

namespace Darya.Cli.Input;

/// <summary>Collects what is wrong with a river file; codes are explained in <c>docs/data-formats/games-river.md</c>.</summary>
/// <param name="file">The file as the user named it.</param>
internal sealed class GamesRiverFaults(string file)
{
    internal const string Unreadable = "RIV101";
    internal const string NotUtf8 = "RIV102";
    internal const string NoRows = "RIV103";
    internal const string BrokenRow = "RIV104";
    internal const string Columns = "RIV105";
    internal const string Empty = "RIV106";
    internal const string NotANumber = "RIV107";
    internal const string OutOfRange = "RIV108";
    internal const string DuplicateNode = "RIV109";
    internal const string ReservedSign = "RIV110";
    internal const string SeveralRivers = "RIV111";
    internal const string TooManyOwners = "RIV112";
    internal const string TooMuchWater = "RIV113";
    internal const string Semicolons = "RIV201";
    internal const string NegativeValue = "RIV202";
    internal const string PartUnits = "RIV203";

    private const int LongestQuote = 60;

    private readonly List<InputFault> _faults = [];

    internal bool HasErrors => _faults.Exists(f => f.Severity == FaultSeverity.Error);

    /// <summary>The warnings by line.</summary>
    internal IEnumerable<string> Warnings => InOrder(FaultSeverity.Warning);

    /// <summary>The errors by line, then the closing line.</summary>
    internal IEnumerable<string> ErrorLines
    {
        get
        {
            var errors = InOrder(FaultSeverity.Error).ToList();
            return errors.Append(
                FormattableString.Invariant($"{errors.Count} {(errors.Count == 1 ? "error" : "errors")} in 1 file; nothing was computed."));
        }
    }

    /// <summary>A text of the file for a message, cut when it is long.</summary>
    internal static string Quote(string text) => text.Length <= LongestQuote ? $"'{text}'" : $"'{text[..(LongestQuote - 3)]}...'";

    internal void Error(int line, string code, string field, string message) => Add(line, code, FaultSeverity.Error, field, message);

    internal void Warning(int line, string code, string field, string message) => Add(line, code, FaultSeverity.Warning, field, message);

    private void Add(int line, string code, FaultSeverity severity, string field, string message) =>
        _faults.Add(new InputFault(file, line, code, severity, field, message));

    private IEnumerable<string> InOrder(FaultSeverity severity) =>
        _faults.Where(f => f.Severity == severity).OrderBy(f => f.Line).Select(f => f.ToString());
}
