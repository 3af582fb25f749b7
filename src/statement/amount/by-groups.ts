import type { Amount } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isPer } from '#statement/word/small-words.ts'

/**
 * Multiplies a number that is of each of several groups or buses by how many of these there were: «чотири
 * автобуси по 25 людей» are a hundred, of one side. Where that is told too it is a part of it; where the
 * text counts no groups, or says of each side that it came so, it is left open.
 */
export function multiplied(reading: Reading, amounts: readonly Amount[]): readonly Amount[] {
  const { tokens } = reading
  const grouped = amounts.flatMap((a) => {
    const groups = groupsOf(tokens, a)
    return groups === null ? [] : [{ a, groups }]
  })
  if (grouped.length === 0) return amounts
  return amounts
    .filter(({ at }) => !grouped.some(({ groups }) => groups.at === at))
    .map((a) => {
      const found = grouped.find((one) => one.a === a)
      return found === undefined ? a : ofAllGroups(reading, found, amounts)
    })
}

/** Where groups are counted and how many there are; 0 where nobody counts them. */
type Groups = Readonly<{ at: number; many: number }>
type Grouped = Readonly<{ a: Amount; groups: Groups }>

function ofAllGroups(reading: Reading, { a, groups }: Grouped, amounts: readonly Amount[]): Amount {
  const { sentence, span } = a
  const one: Amount = { ...a, both: false, open: true, approximate: true }
  const value = a.value * groups.many
  if (someToken(reading.tokens, sentence.from, sentence.to, isSide)) return one
  const whole = amounts.filter(
    (b) => b.at !== groups.at && b.when === 'now' && !b.both && !b.part && b.value > a.value,
  )
  if (whole.length > 0)
    return value === 0 || whole.some((b) => b.value === value)
      ? { ...one, part: true, open: false, approximate: false }
      : one
  if (value === 0 || isOfNoSide(reading, a)) return one
  const from = Math.min(groups.at, span.from)
  const to = Math.max(groups.at + 1, span.to)
  return { ...one, value, how: 'added', span: { from, to }, open: false, approximate: false }
}

/** A Russian text may be of either side. */
const isOfNoSide = ({ language }: Reading, { toward, sentence }: Amount): boolean =>
  language === 'ru' && toward === null && !has(sentence, OURS)

const OURS: readonly Idea[] = [
  'ukrainian',
  'ukraine',
  'to_ukraine',
  'from_russia',
  'defender',
  'own',
]

/** Only a number that something shares out, or that groups are made of, is asked further. */
function groupsOf(tokens: readonly Token[], a: Amount): Groups | null {
  const { at, span, sentence } = a
  const isOf = isOfWord(tokens[at - 1]) && isGroup(tokens[at - 2])
  const isShared =
    isPer(tokens[at - 1]) ||
    someToken(tokens, span.to, Math.min(span.to + EACH_WITHIN, sentence.to), isEach)
  return isShared || isOf ? groupsAround(tokens, a, isShared) : null
}

function groupsAround(tokens: readonly Token[], a: Amount, isShared: boolean): Groups | null {
  const { at, sentence } = a
  for (let back = at - 1; back >= Math.max(sentence.from, at - GROUP_WITHIN); back -= 1) {
    if (tokens[back]?.kind === 'number') return null
    if (isGroup(tokens[back])) return countedBefore(tokens, back, at, isShared)
  }
  return countedBehind(tokens, a)
}

/** «двома великими групами»; «автобусами по 25» are many too. */
function countedBefore(
  tokens: readonly Token[],
  group: number,
  at: number,
  isShared: boolean,
): Groups | null {
  for (let back = group - 1; back >= group - COUNTED_WITHIN; back -= 1) {
    const token = tokens[back]
    if (token?.kind === 'number') return manyOf(token, back)
    if (token?.kind !== 'word') break
  }
  const isBeside = isShared && group === at - 2 && isGroups(tokens[group])
  return isBeside ? { at: group, many: 0 } : null
}

/** «по 25 осіб у чотирьох автобусах», «по 25 у кожному автобусі» */
function countedBehind(tokens: readonly Token[], { span, sentence }: Amount): Groups | null {
  const end = Math.min(span.to + BEHIND_WITHIN, sentence.to)
  for (let next = span.to; next < end; next += 1) {
    if (!isGroup(tokens[next])) continue
    const before = tokens[next - 1]
    if (before?.kind === 'number') return manyOf(before, next - 1)
    return isEach(before) ? { at: next, many: 0 } : null
  }
  return null
}

const manyOf = ({ value }: Token, at: number): Groups | null =>
  value >= LEAST && value <= MOST ? { at, many: value } : null

const EACH_WITHIN = 4
const GROUP_WITHIN = 7
const COUNTED_WITHIN = 3
const BEHIND_WITHIN = 5
const LEAST = 2
/** No more groups or buses came. */
const MOST = 20

const isOfWord = anyWord('of with carrying з із с из')
const isGroup = anyWord(`
  автобус* мікроавтобус* микроавтобус* груп{,а,и,у,ою,ами,ах,ам} групп{,а,ы,у,ой,ами,ах,ам}
  парті{я,ї,ю,єю,ями,ях,й} парти{я,и,ю,ей,ями,ях,й} колон{,н}{,а,и,ы,у,ою,ой,ами,ах}
  рефрижератор* вантажів* грузовик* фур{,а,и,ы,ами,ах} вагон* етап* этап* рейс* літак*
  самол{е,ё}т* заход{и,ами,ах,ов}
  bus{,es} coach{,es} group{,s} convoy{,s} batch{,es} stage{,s} round{,s} flight{,s} plane{,s}
  truck{,s} lorries van{,s} wagon{,s} trailer{,s}
`)
/** More than one of them by the form of the word. */
const isGroups = anyWord(`
  автобус{и,ы,ами,ах} мікроавтобусами микроавтобусами груп{ами,ах} групп{ами,ах} парті{ями,ях}
  парти{ями,ях} колон{,н}{ами,ах} рефрижераторами вантажівками грузовиками фурами вагонами
  літаками самол{е,ё}тами
  buses coaches groups convoys batches planes trucks lorries vans wagons trailers
`)
const isSide = anyWord('сторон* сторін бік боку боки обидв* обох обе обеих side{,s} both')
/** «every» is no share: "one woman asked every bus". */
const isEach = anyWord('each apiece кожн* кажд*')
