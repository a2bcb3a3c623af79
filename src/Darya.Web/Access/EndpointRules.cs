namespace Darya.Web.Access;

/// <summary>Declares rules where endpoints are mapped.</summary>
internal static class EndpointRules
{
    /// <summary>Declares who may ask this endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="act">What the audit log calls it.</param>
    /// <param name="rule">Who may.</param>
    internal static TBuilder Under<TBuilder>(this TBuilder endpoint, string act, AccessRule rule)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new EndpointRule(act, rule));

    /// <summary>Declares who may ask this endpoint, which shows nothing by itself, so that asking is no entry of the log.</summary>
    internal static TBuilder UnderQuietly<TBuilder>(this TBuilder endpoint, string act, AccessRule rule)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new EndpointRule(act, rule, IsNoted: false));

    /// <summary>Every endpoint of the program with its rule; null where there is none.</summary>
    internal static IEnumerable<(RouteEndpoint Endpoint, EndpointRule? Rule)> All(IEndpointRouteBuilder routes) =>
        routes.DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Select(e => (e, e.Metadata.GetMetadata<EndpointRule>()));

    /// <summary>Refuses to start with an endpoint that has no rule.</summary>
    /// <exception cref="InvalidOperationException">There is one.</exception>
    internal static void Require(IEndpointRouteBuilder routes)
    {
        string?[] bare = [.. All(routes).Where(e => e.Rule is null).Select(e => e.Endpoint.DisplayName)];
        if (bare.Length > 0)
        {
            throw new InvalidOperationException($"Endpoints without a rule of access: {string.Join(", ", bare)}.");
        }
    }
}
