namespace Bot.Knowledge.Text;

/// <summary>What a message is written in.</summary>
/// <param name="Form">The form of language.</param>
/// <param name="Confidence">0 to 1: how much evidence there was for it; 0 when the fallback decided alone.</param>
/// <param name="Mixed">True when Chinese characters and Latin words occur together (code-mixing).</param>
public readonly record struct LanguageGuess(LanguageForm Form, double Confidence, bool Mixed);
