/**
 * English words and phrases that are marked as English wherever they stand in the handbook, so that a screen reader says them with
 * an English voice (WCAG 2.2, 3.1.2: https://www.w3.org/TR/WCAG22/#language-of-parts). That rule leaves out names, technical terms,
 * words of no certain language, and words that have become part of Dutch. What that comes to, word by word:
 *
 * A word stands here when
 * - its letters say something else to a Dutch voice ("phishing", "feed"), and
 * - not everybody uses it daily: the handbook explains it in its list of terms, or would if it used it more often.
 *
 * A word does not stand here when
 * - it is Dutch by now: app, account, online, team, privacy, check, like, selfie (`dutchByNow`);
 * - it has a Dutch ending: gedoxt, exposen, liken. Half a word in another voice is harder to follow than a whole one in the wrong
 *   voice. A plural stands here, since English makes it with an s as well;
 * - it is written as one word with a Dutch one: phishingmail. With a hyphen between them the English part is found and marked;
 * - it is a name: of a product, a company, a campaign.
 *
 * In small letters; at the start of a sentence it is found with a capital too. In alphabetical order. A phrase is found before the
 * words in it.
 */
export const english: readonly string[] = [
  "best practice", "best practices", "body shaming", "bodyshaming",
  "cancel culture", "catfish", "catfishing", "chatbot", "chatbots", "clickbait", "code of conduct", "communities", "community",
  "community’s", "content creator", "content creators", "cyberbullying",
  "dark pattern", "dark patterns", "deepfake", "deepfakes", "dickpic", "dickpics", "direct message", "direct messages",
  "disclaimer", "disclaimers", "doxing", "doxxing",
  "end-to-end",
  "fake news", "fear of missing out", "feed", "feeds", "friend request", "friend requests",
  "ghosting", "groomer", "groomers", "grooming",
  "hashtag", "hashtags", "hate speech",
  "influencer", "influencers",
  "livestream", "livestreams", "loverboy", "loverboys",
  "malware",
  "nudes",
  "opt-in", "opt-out",
  "phishing", "prompt", "prompts",
  "quishing",
  "ransomware", "revenge porn",
  "safe space", "safe spaces", "scam", "scams", "screenshot", "screenshots", "sexting", "sextortion", "sharenting",
  "slutshaming", "smishing", "social engineering", "spoofing", "spyware", "stalkerware", "stories", "story", "story’s", "streak",
  "streaks", "swatting",
  "terms of service", "timeline", "timelines", "trolling", "two-factor", "two-factor authentication",
];

/**
 * Words with an English look, or that Dutch dictionaries do not know yet, which the handbook uses as Dutch. They are here so that a new
 * one is noticed and somebody decides (test/text/english-looks.ts); a word that one of these is part of follows it.
 */
export const dutchByNow: readonly string[] = [
  "app", "back-up", "badge", "chat", "check", "clubshirt", "dilemmakaart", "don’ts", "download", "easy", "hack", "handout", "hobby", "html",
  "intake", "nepbeeld", "nepgeluid", "nepprofiel", "nepwinkel", "ontvolg", "pleegzorgwerker", "privacy", "privé", "psych", "socialmedia",
  "sticker", "team", "typ", "usb-stick", "zelfbinding", "zip-bestand",
];
