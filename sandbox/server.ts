import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { z } from 'zod'
import { createTelegram, type Rates } from './bot-api/telegram.ts'
import { createChannels } from './channel/channels.ts'
import { createLive, type Live } from './server/live.ts'
import { listenOn } from './server/listen-on.ts'
import { createRoutes } from './server/routes.ts'
import { keepState, type Keeper, readState, setAside } from './server/state-file.ts'
import type { World } from './server/world.ts'
import type { Story } from './story/story.ts'

export type SandboxOptions = Readonly<{
  story: Story
  /** `null` takes the first free one from 8080, 0 any. */
  port: number | null
  host: string
  /** Where what happened is kept over a restart; `null` keeps nothing. */
  stateFile: string | null
  /** The bot's; `null` takes the one of the last run, or a new one. */
  token: string | null
  /** How fast the bot may write; Telegram's own rates unless told. */
  rates?: Rates | 'off'
  /** Hears what a person should know, one line each. */
  log: (line: string) => void
}>

export type Sandbox = World &
  AsyncDisposable &
  Readonly<{ address: string; token: string; close: () => Promise<void> }>

const SavedState = z.object({ token: z.string(), channels: z.unknown(), telegram: z.unknown() })
type SavedState = z.output<typeof SavedState>

/** Serves a Telegram of one's own: the Bot API, the channels' public pages, and a browser page to use both. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { world, token } = openWorld(options)
  const live = createLive()
  const server = createServer(createRoutes(world, live, options.log))
  // A client that reuses a connection must not find it closed just then.
  server.keepAliveTimeout = 65_000
  const address = await listenOn(server, options.host, options.port)
  const keeper = keep(world, token, options)
  const stopTelling = tellChanges(world, live, keeper)
  const close = async (): Promise<void> => {
    stopTelling()
    live.close()
    world.telegram.close()
    await closed(server)
    keeper?.close()
  }
  return { ...world, address, token, close, [Symbol.asyncDispose]: close }
}

/** A token of Telegram's form; the sandbox's bot is its own, so any will do. */
const newToken = (): string => `7000000001:${randomBytes(26).toString('base64url')}`

type Opened = Readonly<{ world: World; token: string }>

function openWorld(options: SandboxOptions): Opened {
  const { stateFile, log } = options
  if (stateFile === null) return newWorld(options, null)
  try {
    const saved = readState(stateFile)
    return newWorld(options, saved === null ? null : SavedState.parse(saved))
  } catch (error) {
    const aside = setAside(stateFile, Date.now())
    const why = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
    log(`Cannot read the sandbox's state (${why}): it is kept as ${aside}, the story starts anew`)
    return newWorld(options, null)
  }
}

function newWorld({ story, token, rates }: SandboxOptions, saved: SavedState | null): Opened {
  const used = token ?? saved?.token ?? newToken()
  const channels = createChannels({ story, realNow: Date.now })
  if (saved !== null) channels.restore(saved.channels)
  const telegram = createTelegram({
    token: used,
    now: channels.now,
    ...(rates === undefined ? {} : { rates }),
  })
  if (saved !== null) telegram.restore(saved.telegram)
  return { world: { channels, telegram }, token: used }
}

function keep(
  { channels, telegram }: World,
  token: string,
  options: SandboxOptions,
): Keeper | null {
  const { stateFile, log } = options
  if (stateFile === null) return null
  const state = (): SavedState => ({
    token,
    channels: channels.snapshot(),
    telegram: telegram.snapshot(),
  })
  return keepState(stateFile, state, (error) => {
    log(`Cannot keep the sandbox's state in ${stateFile}: ${String(error)}`)
  })
}

/** Passes each change on to the open pages and to the file; the result stops it. */
function tellChanges({ channels, telegram }: World, live: Live, keeper: Keeper | null): () => void {
  const stopChannels = channels.onChange((change) => {
    keeper?.touch()
    live.tell({ is: 'channel', channel: change.channel, what: change.is, now: channels.now() })
  })
  const stopTelegram = telegram.onChange((change) => {
    if (change.kind === 'typing') live.tell({ is: 'typing', chat: change.chatId })
    else {
      keeper?.touch()
      if ('message' in change) live.tell({ is: 'messages', chat: change.message.chatId })
      else if (change.kind !== 'answered') live.tell({ is: 'people' })
    }
  })
  return () => {
    stopChannels()
    stopTelegram()
  }
}

async function closed(server: Server): Promise<void> {
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeAllConnections()
  })
}
