using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace CollagenInfo.Web.Staff;

/// <summary>
/// Every request for the desk passes here: nothing of it is kept by caches or listed, it waits until the ledger is open, and what is
/// refused gets the desk's own answer, which for a script is JSON.
/// </summary>
internal sealed partial class DeskEntrance(LedgerState ledger, RequestDelegate desk, string? sheet, TimeProvider clock, ILogger log)
{
    /// <summary>A text of the longest file that the site reads, as a form sends it.</summary>
    private const long MostBytes = 4 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task PassAsync(HttpContext visit)
    {
        visit.Response.OnStarting(KeepPrivate, visit.Response);
        // The editor shows the page in a frame beside the text.
        visit.Response.Headers.ContentSecurityPolicy += "; frame-src 'self'";
        if (visit.Features.Get<IStatusCodePagesFeature>() is { } pagesOfPatients)
        {
            pagesOfPatients.Enabled = false;
        }

        if (visit.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostBytes;
        }

        var why = ledger.WhyNot;
        if (await IsOpenAsync(visit.RequestAborted))
        {
            why = await EnterAsync(visit);
        }
        else
        {
            (visit.Response.StatusCode, why) = (StatusCodes.Status503ServiceUnavailable, ledger.WhyNot);
        }

        if (visit.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null })
        {
            await RefusalPage.WriteAsync(visit, why, sheet);
        }
    }

    /// <summary>Lets the request in; gives the reason if the ledger could not be written.</summary>
    private async Task<string?> EnterAsync(HttpContext visit)
    {
        try
        {
            await desk(visit);
            return null;
        }
        catch (Exception fault) when (!visit.Response.HasStarted && LedgerFault.WhyIn(fault) is not null)
        {
            LogNotWritten(log, fault);
            visit.Response.StatusCode = StatusCodes.Status507InsufficientStorage;
            return LedgerFault.WhyIn(fault);
        }
        catch (Exception fault)
            when (!visit.Response.HasStarted && !visit.RequestAborted.IsCancellationRequested && fault is not BadHttpRequestException)
        {
            LogBroken(log, fault);
            (visit.Response.StatusCode, visit.Response.ContentType) = (StatusCodes.Status500InternalServerError, null);
            return null;
        }
    }

    private async ValueTask<bool> IsOpenAsync(CancellationToken gone)
    {
        if (!ledger.IsOpen)
        {
            ledger.Ask();
            await Task.WhenAny(ledger.Tried, Task.Delay(Patience, clock, gone));
        }

        return ledger.IsOpen;
    }

    private static Task KeepPrivate(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        headers[HeaderNames.CacheControl] = "no-store";
        headers["X-Robots-Tag"] = "noindex";
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Error, "The desk could not write to its disk")]
    private static partial void LogNotWritten(ILogger log, Exception fault);

    [LoggerMessage(LogLevel.Error, "A page of the desk could not be made")]
    private static partial void LogBroken(ILogger log, Exception fault);
}
