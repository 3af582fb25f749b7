import { messagesIn } from './catalogue/catalogue.ts'
import { blocks, bold, escape, type Html, lines, quoted, shorten } from './html.ts'
import type { Message } from './message.ts'
import type { Alarm, OperatorNews } from './operator.ts'
import type { Operator } from './operator-card.ts'
import { operatorWordsIn } from './operator-catalogue.ts'

/** Puts what the operator is told into words; cards of reviews are made elsewhere. */
export function operatorMessage(
  news: Exclude<OperatorNews, Readonly<{ is: 'review' | 'feedback' }>>,
  operator: Operator,
): Message {
  const words = operatorWordsIn(operator.lang)
  switch (news.is) {
    case 'backlog':
      return said(escape(words.backlog(news.waiting)))
    case 'event':
      return aside(shorten(news.sentence, 3000))
    case 'moved':
      return said(escape(words.moved(news.to)))
    case 'same_channel':
      return said(escape(words.sameChannel(news.named.join(', '), news.named[0] ?? '')))
    case 'post':
      return aside(words.post[news.what](news.url))
    case 'history_read':
      return aside(words.historyRead(news.handle, news.posts, news.lowest))
    case 'parked':
      return aside(words.parked(news.broadcast, news.messages, shorten(news.error, 1000)))
    case 'alarm': {
      const since = words.alarm.since(
        messagesIn(operator.lang).calendar.moment(news.since, operator.zone),
      )
      const title = `${words.alarm[news.step]} (${since})`
      return {
        ...said(lines([bold(escape(title)), escape(stepSentence(news, operator))])),
        silent: news.step === 'mended',
      }
    }
  }
}

/** Passes on what somebody wrote; a note is given, never a way back to who wrote it. */
export const feedbackMessage = (text: string, { lang }: Operator): Message =>
  said(blocks([bold(operatorWordsIn(lang).feedback), quoted(escape(shorten(text, 3000)))]))

/** What asks for nothing now comes without sound. */
const aside = (text: string): Message => ({ ...said(escape(text)), silent: true })

const said = (html: Html): Message => ({ html, buttons: [], silent: false })

const stepSentence = (
  { step, alarm }: Extract<OperatorNews, { is: 'alarm' }>,
  operator: Operator,
): string => (step === 'mended' ? mendedSentence(alarm, operator) : alarmSentence(alarm, operator))

/** Says in one sentence what holds again. */
function mendedSentence(alarm: Alarm, { lang }: Operator): string {
  const { alarm: words } = operatorWordsIn(lang)
  if (alarm.is === 'unreadable') return words.readable(alarm.handle)
  if (alarm.is === 'broadcast') return words.told(alarm.handle)
  if (alarm.is === 'no_channel') return words.found(alarm.handle)
  return alarm.is === 'silent' ? words.writes(alarm.handle) : words.holds[alarm.is]
}

/** Says in one sentence what is wrong. */
export function alarmSentence(alarm: Alarm, operator: Operator): string {
  if ('handle' in alarm) return channelSentence(alarm, operator)
  const { alarm: words } = operatorWordsIn(operator.lang)
  switch (alarm.is) {
    case 'outbox':
      return words.outbox(
        alarm.due,
        messagesIn(operator.lang).calendar.moment(alarm.oldestAt, operator.zone),
      )
    case 'token':
      return words.token
    case 'conflict':
      return words.conflict
    case 'disk':
      return words.disk(Math.floor(alarm.freeBytes / 1024 / 1024))
    case 'backup':
      return backupSentence(alarm, words)
    case 'clock':
      return words.clock(Math.round(alarm.aheadMs / 1000))
  }
}

/** The same of one channel, a source or one of the operator's own. */
function channelSentence(
  alarm: Extract<Alarm, Readonly<{ handle: string }>>,
  { lang, zone }: Operator,
): string {
  const { alarm: words } = operatorWordsIn(lang)
  const { calendar, names } = messagesIn(lang)
  switch (alarm.is) {
    case 'unreadable':
      return words.unreadable(alarm.handle, alarm.reason, names.unreadable[alarm.reason])
    case 'silent':
      return words.silent(alarm.handle, calendar.moment(alarm.lastPostAt, zone))
    case 'broadcast':
      return words.broadcast(alarm.handle, shorten(alarm.reason, 500))
    case 'no_channel':
      return words.noChannel(alarm.handle, shorten(alarm.reason, 500))
  }
}

const backupSentence = (
  { reason, overdueHours }: Extract<Alarm, { is: 'backup' }>,
  words: ReturnType<typeof operatorWordsIn>['alarm'],
): string =>
  reason === null ? words.backupOverdue(overdueHours) : words.backup(shorten(reason, 500))
