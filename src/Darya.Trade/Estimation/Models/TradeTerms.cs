using Darya.Model;

namespace Darya.Trade.Estimation.Models;

/// <summary>Variables of the models.</summary>
public static class TradeTerms
{
    /// <summary>Stands for every provision of the file of agreements.</summary>
    public const string Provisions = "provisions";

    /// <summary>Logarithm of the distance in km.</summary>
    public const string LogDistance = "log_dist";

    private static readonly Dictionary<string, LocalName> Names = new(StringComparer.Ordinal)
    {
        [LogDistance] = new("Distance", "Расстояние"),
        ["contig"] = new("Common border", "Общая граница"),
        ["comlang_off"] = new("Common official language", "Общий официальный язык"),
        ["comcol"] = new("Common coloniser after 1945", "Общая метрополия после 1945 года"),
        ["colony"] = new("One was the other's colony", "Одна была колонией другой"),
        ["rta"] = new("Trade agreement", "Торговое соглашение"),
        ["one_country"] = new("Once one country", "Прежде одно государство"),
        ["ca5"] = new("Between the five states of Central Asia", "Между пятью государствами Центральной Азии"),
        ["eaeu"] = new("Customs union (Eurasian Economic Union)", "Таможенный союз (ЕАЭС)"),
        ["eaeu_later"] = new("Later members of the customs union, before it", "Будущие члены таможенного союза, до его создания"),
        ["international"] = new("Across a border", "Через границу"),
    };

    private static readonly LocalName Twice = new("twice the distance", "вдвое большее расстояние");

    private static readonly LocalName FromNoToYes = new("from no to yes", "от «нет» к «да»");

    /// <summary>A variable in words; a provision keeps its id.</summary>
    public static LocalName Name(string term) => Names.TryGetValue(term, out var name) ? name : new($"Provision {term}", $"Положение {term}");

    /// <summary>The change of the variable whose effect is told in percent, and its size.</summary>
    internal static (LocalName Change, double Size) Change(string term) => term == LogDistance ? (Twice, Math.Log(2)) : (FromNoToYes, 1);
}
