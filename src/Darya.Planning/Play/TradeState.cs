namespace Darya.Planning.Play;

/// <summary>How far two players have come with a trade at a recorded price: nobody is made to trade at a loss.</summary>
internal enum TradeState
{
    /// <summary>The first to decide chooses any amount up to the record.</summary>
    Open,

    /// <summary>The partner takes the offer or any part of it.</summary>
    Offered,

    /// <summary>Both keep to the amount.</summary>
    Agreed,
}
