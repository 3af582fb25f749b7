import { isFor } from '#statement/word/small-words.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isOfProject } from '#statement/word/project.ts'
import { isGlory } from '#statement/word/known-words.ts'

const isWe = anyWord('мы нам')
const isEnemy = anyWord('противнику врагу неприятелю enemy')
/** «на ту сторону» */
const isThat = anyWord('ту')
const OURS: ReadonlyMap<Idea, Idea> = new Map([
  ['russia', 'ukraine'],
  ['to_russia', 'to_ukraine'],
])

const isOfUs = (tokens: readonly Token[], { idea, to }: Hit<Idea>): boolean =>
  OURS.has(idea) && isWe(tokens[to - 1])
/** The vocabulary has the enemy of Russia. */
const isOfEnemy = (tokens: readonly Token[], { idea, to }: Hit<Idea>): boolean =>
  idea === 'to_ukraine' && (isEnemy(tokens[to - 1]) || isThat(tokens[to - 2]))

/**
 * Reads «мы» and «противнику» of a Russian text, "to the enemy" of an English one, by who speaks: where it is
 * a Ukrainian, we are Ukraine. Where no word tells who speaks, we are nobody.
 */
export function weBySpeaker(
  tokens: readonly Token[],
  hits: readonly Hit<Idea>[],
): readonly Hit<Idea>[] {
  const isOfAny = (hit: Hit<Idea>): boolean => isOfUs(tokens, hit) || isOfEnemy(tokens, hit)
  if (!hits.some(isOfAny)) return hits
  const voices = hits.filter(({ idea }) => idea === 'ua_voice' || idea === 'ru_voice')
  const others = hits.filter((hit) => !isOfAny(hit))
  return hits.flatMap((hit) => {
    if (!isOfAny(hit)) return [hit]
    const side =
      sideOf(tokens, voices, hit.from) ??
      (isOfProject(tokens) ? 'ukraine' : null) ??
      (isOfEnemy(tokens, hit) ? sideBesideEnemy(others) : sideOfOthers(tokens, others))
    if (side === null) return []
    return side === 'ukraine' ? [{ ...hit, idea: OURS.get(hit.idea) ?? 'to_russia' }] : [hit]
  })
}

/** «Украине передали 1000 тел, противнику — 40»: whoever is named so is not the enemy. */
function sideBesideEnemy(others: readonly Hit<Idea>[]): Side | null {
  const isOurs = others.some(({ idea }) => idea === 'to_ukraine')
  const isTheirs = others.some(({ idea }) => idea === 'to_russia')
  if (isOurs === isTheirs) return null
  return isOurs ? 'ukraine' : 'russia'
}

/** Reads «нам» and «до нас» of a Ukrainian text as Russia where its speaker is quoted: «Мединський: „Нам передали 21 тіло“». */
export function weOfQuoted(
  tokens: readonly Token[],
  hits: readonly Hit<Idea>[],
): readonly Hit<Idea>[] {
  const voices = hits.filter(({ idea }) => idea === 'ru_voice' || idea === 'ua_voice')
  if (!voices.some(({ idea }) => idea === 'ru_voice')) return hits
  return hits.map((hit) => {
    const other = otherWay(tokens, hit)
    const isTheirs =
      other !== null && isQuoted(tokens, hit.from) && sideOf(tokens, voices, hit.from) === 'russia'
    return isTheirs ? { ...hit, idea: other } : hit
  })
}

/** Where a pronoun or the enemy is sent to by a speaker of the other side. */
function otherWay(tokens: readonly Token[], { idea, from, to }: Hit<Idea>): Idea | null {
  if (idea === 'to_ukraine') return isUs(tokens[to - 1]) || isUs(tokens[from]) ? 'to_russia' : null
  if (idea !== 'to_russia') return null
  return isFoe(tokens[from]) || someToken(tokens, from, to, isThem) ? 'to_ukraine' : null
}

const isUs = anyWord('ми нам нас')
const isThem = anyWord('них')
const isFoe = anyWord('ворогу ворогові противнику противникові супротивнику')

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
  if (!isQuoted(tokens, at)) return before
  const end = tokens.findIndex(({ text }, index) => index > at && text === '"')
  return end !== -1 && after.from > end && after.from - end <= SAID_BY ? after : before
}

const isQuoted = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).filter(({ text }) => text === '"').length % 2 === 1

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
  isPaid(tokens, hit) ||
  (hit.idea === 'russia' && isActing(tokens[hit.from]) && isNear(hit, gave)) ||
  (hit.idea === 'to_ukraine' && isGlory(tokens[hit.from - 1]))

/** «Среди вернувшихся украинцев» */
const isBack = anyWord('вернувш* возвращ{е,ё}нн* освобожд{е,ё}нн*')

/** «Украинская сторона передала нам», «мы передали Украине» */
const isOfRussia = (tokens: readonly Token[], hit: Hit<Idea>, gave: readonly number[]): boolean =>
  hit.idea === 'from_ukraine' ||
  (hit.idea === 'to_ukraine' && !isGlory(tokens[hit.from - 1]) && isNear(hit, gave)) ||
  (hit.idea === 'ukraine' && isActing(tokens[hit.from]) && isNear(hit, gave)) ||
  (hit.idea === 'russian' && isOfArmy(tokens[hit.from]) && !isPaid(tokens, hit))

/** «обменяли на 55 россиян»: whoever pays with them is the other side. */
const isPaid = (tokens: readonly Token[], { idea, from }: Hit<Idea>): boolean =>
  idea === 'russian' &&
  isOfArmy(tokens[from]) &&
  tokens[from - 1]?.kind === 'number' &&
  isFor(tokens[from - 2])

const isNear = ({ from, to }: Hit<Idea>, gave: readonly number[]): boolean =>
  gave.some((at) => at > from - NEAR && at < to + NEAR)

const NEAR = 5
const isActing = anyWord('россия россияне российская москва украина украинская киев украинцы')
const isOfArmy = anyWord('российские российских россиян курских курские курян')
