using System.Runtime.CompilerServices;

namespace CollagenInfo.DeskTests.Support;

/// <summary>Waits for what the desk does in the background.</summary>
internal static class Background
{
    private const int MostTries = 500;

    /// <summary>Waits until something is so.</summary>
    public static Task WaitForAsync(Func<bool> isSo, [CallerArgumentExpression(nameof(isSo))] string what = "") =>
        WaitForAsync(() => Task.FromResult(isSo()), () => $"It did not come: {what}");

    /// <summary>Waits until something is so; else says what there is.</summary>
    public static async Task WaitForAsync(Func<Task<bool>> isSo, Func<string> whatThereIs)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await isSo())
            {
                return;
            }

            await Task.Delay(20);
        }

        Assert.Fail(whatThereIs());
    }

    /// <summary>Waits until a commit is the newest, as "who: why".</summary>
    public static Task WaitForCommitAsync(this GitRepository repository, string line)
    {
        var newest = "";
        return WaitForAsync(
            () =>
            {
                newest = repository.Run("log", "-1", "--format=%an: %s");
                return Task.FromResult(newest == line);
            },
            () => $"It did not come: {line}; there is {newest}"
        );
    }
}
