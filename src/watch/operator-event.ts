import type { OperatorNews, PostEvent } from '#notification/operator.ts'
import { operatorWordsIn } from '#notification/operator-catalogue.ts'
import type { Instant, PostRef } from '#post/post.ts'
import { postUrl } from '#post/post.ts'
import type { Answer } from '#source/answer.ts'
import { describeAnswer } from '#source/describe-answer.ts'

/** What the operator has to know about reading. */
export type OperatorEvent =
  | Readonly<{ is: 'source_unreadable'; handle: string; answer: Answer }>
  | Readonly<{ is: 'source_readable'; handle: string; since: Instant }>
  /** `textFound` null: the page that may repeat the text could not be read. */
  | Readonly<{ is: 'post_unreadable'; post: PostRef; textFound: boolean | null }>
  | Readonly<{ is: 'post_turned_unreadable'; post: PostRef }>
  | Readonly<{ is: 'post_not_understood'; post: PostRef }>
  | Readonly<{ is: 'post_missing'; post: PostRef }>
  | Readonly<{ is: 'post_withheld'; post: PostRef }>
  | Readonly<{ is: 'post_found_late'; post: PostRef }>
  | Readonly<{ is: 'backfill_finished'; handle: string; posts: number; lowest: number }>

export type Tell = (event: OperatorEvent) => void

/** What operators are told of it in their own words; null for a failing source, which is an alarm's matter. */
export function newsOf(event: OperatorEvent): ReadingNews | null {
  if ('post' in event) return { is: 'post', what: whatOf(event), url: postUrl(event.post) }
  if (event.is !== 'backfill_finished') return null
  const { handle, posts, lowest } = event
  return { is: 'history_read', handle, posts, lowest }
}

type ReadingNews = Extract<OperatorNews, Readonly<{ is: 'post' | 'history_read' }>>

function whatOf(event: Extract<OperatorEvent, { post: PostRef }>): PostEvent {
  switch (event.is) {
    case 'post_unreadable':
      if (event.textFound === null) return 'label_for_now'
      return event.textFound ? 'label_with_text' : 'label_only'
    case 'post_turned_unreadable':
      return 'turned_unreadable'
    case 'post_not_understood':
      return 'not_understood'
    case 'post_missing':
      return 'missing'
    case 'post_withheld':
      return 'withheld'
    case 'post_found_late':
      return 'found_late'
  }
}

/** Says in the log, in English, what happened and what follows from it. */
export function operatorSentence(event: OperatorEvent): string {
  const { post, historyRead } = operatorWordsIn('en')
  if ('post' in event) return post[whatOf(event)](postUrl(event.post))
  switch (event.is) {
    case 'source_unreadable':
      return describeAnswer(event.handle, event.answer)
    case 'source_readable':
      return `Reading ${event.handle} works again; it failed since ${iso(event.since)}. What was posted meanwhile is read now.`
    case 'backfill_finished':
      return historyRead(event.handle, event.posts, event.lowest)
  }
}

const iso = (at: Instant): string => new Date(at).toISOString()
