using Darya.Model;

namespace Darya.Cooperation.Sharing;

/// <summary>The rules that are shown, in their order, and their names.</summary>
internal static class ShareNames
{
    private static readonly Dictionary<string, LocalName> Names = new(StringComparer.Ordinal)
    {
        ["shapley"] = new("Shapley value", "Вектор Шепли"),
        ["nucleolus"] = new("Nucleolus", "N-ядро"),
        ["prenucleolus"] = new("Prenucleolus", "Пред-N-ядро"),
        ["per_capita_nucleolus"] = new("Per-capita nucleolus", "N-ядро на участника"),
        ["tau"] = new("Tau value", "Тау-вектор"),
        ["gately"] = new("Gately point", "Точка Гейтли"),
        ["nash_harsanyi"] = new("Nash-Harsanyi in the core", "Нэш — Харсаньи в ядре"),
        ["kalai_smorodinsky"] = new("Kalai-Smorodinsky, by the best in the core", "Калаи — Смородинский, по лучшему в ядре"),
        ["equal_gain"] = new("Equal gain", "Равный выигрыш"),
        ["proportional_gain"] = new("In proportion to what each has alone", "Пропорционально тому, что есть у каждого"),
        ["banzhaf"] = new("Banzhaf value", "Вектор Банцафа"),
    };

    /// <summary>Ids of the rules in the order of the tables.</summary>
    internal static IReadOnlyList<string> Shown { get; } = [.. Names.Keys];

    internal static LocalName Name(string rule) => Names[rule];
}
