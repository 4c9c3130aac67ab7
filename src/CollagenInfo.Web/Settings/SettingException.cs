namespace CollagenInfo.Web.Settings;

/// <summary>The program cannot run as it is set. The message is one sentence for whoever runs it.</summary>
internal sealed class SettingException(string sentence, Exception? cause = null) : Exception(sentence, cause);
