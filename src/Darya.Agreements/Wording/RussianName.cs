namespace Darya.Agreements.Wording;

/// <summary>A name in the cases that sentences need.</summary>
/// <param name="Nominative">Who: <c>Узбекистан</c>.</param>
/// <param name="Genitive">Of whom: <c>Узбекистана</c>.</param>
/// <param name="Dative">To whom: <c>Узбекистану</c>.</param>
/// <param name="Instrumental">Before whom, with whom: <c>Узбекистаном</c>.</param>
internal sealed record RussianName(string Nominative, string Genitive, string Dative, string Instrumental)
{
    /// <summary>The states of the region, of its neighbours and of its partners, by code; official names by themselves.</summary>
    private static readonly Dictionary<string, RussianName> Known = new(StringComparer.Ordinal)
    {
        ["KZ"] = Masculine("Казахстан"),
        ["UZ"] = Masculine("Узбекистан"),
        ["KG"] = Masculine("Кыргызстан"),
        ["TJ"] = Masculine("Таджикистан"),
        ["TM"] = Masculine("Туркменистан"),
        ["AF"] = Masculine("Афганистан"),
        ["IR"] = Masculine("Иран"),
        ["PK"] = Masculine("Пакистан"),
        ["AZ"] = Masculine("Азербайджан"),
        ["CN"] = new("Китай", "Китая", "Китаю", "Китаем"),
        ["RU"] = new("Россия", "России", "России", "Россией"),
        ["TR"] = new("Турция", "Турции", "Турции", "Турцией"),
        ["Республика Казахстан"] = Republic("Казахстан"),
        ["Республика Узбекистан"] = Republic("Узбекистан"),
        ["Республика Таджикистан"] = Republic("Таджикистан"),
        ["Кыргызская Республика"] = new("Кыргызская Республика", "Кыргызской Республики", "Кыргызской Республике", "Кыргызской Республикой"),
        ["Российская Федерация"] = new("Российская Федерация", "Российской Федерации", "Российской Федерации", "Российской Федерацией"),
        ["Киргизия"] = new("Киргизия", "Киргизии", "Киргизии", "Киргизией"),
    };

    /// <summary>The cases of a party's name; a name outside the table stands in quotes after the word for a party, which takes the endings.</summary>
    /// <param name="id">Id of the party.</param>
    /// <param name="name">Its Russian name.</param>
    internal static RussianName Of(string id, string name)
    {
        if (Known.TryGetValue(name, out var official))
        {
            return official;
        }

        if (Known.TryGetValue(id, out var state) && (state.Nominative == name || name == id))
        {
            return state;
        }

        return Known.Values.FirstOrDefault(n => n.Nominative == name)
            ?? new RussianName($"сторона «{name}»", $"стороны «{name}»", $"стороне «{name}»", $"стороной «{name}»");
    }

    private static RussianName Masculine(string name) => new(name, name + "а", name + "у", name + "ом");

    private static RussianName Republic(string name) => new("Республика " + name, "Республики " + name, "Республике " + name, "Республикой " + name);
}
