import type { Instant } from '#post/post.ts'
import type { Answer } from './answer.ts'
import type { LandingKind } from './read-landing.ts'

const LANDINGS: Readonly<Record<LandingKind, string>> = {
  channel_without_preview: 'the channel has switched its public preview off',
  group: 'the handle belongs to a group now',
  bot: 'the handle belongs to a bot now',
  person: 'the handle belongs to a person now',
  banned: 'Telegram has blocked the channel',
  not_found: 'nothing stands under the handle',
  unknown: 'Telegram shows no preview and does not say why',
}

/** Says in one sentence to the operator how reading `handle` ended. */
// oxlint-disable-next-line complexity -- one sentence for each answer, and nothing else
export function describeAnswer(handle: string, answer: Answer): string {
  switch (answer.is) {
    case 'news':
      return `Read ${handle}: there are posts not seen before.`
    case 'no_news':
      return `Read ${handle}: there is nothing new.`
    case 'hidden':
      return `Cannot read ${handle}: ${LANDINGS[answer.landing]}.`
    case 'empty_answer':
      return `Cannot read ${handle}: the host shows no posts, as an overloaded one does; that says nothing of what the channel posts.`
    case 'stale_copy':
      return `Cannot rely on the page of ${handle}: it was made at ${iso(answer.renderedAt)}, or this machine's clock is wrong.`
    case 'identity_changed':
      return `Cannot trust ${handle}: its channel was ${answer.was} and now is ${answer.now.join(', ')}; the handle may have been taken over.`
    case 'layout_unknown':
      return `Cannot understand the page of ${handle}: ${answer.detail}.`
    case 'numbers_backwards':
      return `Cannot rely on the page of ${handle}: its newest post is ${answer.newest}, and ${answer.was} was seen before.`
    case 'unreachable':
      return `Cannot reach any host for ${handle}: ${answer.detail}.`
    case 'refused':
      return `Cannot read ${handle}: the host answers HTTP ${answer.status}.`
    case 'not_reading':
      return `Cannot read ${handle}, and the fault is ours: ${answer.detail}.`
    case 'too_large':
      return `Cannot read ${handle}: the answer is larger than ${answer.limit} bytes.`
  }
}

const iso = (at: Instant): string => new Date(at).toISOString()
