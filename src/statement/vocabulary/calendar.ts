import type { Language } from '#statement/statement.ts'
import { onceAWord, type Word } from '#statement/word/word.ts'

type Stems = readonly (readonly string[])[]

/** Months as they stand beside a day; a trailing $ asks for the whole word. */
const MONTHS: Readonly<Record<Language, Stems>> = {
  uk: [
    ['січня', 'січ$'],
    ['лютого', 'лют$'],
    ['березня', 'берез$'],
    ['квітня', 'квіт$'],
    ['травня', 'трав$'],
    ['червня', 'черв$'],
    ['липня', 'лип$'],
    ['серпня', 'серп$'],
    ['вересня', 'верес$'],
    ['жовтня', 'жовт$'],
    ['листопада', 'листоп$'],
    ['грудня', 'груд$'],
  ],
  ru: [
    ['января', 'янв$'],
    ['февраля', 'фев$'],
    ['марта', 'мар$'],
    ['апреля', 'апр$'],
    ['мая', 'май$'],
    ['июня', 'июн$'],
    ['июля', 'июл$'],
    ['августа', 'авг$'],
    ['сентября', 'сен$'],
    ['октября', 'окт$'],
    ['ноября', 'ноя$'],
    ['декабря', 'дек$'],
  ],
  en: [
    ['january', 'jan$'],
    ['february', 'feb$'],
    ['march', 'mar$'],
    ['april', 'apr$'],
    ['may$'],
    ['june', 'jun$'],
    ['july', 'jul$'],
    ['august', 'aug$'],
    ['september', 'sep$', 'sept$'],
    ['october', 'oct$'],
    ['november', 'nov$'],
    ['december', 'dec$'],
  ],
}

/** Days of the week, Monday first. */
const WEEKDAYS: Readonly<Record<Language, Stems>> = {
  uk: [
    ['понеділ'],
    ['вівтор'],
    ['середу$', 'середи$', 'середа$'],
    ['четвер$', 'четверга$'],
    ["п'ятниц"],
    ['субот'],
    ['неділ', 'недільн'],
  ],
  ru: [
    ['понедельник'],
    ['вторник'],
    ['среду$', 'среда$'],
    ['четверг'],
    ['пятниц'],
    ['суббот'],
    ['воскресень'],
  ],
  en: [['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday'], ['sunday']],
}

/** A trailing $ in a calendar word asks for the whole word. */
const starts = (text: string, stem: string): boolean =>
  stem.endsWith('$') ? text === stem.slice(0, -1) : text.startsWith(stem)

/** Which of the names a word is, counted from 0; -1 for any other word. */
const namedBy = (stems: Stems): ((word: Word) => number) =>
  onceAWord((text) => stems.findIndex((forms) => forms.some((form) => starts(text, form))))

const MONTH = { uk: namedBy(MONTHS.uk), ru: namedBy(MONTHS.ru), en: namedBy(MONTHS.en) }
const WEEKDAY = { uk: namedBy(WEEKDAYS.uk), ru: namedBy(WEEKDAYS.ru), en: namedBy(WEEKDAYS.en) }

/** Which month a word names beside a day, counted from 0; -1 for any other word. */
export const monthNamed = (word: Word, language: Language): number => MONTH[language](word)

/** Which day of the week a word names, Monday is 0; -1 for any other word. */
export const weekdayNamed = (word: Word, language: Language): number => WEEKDAY[language](word)

const monthOfWord = onceAWord((text): number | null => {
  for (const months of Object.values(MONTHS)) {
    const at = months.findIndex((stems) =>
      stems.some((stem) => !stem.endsWith('$') && text.startsWith(stem)),
    )
    if (at !== -1) return at + 1
  }
  return null
})

/** The month that a word names in any of the languages, 1 = January; null for any other word. */
export const monthIn = (token: Word | undefined): number | null =>
  token === undefined ? null : monthOfWord(token)

/** «листопадовий», «ноябрьский», "November's": what is of a month. */
const OF_MONTH: Stems = [
  ['січнев', 'январск', "january's"],
  ['лютнев', 'февральск', "february's"],
  ['березнев', 'мартовск', "march's"],
  ['квітнев', 'апрельск', "april's"],
  ['травнев', 'майск', "may's"],
  ['червнев', 'июньск', "june's"],
  ['липнев', 'июльск', "july's"],
  ['серпнев', 'августовск', "august's"],
  ['вереснев', 'сентябрьск', "september's"],
  ['жовтнев', 'октябрьск', "october's"],
  ['листопадов', 'ноябрьск', "november's"],
  ['груднев', 'декабрьск', "december's"],
]
const ofMonth = namedBy(OF_MONTH)

/** The month that an adjective or a possessive is of, 1 = January; null for any other word. */
export const monthOfAdjective = (token: Word | undefined): number | null => {
  const at = token === undefined ? -1 : ofMonth(token)
  return at === -1 ? null : at + 1
}

/** Months as they stand without a day, after a preposition. */
const ALONE: Readonly<Record<Language, (word: Word) => boolean>> = {
  uk: fitting(
    /^(?:(?:січн|лют|березн|квітн|травн|червн|липн|серпн|вересн|жовтн|листопад|грудн)(?:і|ому|ем)|(?:січ|берез|квіт|трав|черв|лип|серп|верес|жовт|груд)ень|лютий|листопад)$/u,
  ),
  ru: fitting(
    /^(?:(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)е|(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)ь|март|май|август)$/u,
  ),
  en: fitting(
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u,
  ),
}

function fitting(pattern: RegExp): (word: Word) => boolean {
  return onceAWord((text) => pattern.test(text))
}

/** Tells a month in the form that names no day: «у вересні», «в марте», "in May". */
export const isMonthAlone = (word: Word, language: Language): boolean => ALONE[language](word)

const calendarOf = (language: Language): ((word: Word) => boolean) => {
  const isOf = (word: Word): boolean =>
    monthNamed(word, language) !== -1 ||
    weekdayNamed(word, language) !== -1 ||
    isMonthAlone(word, language)
  return onceAWord((_, word) => isOf(word))
}

const CALENDAR = { uk: calendarOf('uk'), ru: calendarOf('ru'), en: calendarOf('en') }

/** Makes the question whether a word of a language names a month or a day of the week, in any form. */
export const calendarIn = (language: Language): ((word: Word) => boolean) => CALENDAR[language]
