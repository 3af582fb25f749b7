import { countingIn, listingIn } from '#notification/catalogue/counting.ts'
import type { CorrectedBy, LiveWords } from '#notification/catalogue/live-words.ts'
import { people } from './counts.ts'

const { number, form, count } = countingIn('uk')
const list = listingIn('uk')

const FEW: readonly string[] = ['', 'один обмін', 'два обміни', 'три обміни', 'чотири обміни']
const exchanges = (value: number): string =>
  FEW[value] ?? count(value, { one: 'обмін', few: 'обміни', many: 'обмінів', other: 'обміну' })

const CORRECTED: Readonly<Record<CorrectedBy, string>> = {
  headquarters: 'штаб уточнив кількість',
  us: 'кількість виправили ми, а не штаб',
  others: 'кількість уточнено',
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Of messages sent already, in Ukrainian. */
export const ukLive: LiveWords = {
  atTime: (time) => `${time.startsWith('11') ? 'об' : 'о'} ${time}`,
  onMoment: (moment) => moment,
  corrected: (when, by, figures) => `Виправлено ${when}: ${CORRECTED[by]}. ${figures.join(' ')}`,
  wasIs: (was, is) =>
    is === null
      ? `Було ${number(was)}, тепер кількості не оприлюднено.`
      : `Було ${number(was)}, стало ${number(is)}.`,
  partWasIs: (part, was, is) =>
    is === null
      ? `${upper(part)}: було ${number(was)}, тепер не вказано.`
      : `${upper(part)}: було ${number(was)}, стало ${number(is)}.`,
  correctedFacts: (when, facts) => `Виправлено ${when}. ${facts.join(' ')}`,
  dayWasIs: (was, is) => `Дата: ${is} (раніше вказано ${was}).`,
  ordinalWasIs: (was, is) =>
    is === null
      ? `Номер обміну: було ${number(was)}, тепер не вказано.`
      : `Номер обміну: було ${number(was)}, стало ${number(is)}.`,
  mergedInto: (when, what, day, was) =>
    `Виправлено ${when}: у цьому дописі йдеться про ${what === 'prisoner_exchange' ? 'обмін' : 'репатріаційні заходи'} ${day}${was === null ? '' : ` (раніше вказано ${was})`}.`,
  gateCorrected: (when) => `Оновлено ${when}.`,
  noLongerConfirmed: (when, byUs) =>
    byUs
      ? `Виправлено ${when}: ми повідомили про це помилково, українські канали цього не підтверджують.`
      : `Виправлено ${when}: українські канали цього більше не підтверджують.`,
  updateNumber: (day, value) =>
    value === null
      ? `Обмін полоненими, ${day}: кількості більше не оприлюднено`
      : `Обмін полоненими, ${day}: додому ${form(value, { one: 'повернулася', other: 'повернулися' })} ${count(value, { one: 'людина', few: 'людини', many: 'людей', other: 'людини' })}`,
  updateStage: (day, stage) => `Обмін полоненими, ${day}: ${stage}`,
  updateSee: 'Повне повідомлення вище оновлено.',
  retraction: ({ day, when }, reason) => {
    switch (reason) {
      case 'our_mistake':
        return `Ми помилилися: повідомлення про обмін ${day}, надіслане ${when}, було помилковим. Це наша помилка, а не каналу. Перевіряємо, чи був цей обмін. Просимо вибачення.`
      case 'unconfirmed':
        return `Ми помилилися: українські канали не підтверджують обміну ${day}, про який ми повідомили ${when}. Просимо вибачення. Причина: канал змінив допис, за яким ми повідомили.`
      case 'post_gone':
        return `Ми помилилися: обміну ${day}, про який ми повідомили ${when}, не було. Просимо вибачення. Причина: канал прибрав допис, за яким ми повідомили.`
      case 'post_changed':
        return `Ми помилилися: обміну ${day}, про який ми повідомили ${when}, не було. Просимо вибачення. Причина: канал змінив допис, за яким ми повідомили.`
    }
  },
  people,
  retractionOfGate:
    'Ми помилилися: повідомлення, на яке відповідаємо, не слід було надсилати. Просимо вибачення.',
  retracted: ({ day, when }, reason) =>
    reason === 'our_mistake'
      ? `Відкликано ${when}. Про обмін ${day} ми повідомили помилково, це перевіряємо. Просимо вибачення.`
      : `Відкликано ${when}. Обміну ${day}, про який тут ішлося, не було. Просимо вибачення за помилку.`,
  retractedSeveral: ({ days, more, when }, reason) => {
    const all = list([...days, ...(more === 0 ? [] : [`ще ${number(more)}`])])
    return reason === 'our_mistake'
      ? `Відкликано ${when}. Про обміни ${all} ми повідомили помилково, це перевіряємо. Просимо вибачення.`
      : `Відкликано ${when}. Обмінів ${all}, про які тут ішлося, не було. Просимо вибачення за помилку.`
  },
  retractedGate: (when) =>
    `Відкликано ${when}. Це повідомлення було надіслано помилково. Просимо вибачення.`,
  held: (moment) => `Допис з’явився ${moment}; повідомлення чекало, поки сповіщення були вимкнені.`,
  heldHere: (moment) => `Допис з’явився ${moment}; це повідомлення надходить із запізненням.`,
  missed: 'Поки сповіщення були вимкнені',
  missedHere: 'Поки тут не було повідомлень',
  missedMore: (more) => `І ще ${exchanges(more)}.`,
  missedExchanges: (events, days) =>
    `${form(events, { one: 'Відбувся', few: 'Відбулися', many: 'Відбулося', other: 'Відбулося' })} ${exchanges(events)}: ${list(days)}.`,
  missedBodies: (several) =>
    several
      ? 'Нові дописи в каналі Координаційного штабу.'
      : 'Новий допис у каналі Координаційного штабу.',
  missedNote: 'Окремих сповіщень про це не надсилатимемо.',
  look: 'Переглянути',
  readPosts: 'Прочитати',
}
