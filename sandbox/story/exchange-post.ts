import { chance, pick } from './choose.ts'
import { agreementSentence, ordinalSentence, stageWords } from './exchange-agreement.ts'
import type { ExchangeFacts } from './exchange-facts.ts'
import { besides, figuresSentence } from './exchange-figures.ts'
import type { Group } from './groups.ts'
import { dayInWords } from './kyiv.ts'
import { form, ordinal } from './numbers.ts'

const joined = (parts: readonly string[], by: string): string =>
  parts.filter((part) => part !== '').join(by)

function headline(facts: ExchangeFacts): string {
  const { ordinal: number, stage, name } = facts
  const steps = stageWords(facts)
  if (stage.startsWith('Easter')) return 'Великодній обмін військовополоненими'
  if (stage.startsWith('local')) return 'Ще один, місцевий обмін поблизу Посад-Покровського'
  if (steps !== null && number !== null) return `${ordinal(number)} обмін: ${steps}`
  if (steps !== null) return `Відбувся ${steps} обміну військовополоненими`
  if (number === null) {
    return pick(name, 'headline', [
      'Відбувся черговий обмін військовополоненими',
      'Проведено обмін полоненими',
      'Наші вдома: відбувся обмін полоненими',
    ])
  }
  return number >= 50
    ? `${ordinal(number)} обмін: ${whoReturns(facts)}`
    : `Відбувся ${ordinal(number)} обмін військовополоненими`
}

/** Half of the headlines name the total, where one is published. */
function whoReturns({ name, total }: ExchangeFacts): string {
  if (total === null || chance(name, 'no number in the headline', 50)) {
    return 'українці повертаються з російської неволі'
  }
  return `вдома ${total} ${form(total, ['українець', 'українці', 'українців'])}`
}

/** The Headquarters' posts before 2024 are plainer, without a headline set in bold. */
const opening = (facts: ExchangeFacts): string => {
  const head = headline(facts)
  if (facts.date < '2024') return `${head}.`
  return chance(facts.name, 'emoji', 30) ? `⚡️ **${head}**` : `**${head}**`
}

function dayPhrase({ name, date, stage }: ExchangeFacts): string {
  const day = dayInWords(date)
  if (stage.startsWith('Easter')) {
    return 'Упродовж кількох останніх днів, у кілька етапів, тривав великий обмін.'
  }
  if (AFTER_MIDNIGHT.has(name)) return `Обмін відбувся ${day}, увечері.`
  return pick(name, 'day', [
    `Сьогодні, ${day}, Координаційний штаб провів обмін полоненими.`,
    'Сьогодні відбувся обмін полоненими.',
    `Обмін відбувся сьогодні, ${day}.`,
  ])
}

/** The Headquarters told of this one after midnight. */
const AFTER_MIDNIGHT = new Set(['prisoner_exchange/2024-10-18/1'])

/** A list of lines, or a sentence. */
function listed(name: string, intro: string, groups: readonly Group[]): string {
  if (groups.length === 0) return ''
  if (groups.length > 2 && chance(name, `${intro} as list`, 50)) {
    const lines = groups.map(
      ({ words, count }) => `▪️ ${words}${count === null ? '' : ` – ${count}`}`,
    )
    return `${intro.replace(' –', '')}:\n${lines.join('\n')}`
  }
  const parts = groups.map(({ words, count }) => (count === null ? words : `${words} (${count})`))
  return `${intro} ${parts.join(', ')}.`
}

const THANKS: Readonly<Record<string, string>> = {
  UAE: "Об'єднаним Арабським Еміратам",
  USA: 'Сполученим Штатам Америки',
  Turkey: 'Турецькій Республіці',
  'Saudi Arabia': 'Королівству Саудівська Аравія',
  Vatican: 'Ватикану',
}

function thanks({ name, mediators }: ExchangeFacts): string {
  const whom = mediators.map((mediator) => THANKS[mediator] ?? '').filter((words) => words !== '')
  if (whom.length === 0) return ''
  return pick(name, 'thanks', [
    `За посередництво щиро дякуємо ${whom.join(' та ')}.`,
    `Висловлюємо вдячність ${whom.join(' і ')} за допомогу в поверненні наших людей.`,
  ])
}

const CLOSINGS = [
  'Усіх звільнених чекають медичне обстеження, відновлення та належні виплати.',
  'Попереду – лікування, реабілітація і зустріч із рідними.',
  'Робота над поверненням кожного й кожної триває.',
  'Разом із Координаційним штабом працювали Об’єднаний центр при СБУ, МВС, Збройні Сили та Офіс Уповноваженого з прав людини.',
] as const

const formula = ({ formula: words }: ExchangeFacts): string =>
  words === '4 to 5' ? 'Формула обміну – «чотири на п’ять»: чотири їхніх, п’ятеро наших.' : ''

/** Writes the Headquarters' post about an exchange, in our authors' marks. `total` is a stated running total. */
export function exchangeText(facts: ExchangeFacts, total: string): string {
  return joined(
    [
      opening(facts),
      joined([dayPhrase(facts), figuresSentence(facts), formula(facts), besides(facts)], ' '),
      agreementSentence(facts),
      listed(facts.name, 'Серед звільнених –', facts.groups),
      listed(facts.name, 'Серед них – військовослужбовці', facts.services),
      joined([ordinalSentence(facts), total], ' '),
      thanks(facts),
      facts.date < '2024' ? '' : pick(facts.name, 'closing', CLOSINGS),
    ],
    facts.date < '2023' ? '\n' : '\n\n',
  )
}
