import { z } from 'zod'
import { proxyComplaints } from '#source/proxy.ts'
import { LANGUAGES, TOPICS } from '#notification/reader.ts'
import type { BroadcastChannel } from '#watch/broadcast.ts'
import { type BackupPlan, backupFolderOf } from '#store/backup-files.ts'
import { complaintOf, complaintsTogether } from './complaints.ts'
import { TOKEN } from './discreet.ts'

const flagless = (value: unknown): unknown => (value === '' ? undefined : value)

/** A setting left empty in a `.env` file counts as not set. */
const setting = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(flagless, schema)

const WITHOUT_PATH = 'must be an address without a path, such as https://example.org'
const Address = z
  .string()
  .regex(/^https?:\/\/[^\s/]+$/u, WITHOUT_PATH)
  .refine((address) => URL.canParse(address), WITHOUT_PATH)

const Port = z.coerce
  .number('must be a port number')
  .int('must be a port number')
  .min(1, 'must be a port number')
  .max(65_535, 'must be a port number')

const BROADCAST = /^(?<chat>@\w{4,}|-100\d+):(?<lang>[a-z]{2}):(?<topics>[a-z]+(?:\+[a-z]+)*)$/u

/** Such as `@vdoma_uk:uk:exchanges, @vdoma_en:en:exchanges+bodies`. */
const Broadcasts = z.string().transform((list, context): BroadcastChannel[] =>
  list.split(',').flatMap((entry) => {
    const { chat = '', lang, topics } = BROADCAST.exec(entry.trim())?.groups ?? {}
    const language = LANGUAGES.find((known) => known === lang)
    const chosen = topics?.split('+').map((name) => TOPICS.find((known) => known === name)) ?? []
    const known = chosen.flatMap((topic) => topic ?? [])
    if (language !== undefined && known.length > 0 && known.length === chosen.length) {
      return [{ chat, lang: language, topics: known }]
    }
    context.addIssue({
      code: 'custom',
      message: `must name each channel as @channel:language:topic, such as @channel:uk:exchanges; languages are ${LANGUAGES.join(', ')}, topics ${TOPICS.join(', ')}`,
    })
    return []
  }),
)

const NAMED_TWICE =
  'must name each channel once, with all its topics, such as @channel:uk:exchanges+bodies'
const Channels = Broadcasts.refine(
  (channels) => new Set(channels.map(({ chat }) => chat.toLowerCase())).size === channels.length,
  NAMED_TWICE,
)

const LEADS_HERE = 'must be an https address that leads to HTTP_PORT'

/** Every setting, as `.env` holds it. */
export const Settings = z.object({
  BOT_TOKEN: setting(
    z.string().regex(TOKEN, 'must look like 123456:ABC…, as @BotFather gives it').optional(),
  ),
  BOT_API_ROOT: setting(Address.default('https://api.telegram.org')),
  BOT_NAME: setting(z.string().max(64, 'must have at most 64 characters').optional()),
  CHANNEL_HOSTS: setting(
    z
      .string()
      .default('https://t.me,https://telegram.me,https://telegram.dog')
      .transform((list) => list.split(',').map((host) => host.trim()))
      .pipe(z.array(Address).min(1)),
  ),
  DATABASE: setting(z.string().optional()),
  LOG_LEVEL: setting(
    z
      .enum(
        ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
        'must be trace, debug, info, warn, error or silent',
      )
      .default('info'),
  ),
  MESSAGES_PER_SECOND: setting(
    z.coerce
      .number('must be a number')
      .min(1, 'must be at least 1')
      .max(1000, 'must be at most 1000, as much as Telegram allows a bot that pays')
      .default(25),
  ),
  PAID_BROADCAST: setting(
    z
      .enum(['yes', 'no'], 'must be yes or no')
      .default('no')
      .transform((word) => word === 'yes'),
  ),
  BROADCAST_CHANNELS: setting(Channels.default([])),
  KEEP_DELIVERIES_DAYS: setting(
    z.coerce.number('must be a number').min(7, 'must be at least 7').default(365),
  ),
  SANDBOX_PORT: setting(Port.optional()),
  SANDBOX_ADDRESS: setting(Address.optional()),
  SANDBOX_TOKEN: setting(z.string().optional()),
  ADMIN_CHAT_ID: setting(
    z.coerce
      .number('must be the number of a chat')
      .int('must be the number of a chat')
      .refine((id) => id !== 0, 'must be the number of a chat')
      .optional(),
  ),
  BACKUP_FOLDER: setting(z.string().optional()),
  BACKUP_HOURS: setting(
    z.coerce
      .number('must be a number')
      .min(1, 'must be at least 1')
      .max(720, 'must be at most 720')
      .default(24),
  ),
  BACKUP_KEEP: setting(
    z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(1000, 'must be at most 1000')
      .default(14),
  ),
  DISK_LOW_MB: setting(
    z.coerce.number('must be a number').min(0, 'must be at least 0').default(500),
  ),
  HTTP_PORT: setting(Port.optional()),
  HTTP_HOST: setting(
    z
      .string()
      .regex(/^[\w.:-]+$/u, 'must be an address to listen on')
      .default('127.0.0.1'),
  ),
  WEBHOOK_URL: setting(
    z
      .string()
      .regex(/^https:\/\/[^\s]+$/u, LEADS_HERE)
      .refine((address) => URL.canParse(address), LEADS_HERE)
      .optional(),
  ),
  WEBHOOK_SECRET: setting(
    z
      .string()
      .regex(/^[\w-]{16,256}$/u, 'must be 16 to 256 letters, digits, _ or -')
      .optional(),
  ),
})

