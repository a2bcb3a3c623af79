using Darya.Input;

namespace Darya.Data.Tables;

/// <summary>Faults at a row of a table.</summary>
internal static class RowFaults
{
    /// <summary>An error in a row; its table counts as faulty afterwards.</summary>
    internal static void Error(this FaultList faults, TableRow row, string code, string field, string message)
    {
        faults.MarkFaulty(row.Format.Name);
        faults.Error(row.File, row.Line, code, field, message);
    }

    /// <summary>A warning at a row.</summary>
    internal static void Warning(this FaultList faults, TableRow row, string code, string field, string message) =>
        faults.Warning(row.File, row.Line, code, field, message);
}
