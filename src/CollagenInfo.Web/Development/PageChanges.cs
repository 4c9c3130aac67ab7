using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CollagenInfo.Content.Storage;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace CollagenInfo.Web.Development;

/// <summary>Tells an open page when something that it shows has changed.</summary>
internal static class PageChanges
{
    public const string Changed = "changed";

    /// <summary>Sent first, because the browser does not count the connection as open until something arrives.</summary>
    private const string Listening = "listening";

    /// <summary>Ends when the page is left or the site stops.</summary>
    public static async IAsyncEnumerable<SseItem<string>> HearAsync(
        ContentRepository content,
        IFileProvider assets,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        // Several changes at once cause one reload.
        var changes = Channel.CreateBounded<SseItem<string>>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Tell() => changes.Writer.TryWrite(new SseItem<string>("", Changed));
        void TellContent(ContentReport report) => Tell();

        content.Refreshed += TellContent;
        CodeChanges.Applied += Tell;
        try
        {
            using var watching = ChangeToken.OnChange(() => assets.Watch("**/*"), Tell);
            using var stopping = stop.Register(() => changes.Writer.TryComplete());
            yield return new SseItem<string>("", Listening);
            await foreach (var change in changes.Reader.ReadAllAsync(CancellationToken.None))
            {
                yield return change;
            }
        }
        finally
        {
            content.Refreshed -= TellContent;
            CodeChanges.Applied -= Tell;
        }
    }
}
