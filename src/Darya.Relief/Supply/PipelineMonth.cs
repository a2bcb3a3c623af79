namespace Darya.Relief.Supply;

/// <summary>The pipeline in a month, all foods and places together.</summary>
/// <param name="Month">The month, from 0.</param>
/// <param name="Ordered">t ordered.</param>
/// <param name="Arrived">t that arrived at places with people in need from elsewhere.</param>
/// <param name="HandedOut">t handed out.</param>
/// <param name="InStock">t in stock at the end.</param>
/// <param name="InTransit">t ordered or sent and not there at the end.</param>
/// <param name="Lost">t lost in stores and on ways (by month of leaving), thrown away, or left as bran in mills.</param>
/// <param name="Unserved">Persons without ration.</param>
public sealed record PipelineMonth(
    int Month, double Ordered, double Arrived, double HandedOut, double InStock, double InTransit, double Lost, double Unserved);
