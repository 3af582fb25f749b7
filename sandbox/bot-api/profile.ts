import type { SandboxChat } from './telegram.ts'

export type Command = Readonly<{ command: string; description: string }>

/** What a bot says of itself, by language ('' for all others). */
export type Text = 'name' | 'description' | 'shortDescription'

type ProfileState = {
  texts: Record<Text, Record<string, string>>
  /** By scope and language, as `scopeKey` writes them. */
  commands: Record<string, readonly Command[]>
}

export type ProfileBook = {
  state: ProfileState
}

/** Begins with nothing but the bot's name. */
export const createProfile = (name: string): ProfileBook => ({
  state: { texts: { name: { '': name }, description: {}, shortDescription: {} }, commands: {} },
})

/** Gives a text in a language; where there is none, the one for all languages. */
export function textIn({ state }: ProfileBook, text: Text, language: string): string {
  const texts = new Map(Object.entries(state.texts[text]))
  return texts.get(language) ?? texts.get('') ?? ''
}

export type Scope = Readonly<{ type: string; chat?: number; user?: number }>

/** Names a scope in a language, for the table of commands. */
export const scopeKey = ({ type, chat, user }: Scope, language: string): string =>
  [type, chat ?? '', user ?? '', language].join(' ')

/**
 * Gives the commands that a person sees in a chat: Telegram takes the first list there is, the
 * narrowest scope first and in each the person's language before all others.
 */
export function commandsSeen(
  { state }: ProfileBook,
  chat: Pick<SandboxChat, 'id' | 'type'> | undefined,
  language: string,
): readonly Command[] {
  const everywhere =
    chat === undefined || chat.type === 'private' ? 'all_private_chats' : 'all_group_chats'
  const scopes: Scope[] = [{ type: everywhere }, { type: 'default' }]
  if (chat !== undefined) scopes.unshift({ type: 'chat', chat: chat.id })
  const keys = scopes.flatMap((scope) => [scopeKey(scope, language), scopeKey(scope, '')])
  const lists = new Map(Object.entries(state.commands))
  return keys.map((key) => lists.get(key)).find((list) => list !== undefined) ?? []
}
