import type { Agreement } from '#ledger/agreement.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import { isQuota, isUnder } from '#ledger/progress.ts'
import type { AgreementId } from '#statement/statement.ts'
import type { Topic } from './reader.ts'

/** Groups of people that an exchange may be narrowed to, by the words of its posts. */
const GROUPS = ['civilians', 'wounded_and_ill', 'under_25'] as const
export type Group = (typeof GROUPS)[number]

/** The one thing of a topic that a chat wants: an agreement on record, or a group. */
export type Only =
  Readonly<{ is: 'agreement'; id: AgreementId }> | Readonly<{ is: 'group'; group: Group }>

/** Topics that can be narrowed. */
export const NARROWABLE: readonly Topic[] = ['exchanges', 'bodies', 'quota', 'claims']

/** Writes a choice as it is kept: `agreement:…` or `group:…`. */
export const onlyKey = (only: Only): string =>
  only.is === 'agreement' ? `agreement:${only.id}` : `group:${only.group}`

/** Reads a choice as it is kept; null for what this program did not write. */
export function readOnly(key: string): Only | null {
  const [is, ...rest] = key.split(':')
  const name = rest.join(':')
  if (is === 'agreement' && name !== '') return { is, id: name }
  const group = GROUPS.find((known) => known === name)
  return is === 'group' && group !== undefined ? { is, group } : null
}

/** Lists what a topic may be narrowed to: what is on record that it can be about, and nothing else. */
export function choicesFor(topic: Topic, agreements: readonly Agreement[]): readonly Only[] {
  const named = agreements
    .filter((agreement) => concerns(topic, agreement))
    .map(({ id }): Only => ({ is: 'agreement', id }))
  const groups = topic === 'exchanges' || topic === 'claims' ? GROUPS : []
  return [...named, ...groups.map((group): Only => ({ is: 'group', group }))]
}

function concerns(topic: Topic, { commitments }: Agreement): boolean {
  switch (topic) {
    case 'exchanges':
    case 'claims':
      return commitments.some(({ measure }) => measure === 'returned')
    case 'bodies':
      return commitments.some(({ measure }) => measure === 'bodies')
    case 'quota':
      return commitments.some((one) => one.measure === 'returned' && isQuota(one))
    case 'digest':
      return false
  }
}

/** Lists the keys of all choices that an event falls under, by what its posts and the sides named. */
export function fallsUnder(
  event: LedgerEvent,
  agreements: readonly Agreement[],
): readonly string[] {
  const { categories, claims } = event
  const named = event.agreement?.id
  const known = agreements.filter((agreement) => isUnder(event, agreement))
  const ids = [...new Set([...(named === undefined ? [] : [named]), ...known.map(({ id }) => id)])]
  const civilians = claims.some(
    ({ measure, figure }) => measure === 'ua_civilians' && figure.value > 0,
  )
  const groups = GROUPS.filter((group) =>
    group === 'civilians' && civilians
      ? true
      : categories.some((category) => CATEGORIES[group].includes(category)),
  )
  return [
    ...ids.map((id) => onlyKey({ is: 'agreement', id })),
    ...groups.map((group) => onlyKey({ is: 'group', group })),
  ]
}

const CATEGORIES: Readonly<Record<Group, readonly string[]>> = {
  civilians: ['civilians'],
  wounded_and_ill: ['severely_wounded', 'seriously_ill', 'wounded', 'ill'],
  under_25: ['under_25'],
}

/** Writes a choice as a button carries it; an agreement by a short sign, since its id may be long. */
export const onlyCode = (only: Only): string =>
  only.is === 'group' ? `g-${only.group}` : `a-${signOf(only.id)}`

/** Whether a word may be such a sign; which choice it is only the record can tell. */
export const isOnlyCode = (word: string): boolean =>
  /^a-[\da-z]{1,8}$/u.test(word) || GROUPS.some((group) => word === `g-${group}`)

/** Eight signs at most, the same for the same text for ever (FNV-1a). */
function signOf(text: string): string {
  let sign = 0x811c9dc5
  for (const unit of text) {
    // oxlint-disable-next-line no-bitwise -- the function is defined by bits
    sign = Math.imul(sign ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return sign.toString(36)
}
