using Darya.Model;

namespace Darya.Cooperation.Sharing;

/// <summary>Why a rule has no answer, in both languages; the rules say it in English, with names of players or numbers inside.</summary>
internal static class ShareReasons
{
    private static readonly (string Start, string Ending, string Russian)[] Known =
    [
        ("all together do worse than each alone, so there is no gain to lose", "", "вместе хуже, чем поодиночке, и терять нечего"),
        ("nobody has a benefit left beyond the separable part", "", "сверх отделимой части ни у кого ничего не остаётся, и делить нечего"),
        ("some players have worths of the other sign alone", "", "в одиночку оценки участников разного знака; пропорции мало что значат"),
        ("the best shares in the core could not be solved for", "", "лучшие доли в ядре не удалось найти"),
        ("the core is empty, so no allocation meets its constraints", "", "ядро пусто, его условиям не отвечает ни один раздел"),
        ("the core is empty, so no player has a best share in it", "", "ядро пусто, и лучшей доли в нём нет ни у кого"),
        ("the game is not quasi-balanced: the minimal rights exceed", "", "игра не квазисбалансирована: наименьшие права больше того, что делится"),
        ("the game is not quasi-balanced: ", " can claim more than it adds to the others", "игра не квазисбалансирована: {0} может требовать больше, чем добавляет остальным"),
        ("the game is not quasi-balanced", "", "игра не квазисбалансирована"),
        ("the largest product of gains could not be found", "", "наибольшее произведение выигрышей не удалось найти"),
        ("the linear programs of this game could not be solved", "", "линейные задачи этой игры не удалось решить"),
        ("the players add no more to the others than they have alone", "", "участники добавляют остальным не больше, чем имеют в одиночку, и равной склонности к разрыву нет"),
        ("the raw Banzhaf values add up to 0", "", "значения Банцафа в сумме дают 0, и растянуть их до общей оценки нельзя"),
        ("what the players have alone adds up to 0", "", "то, что участники имеют поодиночке, в сумме даёт 0, и пропорции нет"),
        ("the players together get less than", "", "вместе участники получают меньше, чем в сумме поодиночке, и любой раздел кому-то хуже одиночества"),
        ("the players together pay more than", "", "вместе участники платят больше, чем в сумме поодиночке, и любой раздел кому-то хуже одиночества"),
        ("not looked for beyond ", " players", "не ищется, если участников больше {0}"),
    ];

    /// <summary>The reason in both languages; one that is not known stays English.</summary>
    /// <param name="reason">What the rule says.</param>
    internal static LocalName Of(string reason)
    {
        foreach (var (start, ending, russian) in Known)
        {
            if (reason.StartsWith(start, StringComparison.Ordinal) && reason.EndsWith(ending, StringComparison.Ordinal))
            {
                return new LocalName(reason, russian.Replace("{0}", reason[start.Length..^ending.Length], StringComparison.Ordinal));
            }
        }

        return new LocalName(reason, reason);
    }
}
