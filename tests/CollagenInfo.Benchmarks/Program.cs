using CollagenInfo.Benchmarks;
using CollagenInfo.Benchmarks.Load;

if (args is [BareServer.Command, var port, var page, var headers])
{
    BareServer.Run(port, page, headers);
    return 0;
}

if (BenchmarkOptions.TryParse(args) is not { } options)
{
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    return 2;
}

using var patience = new CancellationTokenSource(options.LongestTime);
Console.CancelKeyPress += (_, stop) =>
{
    stop.Cancel = true;
    patience.Cancel();
};

try
{
    await (options.IsLoad ? LoadBenchmark.RunAsync(options, patience.Token) : Benchmark.RunAsync(options, patience.Token));
    return 0;
}
catch (MeasurementException failed)
{
    Console.Error.WriteLine(failed.Message);
    return 1;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine($"Stopped, by hand or after {options.LongestTime.TotalMinutes} minutes.");
    return 1;
}
