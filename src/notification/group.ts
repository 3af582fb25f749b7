import { messagesIn } from './catalogue/catalogue.ts'
import { blocks, escape } from './html.ts'
import type { Message } from './message.ts'
import type { Lang } from './reader.ts'

/** Says in a group how it is set up, with the link that opens the settings in private. */
export const groupMessage = (lang: Lang, link: string, anonymous = false): Message => {
  const { group } = messagesIn(lang)
  return {
    html: blocks([group.setUp, anonymous ? group.anonymous : null]),
    buttons: [[{ text: group.open, url: link }]],
    silent: true,
  }
}

/** Says in private to who made the bot an administrator of a channel how it is set up. */
export const channelMessage = (lang: Lang, title: string, link: string): Message => {
  const { group } = messagesIn(lang)
  return {
    html: group.channel(escape(title)),
    buttons: [[{ text: group.open, url: link }]],
    silent: true,
  }
}

/** Says why a chat cannot be set up by whoever asks. */
export const notManagedMessage = (lang: Lang, why: 'not_admin' | 'unknown_chat'): Message => {
  const { group } = messagesIn(lang)
  return {
    html: why === 'not_admin' ? group.notAdmin : group.unknownChat,
    buttons: [],
    silent: true,
  }
}
