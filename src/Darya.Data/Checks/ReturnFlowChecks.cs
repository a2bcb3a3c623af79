using Darya.Data.Faults;
using Darya.Data.Tables;

namespace Darya.Data.Checks;

/// <summary>Return flow must not come back to the intake it was taken from: within a period every drop flows down once.</summary>
internal static class ReturnFlowChecks
{
    internal static void Run(CheckContext context)
    {
        var returnNode = context.Rows("districts").Where(d => d.TextOrNull("return_node") != null)
            .ToDictionary(d => d.Key, d => d.Text("return_node"), StringComparer.Ordinal);
        var carried = context.Rows("intakes").Where(i => returnNode.ContainsKey(i.Text("district")))
            .Select(i => (Intake: i, From: i.Text("node"), To: returnNode[i.Text("district")]))
            .Where(c => c.From != c.To)
            .ToList();
        var next = context.Rows("reaches").Select(r => (From: r.Text("from_node"), To: r.Text("to_node")))
            .Concat(carried.Select(c => (c.From, c.To)))
            .ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);
        foreach (var back in carried.Where(c => Below(c.To, next).Contains(c.From)).GroupBy(c => c.Intake.Text("district")))
        {
            var district = context.Tables["districts"].Find(back.Key)!;
            var intakes = string.Join(", ", back.Select(c => $"'{c.Intake.Key}' at '{c.From}'"));
            context.Faults.Error(
                district,
                FaultCodes.ReturnCycle,
                "return_node",
                $"what {district.Words} returns at '{returnNode[back.Key]}' comes back to its intake {intakes}; it must return to the intake's node or below");
        }
    }

    private static HashSet<string> Below(string start, ILookup<string, string> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var node))
        {
            foreach (var to in next[node].Where(seen.Add))
            {
                open.Enqueue(to);
            }
        }

        return seen;
    }
}
