import type { Amount } from '#statement/count/amount.ts'
import { isNews } from '#statement/figures/findings.ts'
import { clauseAt, has, LEAD_SENTENCES } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a number well below the whole counts some of them: the whole stands on top, and nothing says of so few
 * that they came: «107 додому. … У Маріуполі полонили 84 бійців», «Родом із Донецька 65 військових». Who contradicts a
 * number says it of all as well: «З полону повернулися 84».
 */
export const isSomeOfThem = (a: Amount, whole: number, counted: readonly Amount[]): boolean =>
  a.value < whole * NEARLY &&
  !has(a.sentence, CAME, clauseAt(a.sentence, a.at)) &&
  !has(a.sentence, TOLD_ANEW) &&
  counted.some((b) => b.value === whole && isOnTop(b))

/** Whoever counts nearly as many counts the same people, whatever is said of them. */
const NEARLY = 0.95

/** Who tells a number of his own, of a side or of this day, tells it of all: «Штаб уточнює: тіл 909», «українців — 157». */
const TOLD_ANEW: readonly Idea[] = [
  'ua_voice',
  'ru_voice',
  'unnamed',
  'ukrainian',
  'russian',
  'ukraine',
  'russia',
  'today',
  'evenly',
  'each',
]

const CAME: readonly Idea[] = [...BROUGHT, 'home', 'through']

const isOnTop = (a: Amount): boolean =>
  isNews(a) &&
  !a.part &&
  !a.approximate &&
  a.sentence.place >= 0 &&
  a.sentence.place < LEAD_SENTENCES
