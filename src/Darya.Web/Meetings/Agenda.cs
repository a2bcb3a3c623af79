namespace Darya.Web.Meetings;

/// <summary>The order in which the Interstate Commission for Water Coordination takes its points.</summary>
internal static class Agenda
{
    /// <summary>
    /// Points that stand in the agendas of the commission's 69th (Ashgabat, 26 January 2017) and 70th meeting (Tashkent, 11-12 April 2017), as published on
    /// icwc-aral.uz; the season is left open.
    /// </summary>
    internal static IReadOnlyList<(string En, string Ru)> OfTheCommission { get; } =
    [
        ("Results of the past season in the Syr Darya and Amu Darya basins",
            "Итоги прошедшего сезона в бассейнах рек Сырдарья и Амударья"),
        ("Consideration and approval of the limits of water withdrawal and of the operation regimes of the reservoir cascades for the coming season",
            "Рассмотрение и утверждение лимитов водозаборов и режимов работы каскадов водохранилищ на предстоящий сезон"),
        ("Progress of the plan to strengthen the work of the commission",
            "О ходе выполнения плана мероприятий по укреплению деятельности комиссии"),
        ("Agenda and venue of the next meeting",
            "О повестке дня и месте проведения очередного заседания"),
    ];
}
