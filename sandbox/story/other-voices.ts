import { OMBUDSMAN, PRESIDENT } from './cast.ts'
import { chance, pick, seedOf } from './choose.ts'
import type { ExchangeFacts } from './exchange-facts.ts'
import { spansOf } from './marks.ts'
import { form, ordinal, spaced } from './numbers.ts'
import type { StatedTotal } from './stated-totals.ts'
import type { StoryItem } from './story.ts'

const MINUTE = 60_000

/** The rows name no figure as the President's own, so his posts tell of the exchange without one. */
const PRESIDENT_TEXTS = [
  'Наші вдома. Сьогодні ще один обмін: з російського полону повертаються воїни. Вдячний кожному, хто до цього долучений. Пам’ятаємо про всіх і маємо повернути кожного й кожну.',
  'Маємо добру новину: відбувся обмін, наші люди їдуть додому. Дякую команді, що працювала заради цього дня. Повернемо всіх.',
  'Обмін. Українці знову вдома після російського полону. Шукаємо кожного, працюємо заради кожного. Дякую всім, хто допомагає.',
] as const

/** Makes the President's short post some minutes before the Headquarters' one, from August 2024 on. */
export function presidentPosts(facts: ExchangeFacts, at: number): readonly StoryItem[] {
  const told = facts.date >= '2024-08-24' && facts.date !== '2025-08-14' && facts.stage === ''
  if (!told && !facts.stage.startsWith('combined')) return []
  return [
    {
      key: `${facts.name}/president`,
      channel: PRESIDENT,
      at: at - (18 + (seedOf(facts.name) % 20)) * MINUTE,
      row: facts.name,
      gap: seedOf(`gap/${facts.name}`) % 2,
      label: 'Президент про обмін',
      labelEn: 'The President on the exchange',
      kind: 'own',
      spans: spansOf(pick(facts.name, 'president', PRESIDENT_TEXTS)),
      media: { is: 'video', name: `${facts.name}/president`, seconds: 61 },
    },
  ]
}

const total = (totals: readonly StatedTotal[], day: string): string => {
  const stated = totals.find(({ on, by }) => on === day && by === 'Lubinets')
  return stated === undefined
    ? ''
    : ` Усього від початку повномасштабного вторгнення обмінами повернуто ${spaced(stated.value)} ${form(stated.value, ['людину', 'людини', 'людей'])}.`
}

function ombudsmanText(facts: ExchangeFacts, totals: readonly StatedTotal[]): string {
  const which =
    facts.ordinal === null
      ? 'Черговий обмін полоненими'
      : `${ordinal(facts.ordinal)} обмін полоненими`
  const who = facts.groups[0]?.words ?? 'наші військові'
  return `**${which} відбувся.** Українці вже на рідній землі, серед них – ${who}. Представники Офісу Омбудсмана зустріли їх, записують свідчення про умови утримання.${total(totals, facts.date)}`
}

/** Makes the Ombudsman's post one to two hours after, for some exchanges since 2025. */
export function ombudsmanPosts(
  facts: ExchangeFacts,
  at: number,
  totals: readonly StatedTotal[],
): readonly StoryItem[] {
  const known = total(totals, facts.date) !== ''
  if (facts.date < '2025' || !(known || chance(facts.name, 'ombudsman', 45))) return []
  return [
    {
      key: `${facts.name}/ombudsman`,
      channel: OMBUDSMAN,
      at: at + (62 + (seedOf(facts.name) % 55)) * MINUTE,
      row: facts.name,
      gap: 0,
      label: 'Омбудсман про обмін',
      labelEn: 'The Ombudsman on the exchange',
      kind: 'own',
      spans: spansOf(ombudsmanText(facts, totals)),
    },
  ]
}
