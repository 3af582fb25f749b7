import type { Amount } from './amount.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells nouns of one service or branch; «воїни», «захисники», «військові» may be of all. */
export const isOfService = anyWord(`
  прикордонни* пограничник* нацгвардій* нацгвардей* гвардійц* гвардейц* поліцейськ* поліціян*
  полицейск* морпіх* морпех* моряк* десантник* тероборон* рятувальник* спасател* медик* азов*
  police guardsm* marine* sailor* paratrooper* medic* policem* rescuer* azov*
`)
const isBranch = anyWord('national border police territorial azov navy marine')

/** Tells whether a number counts one service or branch: «22 прикордонники», "14 National Guard soldiers", «34 бійці «Азову»». */
export function isOfOne(
  tokens: readonly Token[],
  { at, span }: Pick<Amount, 'at' | 'span'>,
): boolean {
  const behind = tokens[span.to]?.text === '"' ? span.to + 1 : span.to
  return (
    someToken(tokens, at + 1, span.to, (one) => isOfService(one) || isBranch(one)) ||
    isAzov(tokens[behind])
  )
}

const isAzov = wordsLike(/^(?:азов|azov)(?!сталі|сталь|сталі|stal)/u)

/** Services of which nobody is in two; the Armed Forces have branches of their own. */
const SERVICES: readonly (readonly [string, (token: Token) => boolean])[] = [
  ['azov', wordsLike(/^(?:азов(?!стал)|azov(?!stal))/u)],
  ['marines', anyWord('морпіх* морпех* marine*')],
  ['navy', anyWord('вмс вмф моряк* військово-морськ* военно-морск* navy naval sailor*')],
  ['guard', anyWord('нацгвард* нгу гварді* гвардей* гвардии* guardsm* national')],
  ['border', anyWord('{,держ}прикордон* {,гос}погранич* дпсу border')],
  ['police', anyWord('поліц* нацполіц* полиц* нацполиц* police*')],
  ['territorial', anyWord('тероборон* теробор* тро територіальн* территориальн* territorial*')],
  ['airborne', anyWord('десант* дшв paratroop* airborne')],
  ['rescue', anyWord('рятувальн* спасател* дснс rescuer*')],
  ['army', anyWord('зсу всу збройн* вооруженн* army armed')],
]

const BRANCHES: Readonly<Record<string, readonly string[]>> = {
  army: ['azov', 'marines', 'navy', 'territorial', 'airborne'],
  navy: ['marines'],
  guard: ['azov'],
}

/** Names the service whose people a number counts, up to a word that `end` says; null where none is named. */
export function serviceOf(
  tokens: readonly Token[],
  { at }: Pick<Amount, 'at'>,
  end: number,
): string | null {
  for (let one = at + 1; one < end; one += 1) {
    const token = tokens[one]
    const service = token === undefined ? undefined : SERVICES.find(([, fits]) => fits(token))
    if (service !== undefined) return service[0]
  }
  return null
}

/** Tells whether nobody of one service can be among those of the other: «13 нацгвардійців, … 10 прикордонників». */
export const isOtherService = (service: string, other: string): boolean =>
  service !== other && !(BRANCHES[service]?.includes(other) ?? false)
