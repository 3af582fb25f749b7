import type { TotalStatement } from '#statement/statement.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import { type Html, lines } from './html.ts'
import type { Message } from './message.ts'
import type { Lang, Reader } from './reader.ts'

/** What a forwarded post is to us where no event can be shown for it. */
export type ForwardedPost = Readonly<{
  isHeld: boolean
  speaksOfAgreement: boolean
  totals: readonly TotalStatement[]
}>

type Subject = 'exchanges' | 'people' | 'bodies'

type Words = Readonly<{
  read: Html
  held: Html
  agreement: Html
  total: (subject: Subject, count: string, period: string) => Html
  /** By the end of a total's scope. */
  periods: Readonly<Record<string, string>>
}>

const WORDS: Readonly<Record<Lang, Words>> = {
  uk: {
    read: 'Бот прочитав цей допис: про новий обмін полоненими в ньому не повідомлено.',
    held: 'Бот прочитав цей допис. Те, що в ньому сказано, має ще перевірити людина, тому повідомити про це поки не можна.',
    agreement: 'У дописі йдеться про домовленість. Домовленість — ще не обмін.',
    total: (subject, count, period) =>
      `Допис називає підсумок${period}: ${{ exchanges: 'обмінів', people: 'повернуто людей', bodies: 'повернуто тіл' }[subject]} — ${count}.`,
    periods: {
      since_2022: ' від 2022 року',
      this_year: ' від початку року',
      istanbul_2025: ' за стамбульськими домовленостями',
    },
  },
  en: {
    read: 'The bot has read this post: it reports no new prisoner exchange.',
    held: 'The bot has read this post. A person has yet to check what it says, so it cannot be passed on for now.',
    agreement: 'The post speaks of an agreement. An agreement is not yet an exchange.',
    total: (subject, count, period) =>
      `The post states a total${period}: ${{ exchanges: 'exchanges', people: 'people returned', bodies: 'bodies returned' }[subject]} — ${count}.`,
    periods: {
      since_2022: ' since 2022',
      this_year: ' since the beginning of the year',
      istanbul_2025: ' under the Istanbul agreements',
    },
  },
  ru: {
    read: 'Бот прочитал этот пост: о новом обмене пленными в нём не сообщается.',
    held: 'Бот прочитал этот пост. То, что в нём сказано, ещё должен проверить человек, поэтому сообщить об этом пока нельзя.',
    agreement: 'В посте говорится о договорённости. Договорённость — ещё не обмен.',
    total: (subject, count, period) =>
      `Пост называет итог${period}: ${{ exchanges: 'обменов', people: 'возвращено людей', bodies: 'возвращено тел' }[subject]} — ${count}.`,
    periods: {
      since_2022: ' с 2022 года',
      this_year: ' с начала года',
      istanbul_2025: ' по стамбульским договорённостям',
    },
  },
}

/**
 * Says of a forwarded post that it was read, and what it holds that is no event. Of bodies nothing is said
 * to whoever did not ask for them: to others such a post reports no exchange, and that is true.
 */
export function forwardedMessage(reader: Reader, post: ForwardedPost): Message {
  const words = WORDS[reader.lang]
  const { number } = messagesIn(reader.lang)
  const totals = post.totals.flatMap(({ scope, figure }) => {
    const [, subject, period = ''] =
      /^(exchanges|people|bodies)(?:_(since_2022|this_year|istanbul_2025))?$/u.exec(scope) ?? []
    if (!isSubject(subject) || (subject === 'bodies' && !reader.topics.includes('bodies')))
      return []
    return [words.total(subject, number(figure.value), words.periods[period] ?? '')]
  })
  const said = [
    post.isHeld ? words.held : null,
    post.speaksOfAgreement ? words.agreement : null,
    ...totals,
  ].filter((line) => line !== null)
  const html = said.length === 0 ? words.read : lines(said)
  return { html, buttons: [], silent: true }
}

const isSubject = (subject: string | undefined): subject is Subject =>
  subject === 'exchanges' || subject === 'people' || subject === 'bodies'
