import type { Amount } from './amount.ts'
import { isBodies } from './bodies.ts'
import { isFromCaptivity } from './evidence.ts'
import { exchangeOf, unknownOf } from './exchange.ts'
import { type Findings, isNews } from './findings.ts'
import { isPeople } from './head-count.ts'
import { has } from './sentence.ts'
import { repatriationOf } from './repatriation.ts'
import type { EventKind, EventStatement } from './statement.ts'

/** Puts the event of a text together, with every reason to doubt it; null where there is none. */
export function eventOf(findings: Findings): EventStatement | null {
  const kind = kindOf(findings)
  const event = kind === 'body_repatriation' ? repatriationOf(findings) : exchangeOf(findings)
  return event ?? unknownOf(findings)
}

/** By what the text tells first; a release that nothing calls an exchange gives way to bodies. */
function kindOf({ timeline, evidence, amounts }: Findings): EventKind | null {
  const { exchange, through, release, bodies } = evidence
  const called = timeline.reading.sentences.some(
    (s) => has(s, ['exchange']) && !has(s, ['repatriation']),
  )
  const left = called ? release.filter((s) => isFromCaptivity([s])) : []
  const swap = Math.min(firstOf(exchange), firstOf(through), firstOf(left))
  if (swap < Infinity && swap <= firstOf(bodies)) return 'prisoner_exchange'
  if (isOnlyOfTheDead(timeline) && Math.min(firstOf(release), firstOf(bodies)) < 2)
    return 'body_repatriation'
  const beside = firstOf(release) <= firstOf(bodies) || swap - firstOf(bodies) === 1
  const more = beside && isMoreOfPeople(amounts)
  if (bodies.length > 0 && !more) return 'body_repatriation'
  return release.length > 0 ? 'prisoner_exchange' : null
}

/** «84 воїни повернулися назавжди. Репатріацію підтвердили …»: no word of captivity or an exchange. */
const isOnlyOfTheDead = ({ reading: { sentences } }: Timeline): boolean =>
  sentences.slice(0, 3).some((s) => has(s, ['repatriation'])) &&
  !sentences.some(
    (s) =>
      has(s, ['captivity', 'captive', 'from_russia', 'from_ukraine', 'exchanged']) ||
      (has(s, ['exchange']) && !has(s, ['repatriation'])),
  )

/** More people than bodies: what is told is first of all a return of people. */
function isMoreOfPeople(amounts: readonly Amount[]): boolean {
  const most = (isWanted: (a: Amount) => boolean): number =>
    Math.max(
      0,
      ...amounts.filter((a) => isWanted(a) && isNews(a) && !a.part).map(({ value }) => value),
    )
  return most((a) => isPeople(a)) > most((a) => isBodies(a))
}

const firstOf = (found: readonly Readonly<{ index: number }>[]): number =>
  found[0]?.index ?? Infinity
