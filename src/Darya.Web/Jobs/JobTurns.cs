namespace Darya.Web.Jobs;

/// <summary>Whose turn it is: the owner who was served least recently since the room was opened comes first, of an owner the job that has waited longest.</summary>
internal sealed class JobTurns
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(Guid Meeting, Guid? Delegation), long> _served = [];
    private long _turns;

    /// <summary>Jobs in the order in which they will be taken, when no other comes.</summary>
    internal IReadOnlyList<Job> Order(IEnumerable<Job> waiting)
    {
        var left = waiting.OrderBy(j => j.AskedAt).ThenBy(j => j.Id).ToList();
        var order = new List<Job>(left.Count);
        lock (_gate)
        {
            var (served, turns) = (new Dictionary<(Guid, Guid?), long>(_served), _turns);
            while (left.Count > 0)
            {
                var next = left.MinBy(j => served.GetValueOrDefault(OwnerOf(j)))!; // the first of those that are equal
                left.Remove(next);
                order.Add(next);
                served[OwnerOf(next)] = ++turns;
            }
        }

        return order;
    }

    /// <summary>Notes that a job was taken.</summary>
    internal void Serve(Job job)
    {
        lock (_gate)
        {
            _served[OwnerOf(job)] = ++_turns;
        }
    }

    private static (Guid Meeting, Guid? Delegation) OwnerOf(Job job) => (job.MeetingId, job.DelegationId);
}
