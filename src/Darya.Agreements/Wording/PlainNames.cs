using Darya.Agreements.Documents;

namespace Darya.Agreements.Wording;

/// <summary>Names of ranks, kinds, modalities, layers and states for readers.</summary>
public static class PlainNames
{
    private static readonly Dictionary<Enum, (string English, string Russian)> Names = new()
    {
        [Rank.Constitutional] = ("treaty of principle", "основополагающий договор"),
        [Rank.Framework] = ("framework agreement", "рамочное соглашение"),
        [Rank.Protocol] = ("protocol", "протокол"),
        [Rank.OperatingSchedule] = ("operating schedule", "диспетчерский график"),

        [TermKind.Allocation] = ("Limit of water", "Лимит воды"),
        [TermKind.SectionFlow] = ("Flow at a section", "Расход в створе"),
        [TermKind.ReleaseSchedule] = ("Releases", "Попуски"),
        [TermKind.StorageTarget] = ("Storage", "Запас воды"),
        [TermKind.EnergyDelivery] = ("Energy", "Электроэнергия"),
        [TermKind.EnergySwap] = ("Energy given and returned", "Обмен электроэнергией"),
        [TermKind.GoodsInKind] = ("Fuel and goods", "Топливо и товары"),
        [TermKind.Payment] = ("Payment", "Платёж"),
        [TermKind.CostShare] = ("Shares of cost", "Доли затрат"),
        [TermKind.YearRule] = ("Dry and wet years", "Маловодные и многоводные годы"),
        [TermKind.DataAndNotice] = ("Data and notice", "Данные и уведомления"),
        [TermKind.JointBody] = ("Joint body", "Совместный орган"),
        [TermKind.FacilityAccess] = ("Access to works", "Доступ к сооружениям"),
        [TermKind.EnvironmentalFlow] = ("Water for nature", "Вода для природы"),
        [TermKind.Transit] = ("Transit", "Транзит"),
        [TermKind.MutualSupport] = ("Support in an emergency", "Помощь в чрезвычайных случаях"),
        [TermKind.Security] = ("Security", "Безопасность"),
        [TermKind.DisputeLadder] = ("Disputes", "Споры"),
        [TermKind.ForceMajeure] = ("Force majeure", "Форс-мажор"),
        [TermKind.Remedy] = ("Remedies", "Возмещение"),
        [TermKind.LifeCycle] = ("Force and end", "Вступление в силу и прекращение"),
        [TermKind.Definition] = ("Definition", "Определение"),
        [TermKind.AidAndFinance] = ("Aid and finance", "Помощь и финансирование"),

        [Modality.Duty] = ("duty", "обязанность"),
        [Modality.Right] = ("right", "право"),
        [Modality.Prohibition] = ("prohibition", "запрет"),
        [Modality.Power] = ("power", "полномочие"),
        [Modality.Definition] = ("definition", "определение"),
        [Modality.Goal] = ("goal", "цель"),

        [Layer.Working] = ("", ""),
        [Layer.Partnership] = ("strategic partnership", "стратегическое партнёрство"),
        [Layer.Alliance] = ("allied relations", "союзнические отношения"),
        [Layer.Security] = ("security", "безопасность"),

        [TermState.Agreed] = ("agreed", "согласовано"),
        [TermState.Pending] = ("waiting", "ожидает"),
        [TermState.Active] = ("in force", "действует"),
        [TermState.Suspended] = ("suspended", "приостановлено"),
        [TermState.Fulfilled] = ("fulfilled", "исполнено"),
        [TermState.Breached] = ("breached", "нарушено"),
        [TermState.MadeGood] = ("made good", "возмещено"),
        [TermState.Ended] = ("ended", "прекращено"),
        [TermState.Proposed] = ("proposed", "предложено"),

        [PriorRelation.Under] = ("made under", "принято на основании"),
        [PriorRelation.Amends] = ("amends", "изменяет"),
        [PriorRelation.Replaces] = ("replaces", "заменяет"),
        [PriorRelation.Keeps] = ("leaves in force", "оставляет в силе"),
    };

    /// <summary>The name of a member of the format.</summary>
    /// <param name="member">A rank, kind, modality, layer, state or relation to an earlier document.</param>
    /// <param name="language"><c>ru</c> for Russian, anything else for English.</param>
    /// <exception cref="KeyNotFoundException">The member is of another enumeration.</exception>
    public static string Of(Enum member, string language)
    {
        var (english, russian) = Names[member];
        return language == "ru" ? russian : english;
    }
}