/** The settings of a run; `telegram: null` is a run against the sandbox. */
export type Config = Readonly<{
  telegram: Readonly<{ token: string; apiRoot: string; hosts: readonly string[] }> | null
  botName: string | null
  database: string
  logLevel: z.infer<typeof Settings>['LOG_LEVEL']
  perSecond: number
  /** Whether messages are paid for where they go faster than Telegram allows without. */
  paidBroadcast: boolean
  broadcastChannels: readonly BroadcastChannel[]
  keepDeliveriesDays: number
  sandboxPort: number | null
  /** A sandbox that runs already; null: one of our own is started. */
  sandboxAt: Readonly<{ address: string; token: string }> | null
  /** The chat of the operators; null where nobody is told but the log. */
  adminChat: number | null
  backups: BackupPlan & Readonly<{ everyMs: number }>
  diskLowBytes: number
  /** Null: nothing listens. */
  http: Readonly<{ host: string; port: number }> | null
  /** Null: updates are fetched. */
  webhook: Readonly<{ url: string; secret: string }> | null
}>

/**
 * Reads the settings from an environment; throws an Error that names every setting that is wrong, says what it
 * must be and what it is, and never shows what may be secret.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const { BOT_TOKEN: token, BOT_API_ROOT: apiRoot, CHANNEL_HOSTS: hosts, ...rest } = settingsIn(env)
  const sandbox = token === undefined
  const database = rest.DATABASE ?? (sandbox ? 'var/sandbox-story.sqlite' : 'var/vdoma.sqlite')
  return {
    telegram: sandbox ? null : { token, apiRoot, hosts },
    botName: rest.BOT_NAME ?? null,
    database,
    logLevel: rest.LOG_LEVEL,
    perSecond: rest.MESSAGES_PER_SECOND,
    paidBroadcast: rest.PAID_BROADCAST,
    broadcastChannels: rest.BROADCAST_CHANNELS,
    keepDeliveriesDays: rest.KEEP_DELIVERIES_DAYS,
    sandboxPort: rest.SANDBOX_PORT ?? null,
    sandboxAt: sandboxAtOf(rest),
    adminChat: rest.ADMIN_CHAT_ID ?? null,
    backups: {
      folder: rest.BACKUP_FOLDER ?? backupFolderOf(database),
      keep: rest.BACKUP_KEEP,
      everyMs: rest.BACKUP_HOURS * 3_600_000,
    },
    diskLowBytes: rest.DISK_LOW_MB * 1024 * 1024,
    http: rest.HTTP_PORT === undefined ? null : { host: rest.HTTP_HOST, port: rest.HTTP_PORT },
    webhook: webhookOf(rest),
  }
}

/**
 * Reads the settings of a program that is to run, as `readConfig` does; throws where it would run against a sandbox
 * in production that nobody asked for by a setting: it looks healthy and tells nobody.
 */
export function readConfigToRun(env: Readonly<Record<string, string | undefined>>): Config {
  const config = readConfig(env)
  const { telegram, sandboxAt, sandboxPort } = config
  const isAskedFor = telegram !== null || sandboxAt !== null || sandboxPort !== null
  if (env['NODE_ENV'] === 'production' && !isAskedFor) throw new Error(NOBODY_IS_TOLD)
  return config
}

const NOBODY_IS_TOLD = `Cannot start: wrong settings
  BOT_TOKEN must be set where NODE_ENV is production: without it everything runs against a sandbox, and nobody is told. Where that is meant, set SANDBOX_PORT`

/** Checks everything before it complains, so that a person mends all of it at once. */
function settingsIn(env: Readonly<Record<string, string | undefined>>): z.infer<typeof Settings> {
  const result = Settings.safeParse(env)
  const complaints = [
    ...(result.error?.issues ?? []).map(({ path, message }) =>
      complaintOf(String(path[0]), message, env),
    ),
    ...complaintsTogether(env),
    ...proxyComplaints(env),
  ]
  if (!result.success || complaints.length > 0) {
    const lines = [...new Set(complaints)].map((complaint) => `  ${complaint}`)
    throw new Error(`Cannot start: wrong settings\n${lines.join('\n')}`)
  }
  return result.data
}

type At = Pick<z.infer<typeof Settings>, 'SANDBOX_ADDRESS' | 'SANDBOX_TOKEN'>

const sandboxAtOf = ({
  SANDBOX_ADDRESS: address,
  SANDBOX_TOKEN: token,
}: At): Config['sandboxAt'] => (address === undefined ? null : { address, token: token ?? '' })

type Webhook = Pick<z.infer<typeof Settings>, 'HTTP_PORT' | 'WEBHOOK_URL' | 'WEBHOOK_SECRET'>

/** Telegram pushes updates only where an address, a secret and a port to take them at are all set. */
const webhookOf = ({ HTTP_PORT, WEBHOOK_URL: url, WEBHOOK_SECRET: secret }: Webhook) =>
  url === undefined || secret === undefined || HTTP_PORT === undefined ? null : { url, secret }
