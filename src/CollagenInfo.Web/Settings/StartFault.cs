using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace CollagenInfo.Web.Settings;

/// <summary>Why the program could not start, in one sentence.</summary>
internal static class StartFault
{
    private const string Kestrel = "Microsoft.AspNetCore.Server.Kestrel";

    /// <summary>The sentence; null for a fault of the program itself, whose place in the code is needed to mend it.</summary>
    public static string? SentenceFor(Exception fault) =>
        fault switch
        {
            SettingException => fault.Message,
            InvalidDataException => $"{FirstLine(fault)} {FirstLine(fault.GetBaseException())}",
            SocketException { SocketErrorCode: SocketError.AccessDenied } =>
                "The program may not listen there: ports below 1024 need special rights. Set another port in ASPNETCORE_URLS.",
            SocketException { SocketErrorCode: SocketError.AddressNotAvailable } =>
                "The program cannot listen there: this machine does not have the address that is set in ASPNETCORE_URLS.",
            SocketException => $"The program cannot listen: {FirstLine(fault)}.",
            IOException { InnerException: AddressInUseException } =>
                $"{FirstLine(fault).TrimEnd('.')}. Stop the other program, or set another port in ASPNETCORE_URLS.",
            InvalidOperationException { InnerException: HttpListenerException reason } =>
                $"The program cannot listen at the address that is set in Metrics:Url: {FirstLine(reason)}.",
            InvalidOperationException when fault.Source?.StartsWith(Kestrel, StringComparison.Ordinal) == true =>
                $"The program cannot listen: {FirstLine(fault)}",
            _ => null,
        };

    private static string FirstLine(Exception fault) => fault.Message.ReplaceLineEndings("\n").Split('\n')[0];
}
