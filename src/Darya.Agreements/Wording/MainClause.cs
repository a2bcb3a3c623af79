using Darya.Agreements.Documents;

namespace Darya.Agreements.Wording;

/// <summary>Who owes what to whom, how much and when; one way of saying for each kind.</summary>
internal static class MainClause
{
    internal static string Of(Narrator n, Term term) => term switch
    {
        { Kind: TermKind.YearRule, YearRule: { } rule, Modality: not Modality.Goal } => YearRuleClause.Of(n, rule),
        { Modality: Modality.Definition } or { Kind: TermKind.Definition } => Definition(n, term),
        { Modality: Modality.Goal } => Goal(n, term),
        { Kind: TermKind.CostShare, Shares: { } key } => Shares(n, term, key),
        { Kind: TermKind.FacilityAccess, Modality: not Modality.Prohibition } => Access(n, term),
        { Kind: TermKind.DataAndNotice, Notice: { } notice } => Data(n, term, notice),
        { Kind: TermKind.JointBody } => Body(n, term),
        { Kind: TermKind.MutualSupport } => Support(n, term),
        { Kind: TermKind.DisputeLadder } => n.Say($"a dispute goes this way: {Steps(n, term)}", $"спор решается в таком порядке: {Steps(n, term)}"),
        { Kind: TermKind.ForceMajeure } => ForceMajeure(n, term),
        { Kind: TermKind.Remedy, Remedy: { } remedy } => n.Say("where a term says nothing else: ", "если в статье не сказано иное: ") + RemedyClause.Of(n, term, remedy),
        { Kind: TermKind.LifeCycle } => LifeCycleClause.Of(n),
        { Quantity: not null } => Deed(n, term),
        { Steps.Count: > 0 } or { Events.Count: > 0 } => Conduct(n, term),
        { Kind: TermKind.Transit, Text.IsEmpty: true } => Must(n, term, n.Say("let transit pass without hindrance", "обеспечивать беспрепятственный транзит"), isTo: false),
        _ => Words(n, term),
    };

    /// <summary>Steps with their days, in order.</summary>
    internal static string Steps(Narrator n, Term term) => string.Join(
        n.Say(", then ", ", затем "),
        term.Steps.Select(s => (s.Text.IsEmpty ? n.Event(s.Id) : n.Inside(s.Text)) + (s.Days is { } days ? " " + n.WithinDays(days) : string.Empty)));

    private static string Deed(Narrator n, Term term)
    {
        var (verb, isTo) = Verb(n, term);
        return Must(n, term, verb, isTo) + AmountClause.Of(n, term);
    }

    /// <summary>What is done, up to where the amount begins, and whether it is done to the creditor or only owed to it.</summary>
    private static (string Verb, bool IsTo) Verb(Narrator n, Term term)
    {
        var isPower = term.Quantity!.Unit.Dimension == UnitDimension.Power;
        var isLevel = term.Quantity.Unit.Dimension == UnitDimension.Level;
        var isReceived = term.Modality == Modality.Right;
        var give = isReceived ? n.Say("receive", "получать") : string.Empty;
        string Act(string english, string russian) => give.Length > 0 ? give : n.Say(english, russian);
        return term.Kind switch
        {
            TermKind.Allocation => (n.Say("take from the river ", "забирать из реки "), false),
            TermKind.SectionFlow => (n.Say("let pass ", "пропускать "), false),
            TermKind.ReleaseSchedule => (n.Say("release ", "выпускать "), false),
            TermKind.StorageTarget when isLevel => (n.Say("bring the level to ", "обеспечивать уровень "), false),
            TermKind.StorageTarget => (n.Say("hold in store ", "обеспечивать запас "), false),
            TermKind.EnergyDelivery when isPower => ($"{Act("provide", "предоставлять")} {n.Say("power{0}", "{0}мощность")}: ", true),
            TermKind.EnergyDelivery => ($"{Act("deliver", "поставлять")} {n.Say("electricity{0}", "{0}электроэнергию")}: ", true),
            TermKind.EnergySwap => ($"{Act("return", "возвращать")} {n.Say("electricity{0}", "{0}электроэнергию")}: ", true),
            TermKind.GoodsInKind => ($"{Act("supply", "поставлять")} {n.Say("goods{0}", "{0}товары")} ({n.Meter(term.Meter)}): ", true),
            TermKind.Payment => ($"{Act("pay", "платить")}{n.Say("{0} ", " {0}")}", true),
            TermKind.EnvironmentalFlow => (n.Say("leave for nature ", "оставлять для природы "), false),
            TermKind.Transit => (n.Say("let pass in transit ", "пропускать транзитом "), false),
            TermKind.AidAndFinance when term.Quantity.Unit.Dimension != UnitDimension.Money =>
                ($"{Act("provide", "предоставлять")} {n.Say("goods{0}", "{0}товары")} ({n.Meter(term.Meter)}): ", true),
            TermKind.AidAndFinance => ($"{Act("provide", "предоставлять")} {n.Say("finance{0}", "{0}финансирование")}: ", true),
            _ => (n.Say("perform ", "выполнять "), false),
        };
    }

