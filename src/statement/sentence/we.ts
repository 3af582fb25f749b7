import type { Hit } from '#statement/word/lexicon.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { wordsLike } from '#statement/word/word.ts'

const isWe = wordsLike(/^(?:мы|нам)$/u)
const OURS: ReadonlyMap<Idea, Idea> = new Map([
  ['russia', 'ukraine'],
  ['to_russia', 'to_ukraine'],
])

/**
 * Reads «мы» of a Russian text by who speaks: where it is a Ukrainian, we are Ukraine. Where no word tells
 * who speaks, we are nobody.
 */
export function weBySpeaker(
  tokens: readonly Token[],
  hits: readonly Hit<Idea>[],
): readonly Hit<Idea>[] {
  const isOfUs = (hit: Hit<Idea>): boolean => OURS.has(hit.idea) && isWe(tokens[hit.from])
  if (!hits.some(isOfUs)) return hits
  const voices = hits.filter(({ idea }) => idea === 'ua_voice' || idea === 'ru_voice')
  const others = hits.filter((hit) => !isOfUs(hit))
  return hits.flatMap((hit) => {
    const ours = OURS.get(hit.idea)
    if (ours === undefined || !isOfUs(hit)) return [hit]
    const side = sideOf(tokens, voices, hit.from) ?? sideOfOthers(tokens, others)
    if (side === null) return []
    return side === 'ukraine' ? [{ ...hit, idea: ours }] : [hit]
  })
}

type Side = 'ukraine' | 'russia'

function sideOf(tokens: readonly Token[], voices: readonly Hit<Idea>[], at: number): Side | null {
  const speaker = speakerOf(tokens, voices, at)
  if (speaker === undefined) return null
  return speaker.idea === 'ua_voice' ? 'ukraine' : 'russia'
}

/** Who is named last before, unless a quotation ends and somebody is named right behind it. */
function speakerOf(
  tokens: readonly Token[],
  voices: readonly Hit<Idea>[],
  at: number,
): Hit<Idea> | undefined {
  const before = voices.findLast(({ to }) => to <= at)
  const after = voices.find(({ from }) => from > at)
  if (before === undefined || after === undefined) return before ?? after
  const isQuoted = tokens.slice(0, at).filter(({ text }) => text === '"').length % 2 === 1
  if (!isQuoted) return before
  const end = tokens.findIndex(({ text }, index) => index > at && text === '"')
  return end !== -1 && after.from > end && after.from - end <= SAID_BY ? after : before
}

/** «…», — написал в Telegram глава ведомства … */
const SAID_BY = 9

/** Who else is named gives, or is given to: «Россия вернула нам», «передали Украине»; said of both ways, nobody knows. */
function sideOfOthers(tokens: readonly Token[], others: readonly Hit<Idea>[]): Side | null {
  const label = others.find(({ idea, to }) => NAMED.has(idea) && tokens[to]?.text === ':')
  if (label !== undefined) return label.idea === 'ukraine' ? 'ukraine' : 'russia'
  const gave = others.filter(({ idea }) => idea === 'gave').map(({ from }) => from)
  const isOurs = others.some((hit) => isOfUkraine(tokens, hit, gave))
  const isTheirs = others.some((hit) => isOfRussia(tokens, hit, gave))
  if (isOurs === isTheirs) return null
  return isOurs ? 'ukraine' : 'russia'
}

const NAMED: ReadonlySet<Idea> = new Set(['ukraine', 'russia'])

/** «Россия вернула нам», «Слава Украине»: «РФ» and «России» may be anybody's. */
const isOfUkraine = (tokens: readonly Token[], hit: Hit<Idea>, gave: readonly number[]): boolean =>
  hit.idea === 'from_russia' ||
  (hit.idea === 'ukrainian' && isBack(tokens[hit.from - 1])) ||
  (hit.idea === 'russia' && isActing(tokens[hit.from]) && isNear(hit, gave)) ||
  (hit.idea === 'to_ukraine' && isGlory(tokens[hit.from - 1]))

/** «Среди вернувшихся украинцев» */
const isBack = wordsLike(/^(?:вернувш|возвращ[её]нн|освобожд[её]нн)/u)

/** «Украинская сторона передала нам», «мы передали Украине» */
const isOfRussia = (tokens: readonly Token[], hit: Hit<Idea>, gave: readonly number[]): boolean =>
  hit.idea === 'from_ukraine' ||
  (hit.idea === 'to_ukraine' && !isGlory(tokens[hit.from - 1]) && isNear(hit, gave)) ||
  (hit.idea === 'ukraine' && isActing(tokens[hit.from]) && isNear(hit, gave)) ||
  (hit.idea === 'russian' && isOfArmy(tokens[hit.from]))

const isNear = ({ from, to }: Hit<Idea>, gave: readonly number[]): boolean =>
  gave.some((at) => at > from - NEAR && at < to + NEAR)

const NEAR = 5
const isActing = wordsLike(
  /^(?:россия|россияне|российская|москва|украина|украинская|киев|украинцы)$/u,
)
const isGlory = wordsLike(/^слава$/u)
const isOfArmy = wordsLike(/^(?:российские|российских|россиян|курских|курские|курян)$/u)
