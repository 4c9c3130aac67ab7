namespace CollagenInfo.Content.Changes;

/// <summary>What a word does in a sentence, as far as a change of it can matter to a patient.</summary>
internal enum WordKind
{
    /// <summary>It says nothing that advice could turn on: "also", "page".</summary>
    Plain,

    /// <summary>Nothing is known of it.</summary>
    Other,

    /// <summary>Whom a sentence sends patients to, and what most sentences are about: "ask", "session".</summary>
    Kept,

    /// <summary>The data files speak of it: something that patients do, use or notice.</summary>
    Subject,

    /// <summary>"And", "or": they decide whether one of two is enough.</summary>
    Joining,

    /// <summary>Who is spoken to: "you", "us".</summary>
    Person,

    /// <summary>"May", "can": how sure it is, or what is allowed.</summary>
    Modal,

    /// <summary>"Some", "usually".</summary>
    Amount,

    /// <summary>"Day", "tonight".</summary>
    Time,

    /// <summary>How something is: "warm", "safe", "better".</summary>
    Degree,

    /// <summary>"Must", "need".</summary>
    Advice,

    /// <summary>"If", "until", "only".</summary>
    Condition,

    /// <summary>"Not", "without".</summary>
    Negation,

    /// <summary>"Severe", "hospital".</summary>
    Urgency,

    /// <summary>A sign that patients may notice, or what their body is like: "fever", "pregnant".</summary>
    Body,

    Medicine,

    /// <summary>A number, a unit, a reference to a fact, or a sign such as "%".</summary>
    Number,

    /// <summary>The sources of a sentence, as they are cited.</summary>
    Source,

    /// <summary>A picture, a waiver or another mark that is not text.</summary>
    Mark,
}