    /// <summary>Subject, must or may, and the verb; <c>{0}</c> in the verb takes the other side.</summary>
    private static string Must(Narrator n, Term term, string verb, bool isTo)
    {
        var isRight = term.Modality == Modality.Right && term.Creditors.Count > 0;
        var (doer, all) = isRight ? (term.Creditors, term.Debtors) : (term.Debtors, term.Creditors);
        var other = all.Except(doer).ToArray() is { Length: > 0 } outside ? outside : all;
        var isMutual = other.Count > 1 && doer.ToHashSet(StringComparer.Ordinal).SetEquals(other);
        var isMany = doer.Count != 1;
        var subject = doer.Count == 0 ? n.Say("the parties", "стороны") : n.Parties(doer, p => p.Nominative);
        var towards = isTo || isRight || other.Count == 0
            ? string.Empty
            : n.Say($", towards {(isMutual ? "each other" : n.Parties(other, p => p.Nominative))},", $" {(isMutual ? "друг перед другом" : "перед " + n.Parties(other, p => p.Instrumental))}");
        var must = term.Modality switch
        {
            Modality.Prohibition => n.Say($" must not{towards}", $" {(isMany ? "обязуются" : "обязуется")}{towards} не"),
            Modality.Right => n.Say($" {(isMany ? "have" : "has")} the right to", " вправе"),
            Modality.Power => n.Say(" may decide", " вправе решать"),
            Modality.Goal => n.Say($" {(isMany ? "aim" : "aims")}{towards} to", $" {(isMany ? "стремятся" : "стремится")}"),
            _ => n.Say($" must{towards}", $" {(isMany ? "обязуются" : "обязуется")}{towards}"),
        };
        return $"{subject}{must} {verb.Replace("{0}", isMutual ? Mutual(n, term, isRight) : Recipient(n, term, other, isRight), StringComparison.Ordinal)}";
    }

    /// <summary>The other side of something that is given: after the thing in English, before it and in the dative in Russian.</summary>
    private static string Recipient(Narrator n, Term term, IReadOnlyList<string> other, bool isRight) =>
        other.Count == 0 ? string.Empty
        : isRight ? n.Say($" from {n.Parties(other, p => p.Nominative)}", $"от {n.Parties(other, p => p.Genitive)} ")
        : n.Say($"{(IsDirect(term) ? " " : " to ")}{n.Parties(other, p => p.Nominative)}", $"{n.Parties(other, p => p.Dative)} ");

    private static string Mutual(Narrator n, Term term, bool isRight) =>
        isRight ? n.Say(" from each other", "друг от друга ") : n.Say(IsDirect(term) ? " each other" : " to each other", "друг другу ");

    /// <summary>Verbs that take the other side without a preposition in English.</summary>
    private static bool IsDirect(Term term) => term.Kind is TermKind.Payment or TermKind.MutualSupport or TermKind.FacilityAccess;

