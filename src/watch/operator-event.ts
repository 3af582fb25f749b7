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

/** Says to the operator, in English, what happened and what follows from it. */
export function operatorSentence(event: OperatorEvent): string {
  if ('post' in event) return postSentence(event, postUrl(event.post))
  switch (event.is) {
    case 'source_unreadable':
      return describeAnswer(event.handle, event.answer)
    case 'source_readable':
      return `Reading ${event.handle} works again; it failed since ${iso(event.since)}. What was posted meanwhile is read now.`
    case 'backfill_finished':
      return `The history of ${event.handle} is read: ${event.posts} posts, the oldest number is ${event.lowest}.`
  }
}

function postSentence(event: Extract<OperatorEvent, { post: PostRef }>, url: string): string {
  switch (event.is) {
    case 'post_unreadable':
      if (event.textFound === null) {
        return `The preview shows only a label for ${url}, and the landing page that may repeat its text could not be read; it is tried again within the hour. Please read the post yourself.`
      }
      return event.textFound
        ? `The preview shows only a label for ${url}. Its text comes from the landing page and may be cut: please compare it with the post.`
        : `The preview shows only a label for ${url} and its text is nowhere else: please read the post yourself.`
    case 'post_turned_unreadable':
      return `The preview shows only a label for ${url}, whose text was readable before. The earlier text is kept: please compare it with the post.`
    case 'post_not_understood':
      return `The block of ${url} is on the page and cannot be understood: please read the post yourself.`
    case 'post_missing':
      return `${url} is missing at recheck: the channel has taken it away. Our copy stays.`
    case 'post_withheld':
      return `${url} is there and Telegram does not show it any more, as after a complaint about rights. Our copy stays.`
    case 'post_found_late':
      return `${url} was on no page of its channel and was found by its own page.`
  }
}

const iso = (at: Instant): string => new Date(at).toISOString()
