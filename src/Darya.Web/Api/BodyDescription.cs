using Darya.Web.Access;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Darya.Web.Api;

/// <summary>Describes what programs send, and the parts of addresses that the gate reads and no endpoint names.</summary>
internal static class BodyDescription
{
    /// <summary>Adds them to an operation.</summary>
    internal static async Task Add(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        operation.Parameters ??= [];
        foreach (var name in (context.Description.RelativePath ?? "").Split('/').Where(p => p.StartsWith('{')).Select(p => p.Trim('{', '}').Split(':')[0]))
        {
            if (!operation.Parameters.Any(p => p.Name == name))
            {
                operation.Parameters.Add(new OpenApiParameter { Name = name, In = ParameterLocation.Path, Required = true, Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" } });
            }
        }

        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ProgramBodyOf>().FirstOrDefault() is { IsNothing: false } body)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    ["application/json"] = new() { Schema = await context.GetOrCreateSchemaAsync(body.Type, null, cancellation) },
                },
            };
        }
    }
}
