/** What a button does: opens an address, or comes back to us as `action` (at most 64 bytes). */
export type Button =
  Readonly<{ text: string; url: string }> | Readonly<{ text: string; action: string }>

/**
 * A message ready for a chat: Telegram's HTML (every text from outside escaped), rows of buttons, and
 * whether it comes without sound. Link previews are always off.
 */
export type Message = Readonly<{
  html: string
  buttons: readonly (readonly Button[])[]
  silent: boolean
}>
