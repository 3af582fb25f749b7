import { gateMessage, lastGateMessage, openedMessage } from '#notification/bodies.ts'
import { PARTS } from '#notification/action.ts'
import { alertMessage } from '#notification/exchange.ts'
import { earlierMessage, latestMessage, numberedMessage } from '#notification/latest.ts'
import type { Message } from '#notification/message.ts'
import type { Reader } from '#notification/reader.ts'
import { withProvenance } from '#notification/provenance.ts'
import { instant } from '#post/post.ts'
import { eventSourcesMessage } from '#notification/sources.ts'
import { statusMessage } from '#notification/status.ts'
import {
  type Answer,
  answerMessage,
  begunMessage,
  forgetMessage,
  helpMessage,
  safetyMessage,
  startMessage,
} from '#notification/talk.ts'
import { answersFor, bodiesAnswersFor, pagesFor } from './every-answer.ts'
import { digestsFor } from './every-digest.ts'
import {
  BODIES,
  BODIES_FROM_HISTORY,
  BODIES_UNCOUNTED,
  COMBINED,
  DISPUTED,
  EMPTY,
  EXCHANGE,
  FROM_HISTORY,
  ONE_BODY,
  STAGE,
  STANDING,
  UNCONFIRMED,
  withBodies,
} from './events.ts'

const ANSWERS: readonly Answer[] = [
  'allOff',
  'nothingWasOn',
  'forgotten',
  'forgetKept',
  'isHeAmongThem',
  'groupSettings',
  'oldButton',
  'postUnknown',
  'sorry',
  'tooFast',
]

/** Every message for those who asked for exchanges only, by what it is. */
export function messagesFor(reader: Reader): [name: string, message: Message][] {
  return [
    ['start', startMessage({ ...reader, topics: [] })],
    ['begun', begunMessage(reader)],
    ...pagesFor(reader),
    ['help', helpMessage(reader)],
    ...answersFor(reader),
    ['safety', safetyMessage(reader)],
    ['forget', forgetMessage(reader)],
    ...ANSWERS.map((answer): [string, Message] => [
      `answer: ${answer}`,
      answerMessage(reader, answer),
    ]),
    ['exchange', alertMessage(EXCHANGE, reader)],
    ['exchange: sources', eventSourcesMessage(EXCHANGE, reader)],
    [
      'exchange: sources of whoever was told, after an edit',
      withProvenance(eventSourcesMessage(EXCHANGE, reader), EXCHANGE, reader, {
        sentAt: instant(Date.parse('2025-08-14T13:01:00Z')),
        versions: [
          {
            seenAt: instant(Date.parse('2025-08-14T13:00:00Z')),
            text: 'Відбувся обмін. Додому повернулися 83 людини. Зустрічав Петро Вигаданий. Передано й тіла загиблих.',
          },
          {
            seenAt: instant(Date.parse('2025-08-14T14:00:00Z')),
            text: 'Відбувся обмін. Додому повернулися 84 людини. Дякуємо посередникам.',
          },
        ],
      }),
    ],
    ['exchange under an open agreement', alertMessage(STAGE, reader, STANDING.open[0])],
    [
      'exchange that counts towards an agreement',
      alertMessage(
        { ...EXCHANGE, firstDay: '2025-10-02', lastDay: '2025-10-02' },
        reader,
        STANDING.open[0],
      ),
    ],
    ['exchange without figures', alertMessage(STAGE, reader)],
    ['exchange without figures: sources', eventSourcesMessage(STAGE, reader)],
    ['combined exchange', alertMessage(COMBINED, reader)],
    ['exchange of the history', alertMessage(FROM_HISTORY, reader)],
    ['exchange of the history: sources', eventSourcesMessage(FROM_HISTORY, reader)],
    ['exchange with disputed parts', alertMessage(DISPUTED, reader)],
    ['exchange with disputed parts: sources', eventSourcesMessage(DISPUTED, reader)],
    ['exchange that only Russia states', alertMessage(UNCONFIRMED, reader)],
    ['/latest', latestMessage(EXCHANGE, reader)],
    ['/latest, nothing on record', latestMessage(null, reader)],
    [
      'earlier exchanges',
      earlierMessage('prisoner_exchange', [EXCHANGE, STAGE, FROM_HISTORY], reader),
    ],
    [
      'an exchange of several days',
      numberedMessage(
        [
          { ...STAGE, ordinal: 66 },
          { ...EXCHANGE, ordinal: null, stage: 3 },
        ],
        reader,
        66,
      ),
    ],
    ...digestsFor(reader),
    ['/status', statusMessage(STANDING, reader)],
    ['/status, nothing on record', statusMessage(EMPTY, reader)],
  ]
}

/** What those get besides who asked for bodies. */
export function bodiesMessagesFor(reader: Reader): [name: string, message: Message][] {
  const asked = withBodies(reader)
  const named = {
    'model case': BODIES,
    uncounted: BODIES_UNCOUNTED,
    'of the history': BODIES_FROM_HISTORY,
    'one body': ONE_BODY,
  }
  return [
    ...bodiesAnswersFor(reader),
    ['bodies: gate', gateMessage(BODIES, asked)],
    ['bodies: the last post, on request', lastGateMessage(BODIES, asked)],
    ...Object.entries(named).flatMap(([name, event]) =>
      PARTS.map((part): [string, Message] => [
        `bodies, ${name}: ${part}`,
        openedMessage(event, asked, part),
      ]),
    ),
    ['/latest with bodies', latestMessage(EXCHANGE, asked)],
    ['earlier repatriations', earlierMessage('body_repatriation', [BODIES, ONE_BODY], asked)],
    ['/status with bodies', statusMessage(STANDING, asked)],
  ]
}
