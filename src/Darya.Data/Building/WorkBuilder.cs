using Darya.Data.Tables;
using Darya.Model.Corridors;

namespace Darya.Data.Building;

/// <summary>Works that states may build together.</summary>
internal static class WorkBuilder
{
    internal static IReadOnlyList<JointWork> Works(TableSet tables)
    {
        var shares = tables.Rows("work_shares").ToLookup(r => r.Text("work"), StringComparer.Ordinal);
        var effects = tables.Rows("work_effects").ToLookup(r => r.Text("work"), StringComparer.Ordinal);
        return [.. tables.Rows("joint_works").Select(r => Work(r, [.. shares[r.Key].Select(Share)], [.. effects[r.Key].Select(Effect)]))];
    }

    private static JointWork Work(TableRow row, IReadOnlyList<WorkShare> shares, IReadOnlyList<WorkEffect> effects) => new(
        row.Key,
        row.Name(),
        row.Text("kind") switch
        {
            "railway" => JointWorkKind.Railway,
            "road" => JointWorkKind.Road,
            "crossing" => JointWorkKind.Crossing,
            "zone" => JointWorkKind.Zone,
            "power_line" => JointWorkKind.PowerLine,
            _ => JointWorkKind.Dam,
        },
        row.Text("economies").Split(' ', StringSplitOptions.RemoveEmptyEntries),
        row.NumberOrNull("length_km"),
        row.NumberOrNull("capacity_mt_year"),
        row.NumberOrNull("capacity_mw"),
        row.NumberOrNull("output_gwh_year"),
        row.NumberOrNull("cost_musd"),
        row.NumberOrNull("cost_low_musd"),
        row.NumberOrNull("cost_high_musd"),
        row.IntegerOrNull("cost_year"),
        row.NumberOrNull("spent_musd"),
        row.NumberOrNull("overrun_low_percent"),
        row.NumberOrNull("overrun_high_percent"),
        row.IntegerOrNull("start_year"),
        row.IntegerOrNull("end_year"),
        row.Text("status") switch
        {
            "proposed" => JointWorkStatus.Proposed,
            "agreed" => JointWorkStatus.Agreed,
            "building" => JointWorkStatus.Building,
            _ => JointWorkStatus.Done,
        },
        row.Text("cost_as_printed"),
        shares,
        effects,
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static WorkShare Share(TableRow row) => new(
        row.Text("party"),
        row.Text("role") switch
        {
            "cost" => WorkShareRole.Cost,
            "equity" => WorkShareRole.Equity,
            "loan" => WorkShareRole.Loan,
            _ => WorkShareRole.Output,
        },
        row.Number("percent"),
        row.NumberOrNull("amount_musd"),
        row.Text("state") == "agreed",
        row.Letter(),
        row.Text("source"),
        row.Text("note"));

    private static WorkEffect Effect(TableRow row) => new(
        row.Text("target") switch
        {
            "link" => WorkTarget.Link,
            "crossing" => WorkTarget.Crossing,
            _ => WorkTarget.Node,
        },
        row.Text("id"),
        row.Text("effect") == "opens" ? WorkEffectKind.Opens : WorkEffectKind.Widens,
        CorridorBuilder.Item(row),
        row.NumberOrNull("before"),
        row.NumberOrNull("after"),
        row.Letter(),
        row.Text("source"),
        row.Text("note"));
}
