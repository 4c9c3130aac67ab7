using System.Net;
using System.Security.Cryptography;

namespace CollagenInfo.Web.Insight;

/// <summary>
/// The questions of one day, in memory only. Each client is a number made with a secret key that is thrown away with the day: it
/// tells clients apart, but cannot be traced back to them.
/// </summary>
internal sealed class DayOfQuestions(DateOnly day)
{
    /// <summary>Words that fewer clients typed may be names, and are never written to the file.</summary>
    public const int FewestClients = 3;

    // Bounds of memory, about 24 MB in all.
    private const int MostWords = 2000;
    private const int MostClients = 500;

    /// <summary>What one client may bring that nobody asked before: whoever asks for thousands must not keep out what others ask.</summary>
    private const int MostWordsOfOne = 40;

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly Dictionary<(QuestionKind Kind, string Words), HashSet<long>> clients = [];
    private readonly Dictionary<long, int> brought = [];

    public DateOnly Day => day;

    /// <summary>
    /// Notes a question, and gives the number of clients to add to the file: none for the first two, three for the third, then
    /// one for each new client.
    /// </summary>
    public int Note(QuestionKind kind, string words, IPAddress client)
    {
        var number = NumberOf(client);
        if (!clients.TryGetValue((kind, words), out var known))
        {
            var before = brought.GetValueOrDefault(number);
            if (clients.Count >= MostWords || before >= MostWordsOfOne)
            {
                return 0;
            }

            brought[number] = before + 1;
            clients[(kind, words)] = known = [];
        }

        var isNew = known.Count < MostClients && known.Add(number);
        return !isNew || known.Count < FewestClients ? 0 : known.Count == FewestClients ? FewestClients : 1;
    }

    private long NumberOf(IPAddress client) => BitConverter.ToInt64(HMACSHA256.HashData(key, ClientNetwork.BytesOf(client)));
}
