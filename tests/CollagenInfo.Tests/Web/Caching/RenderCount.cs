using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CollagenInfo.Tests.Web.Caching;

/// <summary>Counts how often each page is rendered, and delays it, so that other requests for it arrive meanwhile.</summary>
internal sealed class RenderCount : IAsyncResultFilter, IDisposable
{
    private static readonly TimeSpan While = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<string, int> times = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim rendered = new(0);

    public void Dispose() => rendered.Dispose();

    public int Of(string address) => times.GetValueOrDefault(address);

    public async Task ReachesAsync(string address, int count)
    {
        while (Of(address) < count)
        {
            await rendered.WaitAsync();
        }
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        times.AddOrUpdate(context.HttpContext.Request.Path.Value!, 1, static (_, times) => times + 1);
        rendered.Release();
        await Task.Delay(While);
        await next();
    }
}
