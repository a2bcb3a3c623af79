using Darya.Agreements.Documents;

namespace Darya.Agreements.Wording;

/// <summary>From signature to end, in words.</summary>
internal static class LifeCycleClause
{
    internal static string Of(Narrator n)
    {
        var life = n.Agreement.LifeCycle;
        string[] parts =
        [
            life.SignedOn is { } signed
                ? n.Say($"signed on {PlainDates.Day(signed, n.Language)}", $"подписано {PlainDates.Day(signed, n.Language)}") + (life.SignedAt.Length > 0 ? $" ({life.SignedAt})" : string.Empty)
                : life.InForceOn is null ? n.Say("not signed", "не подписано") : n.Say("day of signature not known", "день подписания не известен"),
            Force(n, life),
            Ratified(n, life),
            life.EndsOn is { } end
                ? n.Say($"ends on {PlainDates.Day(end, n.Language)}", $"действует по {PlainDates.Day(end, n.Language)}") : n.Say("has no end date", "срок не ограничен"),
            Renewal(n, life),
            life.ExitNoticeMonths is { } months ? n.Say($"a party may leave with {n.Months(months)} notice", $"выход – с уведомлением за {n.Months(months)}") : string.Empty,
            life.LapsesForAll ? n.Say("it lapses for all when one leaves", "при выходе одной стороны прекращается для всех") : string.Empty,
            life.Survival.IsEmpty ? string.Empty : n.Say($"what outlives it: {n.In(life.Survival)}", $"сохраняет силу после прекращения: {n.In(life.Survival)}"),
        ];
        return string.Join("; ", parts.Where(p => p.Length > 0));
    }

    private static string Force(Narrator n, AgreementLifeCycle life)
    {
        var by = life.Force switch
        {
            ForceRule.Signature => n.Say("by signature", "со дня подписания"),
            ForceRule.Ratification => n.Say("by the last ratification", "после последней ратификации"),
            ForceRule.Exchange => n.Say("by exchange of instruments", "после обмена грамотами"),
            _ => n.Say("on a stated date", "с назначенной даты"),
        };
        return life.InForceOn is { } day
            ? n.Say($"in force from {PlainDates.Day(day, n.Language)} {by}", $"вступило в силу {PlainDates.Day(day, n.Language)} ({by})")
            : n.Say($"comes into force {by}", $"вступает в силу {by}");
    }

    private static string Ratified(Narrator n, AgreementLifeCycle life) => life.Ratifications.Count == 0
        ? string.Empty
        : n.Say("ratified: ", "ратифицировали: ") + n.List([.. life.Ratifications.Select(r =>
            n.Party(r.Party, p => p.Nominative) + (r.Date is { } day ? $" ({PlainDates.Day(day, n.Language)})" : string.Empty))]);

    private static string Renewal(Narrator n, AgreementLifeCycle life) => life.RenewalYears == 0
        ? string.Empty
        : life.RenewsByItself
            ? n.Say($"renewed by itself for {n.Years(life.RenewalYears)} at a time", $"продлевается автоматически на {n.Years(life.RenewalYears)}")
            : n.Say($"may be renewed for {n.Years(life.RenewalYears)}", $"может быть продлено на {n.Years(life.RenewalYears)}");
}
