import type { Amount } from '#statement/count/amount.ts'
import { endOfService, JOINERS } from '#statement/count/list-ends.ts'
import { isOtherService, serviceOf } from '#statement/count/services.ts'
import { is, isCivil, isMilitary } from '#statement/side/head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { hitsIn, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isThemOrWhom } from '#statement/word/small-words.ts'

/** No roll of services is as long; each aside may end behind any of its numbers. */
const MOST_IN_ROW = 14

/**
 * Finds those of a row that come to a sum, leaving out asides («13 нацгвардійців, серед яких двоє азовців, 10
 * прикордонників»): whether what follows an aside still belongs to it, the sum alone tells. Null where none does.
 */
export function mainOf(
  reading: Reading,
  row: readonly Amount[],
  sum: number,
): readonly Amount[] | null {
  if (row.length < 2 || row.length > MOST_IN_ROW) return null
  const opens = row.map((a, index) => index > 0 && opensAside(reading, row[index - 1] ?? a, a))
  const main = chosen(row, opens, { index: 0, rest: sum, aside: false })
  return main === null || main.length < 2 ? null : main
}

type Course = Readonly<{ index: number; rest: number; aside: boolean }>

function chosen(
  row: readonly Amount[],
  opens: readonly boolean[],
  { index, rest, aside }: Course,
): readonly Amount[] | null {
  const one = row[index]
  if (one === undefined) return rest === 0 ? [] : null
  if (rest < 0) return null
  const next = index + 1
  if (opens[index] === true) return chosen(row, opens, { index: next, rest, aside: true })
  const behind = chosen(row, opens, { index: next, rest: rest - one.value, aside: false })
  if (behind !== null) return [one, ...behind]
  return aside ? chosen(row, opens, { index: next, rest, aside }) : null
}

/** Tells whether words for some of them, or a bracket, begin an aside with a number: «, серед яких двоє», «(двоє)», «, двоє з яких», ", two among them". */
export const opensAside = ({ tokens }: Reading, before: Amount, a: Amount): boolean =>
  someToken(tokens, before.span.to, a.at, ({ text }) => text === '(') ||
  hitsIn(a.sentence, 'part').some(
    (mark) =>
      (mark.from >= before.span.to && mark.from < a.at && !isOf(tokens, before, mark)) ||
      (mark.from > a.at && isOf(tokens, a, mark)),
  )

/** «троє з яких», "three officers among them," say of the three that they are some, and lead to nobody. */
const isOf = (tokens: readonly Token[], { at, span }: Amount, { from, to }: Span): boolean =>
  from === span.to &&
  (span.to - at === 1 || tokens[isThemOrWhom(tokens[to]) ? to + 1 : to]?.kind !== 'word')

/**
 * Takes those who stand behind an aside for no part of it where they can be none: «13 нацгвардійців, серед яких двоє
 * азовців, 10 прикордонників», «85 військових, серед них дві жінки, та семеро цивільних».
 */
export const behindAsides = (reading: Reading, amounts: Amount[]): Amount[] =>
  amounts.some(({ part }) => part) ? besideHosts(reading, amounts) : amounts

function besideHosts(reading: Reading, amounts: readonly Amount[]): Amount[] {
  const read: Amount[] = []
  let place: Place = AT_START
  for (const [index, a] of amounts.entries()) {
    const before = read.at(-1)
    place = placeOf(reading, before?.sentence === a.sentence ? place : AT_START, before, a)
    const own = place.isAside ? a : levelled(reading, place, a, amounts[index + 1])
    if (!own.part) place = { ...place, host: own }
    read.push(own)
  }
  return read
}

/** Where in a sentence a number stands: behind whom it goes on, within an aside, or behind one. */
type Place = Readonly<{ host: Amount | null; isAside: boolean; isBehind: boolean }>
const AT_START: Place = { host: null, isAside: false, isBehind: false }

function placeOf(reading: Reading, place: Place, before: Amount | undefined, a: Amount): Place {
  const { host, isAside } = place
  if (host === null || before === undefined) return place
  if (opensAside(reading, before, a)) return { ...place, isAside: true }
  if (!isAside || !isBack(reading, host, before, a)) return place
  return { host, isAside: false, isBehind: true }
}

/** «17 моряків, 13 нацгвардійців, серед яких двоє …»: words for some of them stand behind the second for the third. */
function levelled(reading: Reading, place: Place, a: Amount, next: Amount | undefined): Amount {
  const { host, isBehind } = place
  if (!a.part || host === null) return a
  const leads = next?.sentence === a.sentence && opensAside(reading, a, next)
  return isBehind || leads ? { ...a, part: false, toward: host.toward ?? a.toward } : a
}

function isBack({ tokens }: Reading, host: Amount, before: Amount, a: Amount): boolean {
  const joint = tokens.slice(before.span.to, a.at).map(({ text }) => text)
  if (joint.includes(')')) return true
  const isParted = joint.includes(',')
  if (!isParted && !joint.some((text) => JOINERS.has(text))) return false
  return (isParted && isCivil(a) && isOfSoldiers(host)) || isOfOther(tokens, host, a)
}

const isOfSoldiers = (host: Amount): boolean => isMilitary(host) && !is(host, 'defender', 'person')

const isOfOther = (tokens: readonly Token[], host: Amount, a: Amount): boolean => {
  const service = serviceOf(tokens, host, endOfService(tokens, host))
  const other = serviceOf(tokens, a, endOfService(tokens, a))
  return service !== null && (isCivil(a) || (other !== null && isOtherService(service, other)))
}

/** Tells whether all of them are people, or all bodies, that nothing says went different ways. */
export const isOnePeople = (row: readonly Amount[]): boolean =>
  row.every((a) => !a.both && !a.approximate) &&
  new Set(row.flatMap(({ toward }) => (toward === null ? [] : [toward]))).size <= 1 &&
  new Set(row.map((a) => is(a, 'body', 'dead'))).size === 1
