using Darya.Agreements.Documents;
using Darya.Model;

namespace Darya.Agreements.Drafting;

/// <summary>What every draft says beside its amounts: life cycle, commission, data, disputes, force majeure, definitions.</summary>
internal static class LifeAndProcedure
{
    private const int Years = 5; // as the framework of 1998

    internal static AgreementSource Practice { get; } = new(
        "practice", "Bahri Tojik, October 2024 - March 2025: inflow 1.04 above a schedule of 11.28 km3, release 1.23 above 9.90 km3 (interstate commission)", string.Empty);

    internal static AgreementLifeCycle LifeCycle(DraftRequest request) => new(
        null,
        string.Empty,
        [],
        ForceRule.Ratification,
        request.FirstYear is { } first ? new DateOnly(first, 1, 1) : null,
        request.FirstYear is { } year ? new DateOnly(year + Years - 1, 12, 31) : null,
        Years,
        RenewsByItself: true,
        ExitNoticeMonths: 12,
        LapsesForAll: true,
        LocalText.Of(
            "What is owed from the time before the end stays owed; make-up accounts are settled within twelve months.",
            "Обязательства, возникшие до прекращения, сохраняются; счета восполнения закрываются в течение двенадцати месяцев."),
        []);

    internal static AgreementBody Commission(DraftBasis basis, IEnumerable<Term> amounts) => new(
        DraftMeters.Commission,
        LocalText.Of("Joint commission on water and energy", "Совместная комиссия по воде и энергии"),
        basis.Parties,
        basis.Parties.Count,
        VotingRule.Consensus,
        3,
        [.. amounts.Where(t => t.Kind is TermKind.ReleaseSchedule or TermKind.EnergyDelivery or TermKind.Allocation).Select(t => t.Id)]);

    internal static IEnumerable<Term> Terms(DraftBasis basis)
    {
        var proposal = new Figure(Confidence.Estimate, string.Empty, string.Empty, "a proposal of the program, to be negotiated");
        Term Plain(string id, TermKind kind, Modality modality, string english, string russian) => new()
        {
            Id = id,
            Kind = kind,
            Article = string.Empty,
            Text = LocalText.Of(english, russian),
            Debtors = modality is Modality.Duty ? basis.Parties : [],
            Creditors = modality is Modality.Duty ? basis.Parties : [],
            Modality = modality,
            Figure = proposal,
        };
        yield return Plain(
            "data",
            TermKind.DataAndNotice,
            Modality.Duty,
            "Every party reports releases, storages, intakes and exchange for each ten days within five days.",
            "Каждая сторона сообщает попуски, запасы, водозабор и перетоки за декаду в течение пяти дней.") with
        {
            Notice = new Notice(["release", "storage", "intake", "energy"], 10, 5, "CSV"),
        };
        yield return Plain(
            "commission",
            TermKind.JointBody,
            Modality.Power,
            "The joint commission decides by consensus and may change releases, deliveries and limits for a season.",
            "Совместная комиссия принимает решения консенсусом и может изменять попуски, поставки и лимиты на сезон.") with
        {
            Body = DraftMeters.Commission,
        };
        yield return Plain(
            "emergency",
            TermKind.MutualSupport,
            Modality.Duty,
            "A party in an emergency asks; the others answer within three days what they can give.",
            "При аварии сторона обращается за помощью; остальные в течение трёх дней отвечают, что могут предоставить.") with
        {
            Steps = [new ProceduralStep("answer", 3, LocalText.Of("answer to the request", "ответ на запрос"))],
        };
        yield return Plain(
            "disputes",
            TermKind.DisputeLadder,
            Modality.Duty,
            "Disputes go to talks within 30 days, to a neutral expert within 90, to ad hoc arbitration after that.",
            "Споры передаются на переговоры в течение 30 дней, независимому эксперту — в течение 90, затем в арбитраж ad hoc.") with
        {
            Steps =
            [
                new ProceduralStep("talks", 30, LocalText.Of("talks", "переговоры")),
                new ProceduralStep("expert", 90, LocalText.Of("opinion of a neutral expert", "заключение независимого эксперта")),
                new ProceduralStep("arbitration", null, LocalText.Of("ad hoc arbitration", "арбитраж ad hoc")),
            ],
        };
        yield return Plain(
            "force-majeure",
            TermKind.ForceMajeure,
            Modality.Right,
            "Duties pause during an earthquake, a dam failure, a line failure or a mudflow, at most 90 days, after notice.",
            "Обязательства приостанавливаются при землетрясении, аварии на плотине или линии, селе — не более 90 дней и после уведомления.") with
        {
            Events = ["earthquake", "dam-failure", "line-failure", "mudflow"],
            LongestPauseDays = 90,
        };
        yield return Plain(
            "make-up",
            TermKind.Remedy,
            Modality.Duty,
            "What is missed beyond the tolerance is made up in kind in the following months; what stays missed goes to the commission.",
            "Недополученное сверх допуска восполняется в натуре в следующие месяцы; оставшееся рассматривает комиссия.") with
        {
            Remedy = new TermRemedy(RemedyKind.MakeUp, 3, 1, null, string.Empty, null),
        };
        yield return Plain(
            "life-cycle",
            TermKind.LifeCycle,
            Modality.Definition,
            "The agreement lapses for all when one party leaves, with twelve months of notice: its worth to each rests on that.",
            "При выходе одной стороны соглашение прекращается для всех через двенадцать месяцев после уведомления: на этом основана его ценность для каждой.");
        yield return Plain(
            "definitions",
            TermKind.Definition,
            Modality.Definition,
            "The growing season is 1 April to 30 September, the cold season 1 October to 31 March. Energy counts where it arrives. Norm is the mean of "
                + FormattableString.Invariant($"{basis.FirstYear}-{basis.LastYear}."),
            "Вегетационный период — с 1 апреля по 30 сентября, холодный сезон — с 1 октября по 31 марта. Энергия учитывается в точке приёма. Норма — среднее за "
                + FormattableString.Invariant($"{basis.FirstYear}–{basis.LastYear} гг."));
    }
}
