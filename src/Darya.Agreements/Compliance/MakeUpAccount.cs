namespace Darya.Agreements.Compliance;

/// <summary>What a term owes from missed periods; the first shortage is made up first.</summary>
internal sealed class MakeUpAccount(string term, string unit)
{
    private readonly List<Debt> _debts = [];
    private readonly List<(DateOnly Date, MakeUpMovement Movement, Debt Debt, double Amount)> _movements = [];
    private int _firstOpen; // debts before it are filled, cancelled or over

    /// <summary>Adds a shortage.</summary>
    /// <param name="finding">Whose.</param>
    /// <param name="amount">What is to be made up.</param>
    /// <param name="deadline">Last day.</param>
    /// <param name="year">Year of its window.</param>
    internal Debt Add(Finding finding, double amount, DateOnly deadline, int year)
    {
        var debt = new Debt(finding, amount, deadline, year);
        _debts.Add(debt);
        _movements.Add((finding.To, MakeUpMovement.Missed, debt, amount));
        return debt;
    }

    /// <summary>Pays debts that are open on a day.</summary>
    /// <param name="surplus">What there is.</param>
    /// <param name="day">Last day of the period that gave it.</param>
    /// <param name="year">Year of its window.</param>
    /// <returns>What was used, and how much of it for other years.</returns>
    internal (double Used, double OtherYears) Pay(double surplus, DateOnly day, int year)
    {
        var (used, others) = (0.0, 0.0);
        for (var i = _firstOpen; i < _debts.Count && used < surplus; i++)
        {
            var debt = _debts[i];
            if (debt.Left > 0 && day <= debt.Deadline)
            {
                var paid = Math.Min(debt.Left, surplus - used);
                debt.Left -= paid;
                debt.Left = debt.Left <= 1e-9 * debt.Amount ? 0 : debt.Left;
                used += paid;
                others += debt.Year == year ? 0 : paid;
                _movements.Add((day, MakeUpMovement.MadeUp, debt, paid));
            }
        }

        while (_firstOpen < _debts.Count && (_debts[_firstOpen].Left <= 0 || _debts[_firstOpen].Deadline < day))
        {
            _firstOpen++;
        }

        return (used, others);
    }

    /// <summary>Cancels what is open on a day.</summary>
    internal void Cancel(DateOnly day, string because)
    {
        foreach (var debt in _debts.Where(d => d.Left > 0 && d.Finding.To < day && day <= d.Deadline))
        {
            _movements.Add((day, MakeUpMovement.Cancelled, debt, debt.Left));
            (debt.Left, debt.CancelledBy) = (0, because);
        }
    }

    /// <summary>The movements by day with the balance after each; what is open after its time has expired.</summary>
    internal IEnumerable<MakeUpEntry> Entries(DateOnly asOf)
    {
        var expired = _debts.Where(d => d.Left > 0 && d.Deadline < asOf).Select(d => (Date: d.Deadline, Movement: MakeUpMovement.Expired, Debt: d, Amount: d.Left));
        var balance = 0.0;
        foreach (var (date, movement, debt, amount) in _movements.Concat(expired).OrderBy(m => m.Date).ThenBy(m => m.Movement).ToList())
        {
            balance += movement == MakeUpMovement.Missed ? amount : -amount;
            balance = Math.Abs(balance) <= 1e-9 * debt.Amount ? 0 : balance;
            yield return new MakeUpEntry(term, date, movement, debt.Finding.From, debt.Finding.To, amount, balance, unit);
        }
    }

    /// <summary>A shortage to be made up.</summary>
    internal sealed class Debt(Finding finding, double amount, DateOnly deadline, int year)
    {
        internal int Year => year;

        internal Finding Finding => finding;

        internal double Amount { get; } = amount;

        internal DateOnly Deadline => deadline;

        internal double Left { get; set; } = amount;

        internal string CancelledBy { get; set; } = string.Empty;
    }
}
