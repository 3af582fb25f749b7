import type { ExchangeFacts } from './exchange-facts.ts'
import { ordinal } from './numbers.ts'

/** Stages that officials numbered; of the others only journalists kept count. */
const NUMBERED_STAGES: Readonly<Record<string, string>> = {
  'Istanbul-1 stage 1/3': 'перший етап',
  'Istanbul-1 stage 2/3': 'другий етап',
  'Istanbul-1 stage 3/3': 'третій, завершальний етап',
  'Istanbul-2 stage 1': 'перший етап',
  'Istanbul-2 stage 2': 'другий етап',
  'Istanbul-2 stage 9': "дев'ятий етап",
  'Geneva stage 1/2': 'перший етап',
  'Geneva stage 2/2': 'другий, завершальний етап',
}

/** «перший етап», «черговий етап» where its number is nobody's word, or null outside a large exchange. */
export function stageWords({ stage }: ExchangeFacts): string | null {
  return NUMBERED_STAGES[stage] ?? (/ stage \d/u.test(stage) ? 'черговий етап' : null)
}

const AGREEMENTS: readonly (readonly [RegExp, string])[] = [
  [
    /^Istanbul May 2025/u,
    'Обмін у форматі «1000 на 1000» відбувається за домовленостями, досягнутими 16 травня у Стамбулі.',
  ],
  [
    /^Istanbul June 2025/u,
    'Обмін проходить відповідно до домовленостей, досягнутих 2 червня у Стамбулі.',
  ],
  [
    /^Istanbul \(unspecified\)/u,
    'Обмін комбінований: військових повернуто згідно з домовленостями у Стамбулі, цивільних – у межах чергового номерного обміну.',
  ],
  [
    /^Istanbul \(HQ/u,
    'Обмін комбінований: частину людей повернуто за категоріями, узгодженими у Стамбулі, решту – у межах номерного обміну. Розподіл не оприлюднюється.',
  ],
  [/^Geneva/u, 'Повернення стало можливим завдяки домовленостям, досягнутим у Женеві.'],
]

/** Tells the agreement that the row's own side ties the exchange to; empty where to none. */
export const agreementSentence = ({ agreement }: ExchangeFacts): string =>
  AGREEMENTS.find(([pattern]) => pattern.test(agreement))?.[1] ?? ''

/** The Headquarters counts ten exchanges in 2025, the 60th to the 69th; the 71st is the first of 2026. */
function ordinalOfYear(date: string, number: number): number | null {
  if (date.startsWith('2025') && number >= 60) return number - 59
  return date.startsWith('2026') ? number - 70 : null
}

/** «Це 67-й обмін … і восьмий цього року»: two ordinals, of the war and of the year. */
export function ordinalSentence({ ordinal: number, date }: ExchangeFacts): string {
  if (number === null || number < 50) return ''
  const ofYear = ordinalOfYear(date, number)
  const since = 'від початку повномасштабного вторгнення'
  return ofYear === null
    ? `Це ${ordinal(number)} обмін ${since}.`
    : `Обмін став ${number}-м ${since} та ${ofYear}-м цього року.`
}
