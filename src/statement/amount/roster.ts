import { isBatchAlone } from '#statement/count/batch-alone.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { isRow, labelBefore } from '#statement/count/service-label.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BROUGHT, HELD_THERE, LATELY, OURS, STATES } from '#statement/vocabulary/idea-groups.ts'

/** Reads a number that stands alone: nothing beside it is counted, and it can be nothing else. */
export const alone = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  isBatchAlone(reading, sentence, at)
    ? { kinds: new Set<Idea>(['person']), span: { from: at, to: at + 1 } }
    : ofRoster(reading, sentence, at)

/** The same in one sentence, whatever verb opens it: «Повернулися ЗСУ — 26, Нацгвардія — 49, прикордонники — 25». */
export const inRosterLine = (
  reading: Reading,
  sentence: Sentence,
  at: number,
): NounPhrase | null =>
  isDashOrColon(reading.tokens[at - 1]) &&
  (isRosterOf(reading.tokens, sentence, LEAST_OF_ROSTER) || isRosterOfTwo(reading.tokens, sentence))
    ? ofSoldiers(at)
    : null

/** Tells whether two services are all of whom a verb says that they came: «Повернулися ЗСУ — 129, Нацгвардія — 41». */
export const isRosterOfTwo = (tokens: readonly Token[], sentence: Sentence): boolean =>
  has(sentence, ['returned', 'home']) &&
  !has(sentence, OTHERWISE) &&
  isRosterOf(tokens, sentence, LEAST_BEHIND_VERB)

const LEAST_BEHIND_VERB = 2

/** «ЗСУ — 26, Нацгвардія — 49, прикордонники — 25»: services alone, each before its number, in one line or each in its own. */
function ofRoster(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { tokens } = reading
  if (isOfLines(reading, sentence)) return ofSoldiers(at)
  return isRosterOf(tokens, sentence, LEAST_OF_ROSTER) ? ofSoldiers(at) : null
}

const ofSoldiers = (at: number): NounPhrase => ({
  kinds: new Set<Idea>(['military']),
  span: { from: at, to: at + 1 },
})

/** Each number stands behind a service of its own. */
function isRosterOf(tokens: readonly Token[], sentence: Sentence, least: number): boolean {
  if (sentence.item || sentence.numbers.length < least) return false
  const labels = sentence.numbers.map((one) => labelBefore(tokens, sentence, one))
  return labels.every((label) => label !== null) && new Set(labels).size === sentence.numbers.length
}

const LEAST_OF_ROSTER = 3

/** Rows of a list one below the other, of which at least three are services, and none is anything else. */
function isOfLines(reading: Reading, sentence: Sentence): boolean {
  const { tokens, sentences } = reading
  if (!isLine(reading, sentence.index)) return false
  let first = sentence.index
  while (isLine(reading, first - 1)) first -= 1
  let end = sentence.index + 1
  while (isLine(reading, end)) end += 1
  const lines = sentences.slice(first, end)
  const known = new Set(lines.map((line) => labelBefore(tokens, line, line.numbers[0] ?? -1)))
  known.delete(null)
  return (
    known.size >= LEAST_OF_ROSTER &&
    lines.every((line) => isOfServices(tokens, line)) &&
    isOfThese(tokens, sentences[first - 1])
  )
}

/**
 * What stands right above tells of those who came, and of nothing else: «Обмін відбувся:», «Удома 95 воїнів:», but
 * not «Середній вік воїнів:», "Soldiers still missing:", «Нагороджено після обміну:».
 */
const isOfThese = (tokens: readonly Token[], above: Sentence | undefined): boolean =>
  above !== undefined &&
  has(above, CAME) &&
  !has(above, OTHERWISE) &&
  tokens
    .slice(above.from, above.to)
    .every(({ kind }, step) => kind !== 'word' || isOfComing(tokens, above, above.from + step))

const CAME: readonly Idea[] = ['exchange', 'exchanged', 'returned', 'home']

const isOfComing = (tokens: readonly Token[], above: Sentence, at: number): boolean =>
  isBesideComing(tokens[at]) ||
  above.hits.some(({ idea, from, to }) => from <= at && at < to && OF_COMING.has(idea))

const OF_COMING: ReadonlySet<Idea> = new Set([
  ...CAME,
  ...BROUGHT,
  ...OURS,
  ...STATES,
  ...HELD_THERE,
  ...LATELY,
  'happened',
  'through',
  'military',
  'person',
  'own',
  'same_number',
  'each',
  'all',
])

/** «Хто вони за відомствами», «Україна й Росія віддали одна одній по стільки», "the number of those who" */
const isBesideComing = anyWord(`
  хто кто вони они це это усі всі все ось вот та й і и в у во з із зі с со из за по між вже уже
  чергов* очередн* нов{ий,ый} номер одна один одній одному одно другу друг
  відомств{ами,ах} ведомств{ам,ами} підпорядкуванням службам службами
  who they these are is the a an of in on from by and been has have was were took place
  each other another new number
`)

const isOfServices = (tokens: readonly Token[], line: Sentence): boolean =>
  labelBefore(tokens, line, line.numbers[0] ?? -1) !== null ||
  has(line, ['civilian']) ||
  someToken(tokens, line.from, line.to, isFormation)

/** «Держспецтрансслужба», «Добровольче формування», "Special Operations Forces" */
const isFormation = anyWord(`
  держспец* спецтранс* дсст транспортн* доброволь* добровольч* сбу гур ссо розвідк* разведк*
  спецоперац* безпілотн* беспилотн*
  volunteer* transport* intelligence* special unmanned*
`)

/** Who is still held, came before, is to come, fell, came to Russia, or is only some of them. */
const OTHERWISE: readonly Idea[] = [
  'captivity',
  'recall',
  'total',
  'will',
  'dead',
  'russian',
  'part',
]

/** «Збройні сили — 49»: a row in a line of its own. */
function isLine({ tokens, sentences }: Reading, index: number): boolean {
  const line = sentences[index]
  return (
    line?.item === true &&
    [index - 1, index + 1].every((one) => sentences[one]?.line !== line.line) &&
    isRow(tokens, line)
  )
}
