using Microsoft.AspNetCore.Identity;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>Somebody who may come to the desk. The name is also the user name, so no two people have the same.</summary>
public sealed class Person : IdentityUser
{
    public required string Name { get; set; }

    /// <summary>As it stands below what the person signs; empty if not known.</summary>
    public string JobTitle { get; set; } = "";

    /// <summary>Whether the person may put changes on the site.</summary>
    public bool Publishes { get; set; }

    /// <summary>Whether the person may sign pages.</summary>
    public bool Signs { get; set; }

    /// <summary>Whether the person may invite and remove people.</summary>
    public bool ManagesPeople { get; set; }

    public DateTimeOffset InvitedAt { get; set; }

    /// <summary>When the account was closed; null while it is open.</summary>
    public DateTimeOffset? RemovedAt { get; set; }
}
