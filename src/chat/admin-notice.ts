import type { Message } from '#notification/message.ts'
import { escape } from '#notification/html.ts'
import type { Operator } from '#notification/operator-card.ts'
import { operatorData } from '#notification/operator-action.ts'
import { operatorWordsIn } from '#notification/operator-catalogue.ts'
import { noticeMessage, readNotice } from '#notification/operator-notice.ts'
import { sentMessage } from '#notification/operator-state.ts'
import { instant } from '#post/post.ts'
import {
  audienceOf,
  cancelNotice,
  confirmNotice,
  draftNotice,
  noticeCounts,
  noticeOf,
} from '#store/notices.ts'
import type { Admin, Response } from './admin.ts'

const plain = (html: string): Message => ({ html, buttons: [], silent: true })

/** Shows a notice as people will see it, and under it how many they are and two buttons. */
export function previewNotice(
  { deps, operator }: Admin,
  typed: string,
  by: number,
): readonly Message[] {
  const { notice: words } = operatorWordsIn(operator.lang)
  const written = readNotice(typed)
  if (written.is !== 'notice') return [plain(escape(refusalIn(written, operator)))]
  const { language, topic, text } = written
  const notice = draftNotice(deps.db, { language, topic, text, by }, deps.now())
  return [
    noticeMessage(text),
    {
      html: words.preview(audienceOf(deps.db, { language, topic }), language, topic),
      buttons: [
        [{ text: words.send, action: operatorData({ do: 'send', notice }) }],
        [{ text: words.cancel, action: operatorData({ do: 'cancel', notice }) }],
      ],
      silent: true,
    },
  ]
}

type Refused = Exclude<ReturnType<typeof readNotice>, { is: 'notice' }>

/** Says what is wrong with a notice, by its word. */
function refusalIn(written: Refused, { lang }: Operator): string {
  const { notice: words } = operatorWordsIn(lang)
  switch (written.is) {
    case 'unclear':
      return words.usage
    case 'too_long':
      return words.tooLong
    case 'wrong':
      return words.wrong[written.option](written.value, written.known.join(', '))
    case 'unknown_option':
      return words.unknownOption(written.name)
    case 'twice':
      return words.twice(written.name)
  }
}

/** Sends a draft on its way or drops it; of two presses the first one counts. */
export function noticeDecided(
  { deps, operator }: Admin,
  { do: what, notice }: Readonly<{ do: 'send' | 'cancel'; notice: number }>,
  by: number,
): Response {
  const { notice: words, answer } = operatorWordsIn(operator.lang)
  const deciding = { id: notice, by }
  const done =
    what === 'send' ? confirmNotice(deps.db, deciding, deps.now()) : cancelNotice(deps.db, deciding)
  if (!done) return { say: answer.tooLate }
  deps.log.info({ notice, what, by }, 'Notice decided')
  return { message: plain(what === 'send' ? words.onItsWay(notice) : words.cancelled) }
}

/** Shows how far a notice has come. */
export function progressOfNotice({ deps, operator }: Admin, id: number): Message {
  const notice = noticeOf(deps.db, id)
  if (notice === null || notice.state !== 'confirmed') return sentMessage([], operator)
  const isQueued = notice.reached >= notice.audienceUntil
  const counts = noticeCounts(deps.db, id)
  return sentMessage(
    [
      {
        id,
        kind: '/notice',
        createdAt: instant(notice.confirmedAt ?? deps.now()),
        isQueued,
        counts,
      },
    ],
    operator,
  )
}