    private static string Definition(Narrator n, Term term) => term.Text.IsEmpty
        ? n.Say($"article {term.Article} says what words mean", $"статья {term.Article} определяет понятия")
        : n.Say($"definition: {n.In(term.Text)}", $"определение: {n.In(term.Text)}");

    private static string Goal(Narrator n, Term term)
    {
        if (term.Indicator is not { } indicator)
        {
            return Words(n, term);
        }

        var name = n.Quote(n.In(indicator.Name));
        var target = indicator.Target is { } value ? term.Quantity is { } q ? n.Quantity(value, q.Unit) : n.Number(value) : string.Empty;
        var by = indicator.By is { } year ? n.Say($" by {year}", $" к {year}\u00A0г.") : string.Empty;
        return target.Length == 0
            ? Must(n, term, n.Say($"improve {name}{by}", $"улучшить показатель {name}{by}"), isTo: true)
            : Must(n, term, n.Say($"bring {name} to {target}{by}", $"довести показатель {name} до {target}{by}"), isTo: true);
    }

    private static string Shares(Narrator n, Term term, ShareKey key)
    {
        var of = n.Quote(n.In(key.Of));
        var by = key.Key switch
        {
            "fixed" => n.Say("in fixed shares", "в твёрдых долях"),
            "water-received" => n.Say("in proportion to the water received", "пропорционально полученной воде"),
            "benefit" => n.Say("in proportion to the benefit", "пропорционально выгоде"),
            "use" => n.Say("in proportion to use", "пропорционально использованию"),
            _ => n.Say($"by the key {n.Quote(key.Key)}", $"по ключу {n.Quote(key.Key)}"),
        };
        var shares = n.List([.. key.Shares.Select(s => $"{n.Party(s.Party, p => p.Nominative)} – {n.Percent(s.Percent)}")]);
        return Must(n, term, n.Say($"share {of} {by}", $"делить {of} {by}"), isTo: false)
            + (shares.Length > 0 ? ": " + shares : string.Empty) + Amount(n, term);
    }

    private static string Access(Narrator n, Term term)
    {
        var to = term.Shares is { } key ? n.Quote(n.In(key.Of)) : string.Empty;
        var verb = n.Say($"give{{0}} access{(to.Length > 0 ? " to " + to : "")}", $"обеспечивать {{0}}доступ{(to.Length > 0 ? ": " + to : "")}");
        var clause = term.Modality == Modality.Right
            ? Must(n, term, n.Say($"use {(to.Length > 0 ? to : "the facility")}", $"пользоваться объектом{(to.Length > 0 ? " " + to : "")}"), isTo: true)
            : Must(n, term, verb, isTo: true);
        var shares = term.Shares is { Shares: { Count: > 0 } all }
            ? n.Say("; shares: ", "; доли: ") + n.List([.. all.Select(s => $"{n.Party(s.Party, p => p.Nominative)} – {n.Number(s.Percent)}")])
            : string.Empty;
        return clause + shares + (term.Steps.Count > 0 ? n.Say("; steps: ", "; порядок: ") + Steps(n, term) : string.Empty);
    }

    private static string Data(Narrator n, Term term, Notice notice)
    {
        var what = n.Events(notice.Variables);
        var often = notice.EveryDays switch
        {
            0 => n.Say(" on the event", " по событию"),
            1 => n.Say(" every day", " ежедневно"),
            var d => n.Say($" every {n.Days(d)}", $" раз в {n.Days(d)}"),
        };
        var late = notice.DelayDays switch
        {
            0 => string.Empty,
            > 0 and var d => n.Say($", at most {n.Days(d)} after", $", не позднее чем через {n.Days(d)} после срока"),
            var d => n.Say($", at least {n.Days(-d)} before", $", не позднее чем за {n.Days(-d)} до события"),
        };
        var form = notice.Format.Length > 0 ? n.Say($", as {n.Quote(notice.Format)}", $", в форме {n.Quote(notice.Format)}") : string.Empty;
        return Must(n, term, n.Say($"send data{{0}} ({what})", $"передавать {{0}}данные ({what})"), isTo: true) + often + late + form;
    }

