namespace Darya.Agreements.Wording;

/// <summary>Words of events and of data in the languages of the sentences; a word outside the table stands in quotes.</summary>
internal static class EventWords
{
    private static readonly Dictionary<string, (string English, string Russian)> Words = new(StringComparer.Ordinal)
    {
        ["request"] = ("a request", "запрос"),
        ["threat"] = ("a threat", "угроза"),
        ["flood"] = ("a flood", "паводок"),
        ["drought"] = ("a drought", "засуха"),
        ["low-water"] = ("low water", "маловодье"),
        ["earthquake"] = ("an earthquake", "землетрясение"),
        ["landslide"] = ("a landslide", "оползень"),
        ["mudflow"] = ("a mudflow", "сель"),
        ["fire"] = ("a fire", "пожар"),
        ["war"] = ("a war", "война"),
        ["epidemic"] = ("an epidemic", "эпидемия"),
        ["accident"] = ("an accident", "авария"),
        ["breakdown"] = ("a breakdown", "поломка"),
        ["emergency"] = ("an emergency", "чрезвычайная ситуация"),
        ["dispute"] = ("a dispute", "спор"),
        ["notice"] = ("a notice", "уведомление"),
        ["data"] = ("data", "данные"),
        ["consultation"] = ("consultations", "консультации"),
        ["talks"] = ("talks", "переговоры"),
        ["expert"] = ("an expert's opinion", "заключение эксперта"),
        ["mediation"] = ("mediation", "посредничество"),
        ["arbitration"] = ("arbitration", "арбитраж"),
        ["reply"] = ("a reply", "ответ"),
        ["delivery"] = ("delivery", "поставка"),
        ["pay-back"] = ("pay-back", "возврат"),
        ["hostile-bloc"] = ("joining a hostile bloc", "вступление во враждебный блок"),
        ["use-of-territory"] = ("use of territory against the other", "использование территории против другой стороны"),
        ["use-of-infrastructure"] = ("use of infrastructure against the other", "использование инфраструктуры против другой стороны"),
        ["line-outage"] = ("an outage of a line", "отключение линии"),
        ["dam-failure"] = ("a failure of a dam", "авария на плотине"),
        ["line-failure"] = ("a failure of a line", "авария на линии"),
        ["dam-accident"] = ("an accident of the dam", "авария на плотине"),
        ["winter-request"] = ("a request in winter", "запрос зимой"),
        ["hostile-use-of-territory"] = ("use of territory against the other", "использование территории против другой стороны"),
        ["hostile-use-of-infrastructure"] = ("use of infrastructure against the other", "использование инфраструктуры против другой стороны"),
        ["access-hindered"] = ("hindering access", "помехи доступу"),
        ["release"] = ("release", "попуск"),
        ["inflow"] = ("inflow", "приток"),
        ["outflow"] = ("outflow", "сток"),
        ["flow"] = ("flow", "расход воды"),
        ["storage"] = ("storage", "запас воды"),
        ["level"] = ("level", "уровень воды"),
        ["intake"] = ("intake", "водозабор"),
        ["energy"] = ("energy", "электроэнергия"),
        ["generation"] = ("generation", "выработка"),
        ["forecast"] = ("forecast", "прогноз"),
        ["water-quality"] = ("water quality", "качество воды"),
        ["planned-works"] = ("planned works", "плановые работы"),
        ["costs"] = ("costs", "затраты"),
    };

    internal static string Of(string word, string language) => Words.TryGetValue(word, out var names)
        ? language == "ru" ? names.Russian : names.English
        : language == "ru" ? $"«{word}»" : $"“{word}”";
}
