/** A bot's token as @BotFather gives it: the rule of the setting, and of what is looked for in all that is said. */
const NUMBER = String.raw`\d+`
const SECRET = String.raw`[\w-]`

/** What may be a token; the secret of a genuine one has 35 characters. */
export const TOKEN = new RegExp(`^${NUMBER}:${SECRET}+$`, 'u')

/** A shorter secret in a text may be a time or a count; that of this process is known, however short. */
const SHORTEST_SECRET = 16
/** No figure stands before it: a run of figures is then looked at once, however long. */
const ANY_TOKEN = new RegExp(`(?<!\\d)${NUMBER}(?::|%3a)${SECRET}{${SHORTEST_SECRET},}`, 'giu')

/** What this process must never say, the longest first. */
let hidden: readonly string[] = []

/** Keeps the token of this process, whatever its length, out of all that is said from now on. */
export function hideToken(token: string): void {
  const secret = token.slice(token.indexOf(':') + 1)
  hidden = [
    token,
    token.replace(':', '%3A'),
    token.replace(':', '%3a'),
    ...(secret.length < SHORTEST_SECRET ? [] : [secret]),
  ]
}

/** Takes out what looks like a bot's token: libraries put the address of a call into their errors. */
export const withoutTokens = (text: string): string =>
  hidden.reduce(
    (left, secret) => left.replaceAll(secret, '<token>'),
    text.replaceAll(ANY_TOKEN, '<token>'),
  )

/** Telegram's own sentences are shorter. */
const LONGEST_SAID = 200
/** A quotation mark that is no apostrophe, a tag, a new line, or what no sentence of Telegram's is written in. */
const FOREIGN = /["<>{}`]|(?<!\w)'|[^\u{20}-\u{7e}]/u

/**
 * Keeps of an error's description what Telegram says itself, up to what it quotes: that may be the words of people,
 * and a proxy may repeat the address with the token. Telegram writes in English, in one line.
 */
export function ownWords(description: unknown): string {
  const said = withoutTokens(String(description).split(FOREIGN, 1)[0] ?? '').trimEnd()
  return said.length > LONGEST_SAID ? `${said.slice(0, LONGEST_SAID)}…` : said
}