    private static string Body(Narrator n, Term term)
    {
        if (n.Agreement.Bodies.FirstOrDefault(b => b.Id == term.Body) is not { } body)
        {
            return Words(n, term);
        }

        var voting = body.Voting switch
        {
            VotingRule.Consensus => n.Say("by consensus", "консенсусом"),
            VotingRule.Majority => n.Say("by majority", "большинством голосов"),
            _ => n.Say("by two thirds", "двумя третями голосов"),
        };
        var members = body.Members.Count > 0 ? n.Say(" (members: ", " (члены: ") + n.Parties(body.Members, p => p.Nominative) + ")" : string.Empty;
        var quorum = body.Quorum > 0 ? n.Say($" with a quorum of {n.Number(body.Quorum)}", $" при кворуме {n.Number(body.Quorum)}") : string.Empty;
        var meets = body.MeetsEveryMonths > 0
            ? n.Say($", meets every {n.Months(body.MeetsEveryMonths)}", $", собирается раз в {n.Months(body.MeetsEveryMonths)}") : string.Empty;
        var power = body.MayAmend.Count > 0
            ? n.Say($", may change the amounts of {n.Articles(body.MayAmend, "", "")}", $", вправе менять объёмы по {n.Articles(body.MayAmend, "статье", "статьям")}")
            : string.Empty;
        return n.Quote(n.In(body.Name)) + members + n.Say(" decides ", " принимает решения ") + voting + quorum + meets + power;
    }

    private static string Support(Narrator n, Term term) =>
        Must(n, term, term.Modality == Modality.Right ? n.Say("get help{0}", "получать {0}помощь") : n.Say("help{0}", "оказывать {0}помощь"), isTo: true)
        + Amount(n, term) + (term.Steps.Count > 0 ? n.Say("; steps: ", "; порядок: ") + Steps(n, term) : string.Empty);

    private static string ForceMajeure(Narrator n, Term term)
    {
        var longest = term.LongestPauseDays is { } days ? n.Say($", for at most {n.Days(days)}", $" – не более чем на {n.Days(days)}") : string.Empty;
        return n.Say($"duties pause only for this: {n.Events(term.Events)}", $"обязательства приостанавливаются только по этим причинам: {n.Events(term.Events)}") + longest;
    }

    /// <summary>What is to be done step by step, or what must not be done.</summary>
    private static string Conduct(Narrator n, Term term)
    {
        string[] parts =
        [
            term.Events.Count > 0 ? Must(n, term, Acts(n, term) + n.Events(term.Events), isTo: false) : string.Empty,
            term.Steps.Count == 0 ? string.Empty
                : term.Events.Count > 0 ? n.Say("steps: ", "порядок: ") + Steps(n, term)
                : Must(n, term, n.Say("go this way: ", "действовать так: ") + Steps(n, term), isTo: false),
        ];
        return string.Join("; ", parts.Where(p => p.Length > 0));
    }

    private static string Acts(Narrator n, Term term) =>
        term.Modality == Modality.Prohibition ? n.Say("allow: ", "допускать: ") : n.Say("act in these cases: ", "действовать в таких случаях: ");

    /// <summary>The words of the clause itself, where nothing can be computed.</summary>
    private static string Words(Narrator n, Term term)
    {
        var text = term.Text.IsEmpty ? n.Say($"what article {term.Article} says", $"сказанное в статье {term.Article}") : n.In(term.Text);
        var (verb, isTo) = term.Modality switch
        {
            Modality.Right => (n.Say("this: ", "рассчитывать на следующее: "), true),
            Modality.Power => (n.Say("on this: ", "следующее: "), true),
            Modality.Prohibition => (n.Say("act against this: ", "нарушать следующее: "), false),
            Modality.Goal => (n.Say("reach this: ", "достичь следующего: "), true),
            _ => (n.Say("keep to this: ", "соблюдать следующее: "), false),
        };
        return Must(n, term, verb, isTo) + text;
    }

    private static string Amount(Narrator n, Term term) => AmountClause.Of(n, term) is { Length: > 0 } amount ? ": " + amount : string.Empty;
}
