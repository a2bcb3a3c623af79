using Xunit;

namespace Darya.Gravity.Tests.Estimation;

/// <summary>A fact that needs the trade data beside the repository; skipped where it is absent.</summary>
internal sealed class TradeFactAttribute : FactAttribute
{
    public TradeFactAttribute()
    {
        if (TradeReference.Folder is null)
        {
            Skip = "The folder shared/data/trade-reference is not beside the repository.";
        }
    }
}
