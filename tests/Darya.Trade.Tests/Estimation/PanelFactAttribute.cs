using Xunit;

namespace Darya.Trade.Tests.Estimation;

/// <summary>A fact that needs the world panels beside the repository; skipped where they are absent.</summary>
internal sealed class PanelFactAttribute : FactAttribute
{
    public PanelFactAttribute()
    {
        if (SharedPanels.Folder is null)
        {
            Skip = "The folder shared/data/trade is not beside the repository.";
        }
    }
}
