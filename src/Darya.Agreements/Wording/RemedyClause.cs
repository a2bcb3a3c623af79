using Darya.Agreements.Documents;

namespace Darya.Agreements.Wording;

/// <summary>What follows when a term is not kept.</summary>
internal static class RemedyClause
{
    internal static string Of(Narrator n, Term term, TermRemedy remedy)
    {
        var isLimit = term.Quantity?.Bound == Bound.Most;
        var (missing, absence) = isLimit ? ("the excess", "превышение") : ("what is missing", "недостача");
        var follows = remedy.Kind switch
        {
            RemedyKind.MakeUp => n.Say($"{missing} is made up", $"{absence} {(isLimit ? "возмещается" : "восполняется")}") + Rate(n, remedy) + Time(n, remedy),
            RemedyKind.Price => n.Say($"{missing} is paid for", $"{absence} оплачивается") + At(n, remedy),
            RemedyKind.Suspension when remedy.Suspends.Length > 0 => n.Say(
                $"when it is not kept, the duty of {n.Articles([remedy.Suspends], "", "")} is suspended",
                $"при нарушении приостанавливается обязательство по {n.Articles([remedy.Suspends], "статье", "статьям")}"),
            RemedyKind.Suspension => n.Say("when it is not kept, the mirror duty of the other side is suspended", "при нарушении приостанавливается встречное обязательство другой стороны"),
            RemedyKind.Escrow => n.Say($"{missing} is paid from money put aside", $"{absence} оплачивается из зарезервированных средств") + At(n, remedy),
            _ => n.Say("when it is not kept, the parties hold talks", "при нарушении стороны проводят переговоры"),
        };
        var after = remedy.Kind == RemedyKind.MakeUp && remedy.Price is { } price
            ? n.Say($", what stays missing is paid for at {n.Price(price)}", $", невосполненное оплачивается по {n.Price(price)}") : string.Empty;
        return follows + after + (remedy.CapMusd is { } cap
            ? n.Say($", at most {n.Quantity(cap, Million)} a year", $", не более {n.Quantity(cap, Million)} в год") : string.Empty);
    }

    private static Unit Million { get; } = Unit.Find("million USD")!;

    private static string Rate(Narrator n, TermRemedy remedy) => remedy.Factor.Equals(1.0)
        ? string.Empty : n.Say($", {n.Number(remedy.Factor)} for 1,", $" с коэффициентом {n.Number(remedy.Factor)}");

    private static string Time(Narrator n, TermRemedy remedy) => remedy.WithinMonths == 0 ? string.Empty : " " + n.WithinMonths(remedy.WithinMonths);

    private static string At(Narrator n, TermRemedy remedy) => remedy.Price is { } price ? n.Say($" at {n.Price(price)}", $" по {n.Price(price)}") : string.Empty;
}
