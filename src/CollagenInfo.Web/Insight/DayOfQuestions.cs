using System.Net;
using System.Security.Cryptography;

namespace CollagenInfo.Web.Insight;

/// <summary>
/// What was asked on one day, in memory only. Who asked is a number made with a key that nobody knows and that goes with
/// the day: it tells two clients apart, and leads back to neither.
/// </summary>
internal sealed class DayOfQuestions(DateOnly day)
{
    /// <summary>A word that fewer clients typed may be a name, and is never written.</summary>
    public const int FewestClients = 3;

    private const int MostWords = 5000;
    private const int MostClients = 1000;

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly Dictionary<(QuestionKind Kind, string Words), HashSet<long>> clients = [];

    public DateOnly Day => day;

    /// <summary>How many clients to write down now: none up to the second, three with the third, then one with each that is new.</summary>
    public int Note(QuestionKind kind, string words, IPAddress client)
    {
        if (!clients.TryGetValue((kind, words), out var known))
        {
            if (clients.Count >= MostWords)
            {
                return 0;
            }

            clients[(kind, words)] = known = [];
        }

        var isNew = known.Count < MostClients && known.Add(NumberOf(client));
        return !isNew || known.Count < FewestClients ? 0 : known.Count == FewestClients ? FewestClients : 1;
    }

    private long NumberOf(IPAddress client) => BitConverter.ToInt64(HMACSHA256.HashData(key, ClientNetwork.BytesOf(client)));
}
