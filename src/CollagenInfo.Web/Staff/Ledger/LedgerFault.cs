using Microsoft.Data.Sqlite;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>Says why the ledger could not be written, if the disk is the reason.</summary>
internal static class LedgerFault
{
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int InputOrOutput = 10;
    private const int Full = 13;

    /// <summary>Whether what hinders opening the ledger can end while the program runs, such as a full disk.</summary>
    public static bool MayPass(Exception fault) => fault is IOException or SqliteException { SqliteErrorCode: Busy or Full };

    /// <summary>The reason in words for who is at the desk; null if the fault is of another kind.</summary>
    public static string? WhyIn(Exception fault) =>
        ((fault as SqliteException) ?? (fault.InnerException as SqliteException))?.SqliteErrorCode switch
        {
            Full => "The desk's disk is full. Nothing was kept or published now. " + WhatToDo,
            ReadOnly or InputOrOutput => "The desk cannot write to its disk. Nothing was kept or published now. " + WhatToDo,
            _ => null,
        };

    private const string WhatToDo = "What you typed is still in the form: go back and copy it, and tell who runs the server.";
}
